import { gb2312, gbk } from "@/lib/document/faces";
import type { HeadingLevel } from "@/lib/document/layout";
import { closings, headingLevels, pageNumbers } from "@/lib/document/layout-sentence";
import {
  measureNames,
  measures,
  type MeasureName,
  type OwnLayout,
} from "@/lib/document/own-layout";
import { ChoiceInput } from "../ui/choice-input";
import type { FormNote } from "../ui/form-note";
import { TextInput } from "../ui/text-input";
import type { LayoutInputs } from "./use-layout-form";

interface Props extends LayoutInputs {
  /** What stands in the inputs first. */
  readonly held: OwnLayout;
}

type ChoiceName = "faces" | "digits" | "pageNumber" | "closing" | "blank";

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const faces = {
  gb2312: `${gb2312.title}、${gb2312.body}（国标通行）`,
  gbk: `${gbk.title}、${gbk.body}（字多，生僻字印得出）`,
};
const digits = { "": "与正文同一字体", "Times New Roman": "Times New Roman" };
const blank = { no: "没有的项填 0", yes: "没有的项留空" };

const levels = Object.entries(headingLevels).map(([level, label]) => ({
  level: Number(level) as HeadingLevel,
  label,
}));

const hints: Readonly<Record<MeasureName, string>> = {
  pitch: "0.05 磅为一档。国标 28.95 磅。",
  titlePitch: "不填的与正文行距相同。",
  top: "Word“页面设置”里的上边距。国标 37 毫米。",
  bottom: "国标 35 毫米。左右按每行 28 字，不用设。",
};

/** What is wrong with an input, as the frame around it takes it. */
const noteOf = (name: string, problem: string | undefined): FormNote | undefined =>
  problem === undefined ? undefined : { fields: { [name]: problem } };

function BoldInputs({ held, own }: Props) {
  return (
    <fieldset>
      <legend>加粗的标题</legend>
      <div className="row">
        {levels.map(({ level, label }) => (
          <label key={level} className="row">
            <input type="checkbox" {...own(`bold${level}`)} defaultChecked={held[`bold${level}`]} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function MeasureInput({
  name,
  held,
  own,
  problem,
  warning,
}: Props & { readonly name: MeasureName }) {
  const said = warning(name);
  return (
    <TextInput
      {...own(name)}
      label={measures[name].label}
      hint={
        <>
          {hints[name]}
          {said && <strong className="warned">{said}</strong>}
        </>
      }
      value={held[name]}
      note={noteOf(name, problem(name))}
    />
  );
}

/** Every choice of a layout by itself. */
export function OwnLayoutInputs(props: Props) {
  const { held, own, problem } = props;
  const choice = (name: ChoiceName, label: string, labels: Readonly<Record<string, string>>) => (
    <ChoiceInput
      {...own(name)}
      label={label}
      value={held[name]}
      note={noteOf(name, problem(name))}
      options={optionsOf(labels)}
    />
  );
  return (
    <div className="stack form">
      {choice("faces", "字体", faces)}
      {choice("digits", "数字和字母的字体", digits)}
      <BoldInputs {...props} />
      {measureNames.map((name) => (
        <MeasureInput key={name} name={name} {...props} />
      ))}
      {choice("pageNumber", "页码", pageNumbers)}
      {choice("closing", "落款和成文日期", closings)}
      {choice("blank", "统计表里没有的项", blank)}
    </div>
  );
}
