import { gb2312, gbk } from "@/lib/document/faces";
import type { HeadingLevel, Layout } from "@/lib/document/layout";
import { closings, headingLevels, pageNumbers } from "@/lib/document/layout-sentence";
import { ChoiceInput } from "../ui/choice-input";
import type { FormNote } from "../ui/form-note";
import { TextInput } from "../ui/text-input";

interface Props {
  /** What stands in the inputs first. */
  readonly layout: Layout;
  readonly note: FormNote | undefined;
}

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

function BoldInputs({ layout, note }: Props) {
  return (
    <fieldset>
      <legend>加粗的标题</legend>
      <div className="row">
        {levels.map(({ level, label }) => (
          <label key={level} className="row">
            <input
              type="checkbox"
              name={`bold${level}`}
              defaultChecked={
                note?.typed?.pitch === undefined
                  ? layout.boldLevels.includes(level)
                  : note.typed[`bold${level}`] !== undefined
              }
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Measures({ layout, note }: Props) {
  const { pitch, titlePitch, marginsMm } = layout;
  const { top, bottom } = marginsMm;
  const hint = "0.05 磅为一档。国标 28.95 磅。";
  return (
    <>
      <TextInput name="pitch" label="正文行距（磅）" {...{ hint, note }} value={String(pitch)} />
      <TextInput
        name="titlePitch"
        label="标题行距（磅）"
        hint="不填的与正文行距相同。"
        value={titlePitch === null ? "" : String(titlePitch)}
        note={note}
      />
      <TextInput
        name="top"
        label="上边距（毫米）"
        hint="Word“页面设置”里的上边距。国标 37 毫米。"
        value={String(top)}
        note={note}
      />
      <TextInput
        name="bottom"
        label="下边距（毫米）"
        hint="国标 35 毫米。左右按每行 28 字，不用设。"
        value={String(bottom)}
        note={note}
      />
    </>
  );
}

/** Every choice of a layout by itself. */
export function OwnLayoutInputs({ layout, note }: Props) {
  const { faces: set, pageNumber, closing, blankIsCustom } = layout;
  const choice = (name: string, label: string, labels: object, value: string) => (
    <ChoiceInput
      name={name}
      label={label}
      value={value}
      note={note}
      options={optionsOf({ ...labels })}
    />
  );
  return (
    <div className="stack form">
      {choice("faces", "字体", faces, set.body === gbk.body ? "gbk" : "gb2312")}
      {choice("digits", "数字和字母的字体", digits, layout.digits ?? "")}
      <BoldInputs layout={layout} note={note} />
      <Measures layout={layout} note={note} />
      {choice("pageNumber", "页码", pageNumbers, pageNumber)}
      {choice("closing", "落款和成文日期", closings, closing)}
      {choice("blank", "统计表里没有的项", blank, blankIsCustom ? "yes" : "no")}
    </div>
  );
}
