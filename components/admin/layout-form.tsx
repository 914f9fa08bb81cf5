"use client";
import { useRef, type ComponentProps } from "react";
import type { OwnLayout } from "@/lib/document/own-layout";
import type { FormNote } from "../ui/form-note";
import "./layout-form.css";
import { OwnLayoutInputs } from "./own-layout-inputs";
import { useLayoutForm, type HeldLayout } from "./use-layout-form";

/** A layout to choose, with what it changes. */
export interface OfferedLayout {
  readonly value: string;
  readonly name: string;
  readonly sentence: string;
  /** What it fills in; undefined where there is no such layout yet. */
  readonly held: OwnLayout | undefined;
}

interface Props {
  /** The address that takes `profile`, and the inputs of a layout of one's own. */
  readonly action: string;
  readonly choices: readonly OfferedLayout[];
  readonly chosen: string;
  /** How the unit's reports are set now: what a layout of its own begins with. */
  readonly held: OwnLayout;
  readonly note: FormNote | undefined;
}

interface ChoiceProps extends ComponentProps<"input"> {
  readonly choice: OfferedLayout;
}

function Choice({ choice: { value, name, sentence }, ...input }: ChoiceProps) {
  return (
    <div>
      <label className="row">
        <input {...input} type="radio" value={value} aria-describedby={`layout-${value}`} />
        {name}
      </label>
      <p id={`layout-${value}`} className="soft small">
        {sentence}
      </p>
    </div>
  );
}

/** What the form begins with: as it was sent, where the server refused it. */
function heldFirst({ note, chosen, held }: Props): HeldLayout {
  const typed = note?.typed ?? {};
  const profile = typed.profile ?? chosen;
  if (typed.pitch === undefined) return { ...held, profile };
  const ticked = (name: string) => typed[name] !== undefined;
  const bold = { bold1: ticked("bold1"), bold2: ticked("bold2"), bold3: ticked("bold3") };
  return { ...held, ...typed, ...bold, profile };
}

/** 公文版式: how the unit, and those below it that chose none, have their reports set. */
export function LayoutForm(props: Props) {
  const { action, choices, note } = props;
  const form = useRef<HTMLFormElement>(null);
  const details = useRef<HTMLDetailsElement>(null);
  const held = heldFirst(props);
  const { profile, submit, sentence, ...inputs } = useLayoutForm({
    ...{ held, form, details },
    problems: (held.profile === "own" && note?.fields) || {},
    offered: new Map(choices.map((choice) => [choice.value, choice.held])),
  });
  return (
    <form ref={form} method="post" action={action} onSubmit={submit} className="sheet stack layout">
      <fieldset className="stack">
        <legend>
          <h2>公文版式</h2>
        </legend>
        <p className="soft">
          改的是预览和导出文件的样子，填报的内容不变；没有另选版式的下级单位跟着改。已经送审的稿子仍按送审时的版式印。
        </p>
        {choices.map((choice) => (
          <Choice
            key={choice.value}
            choice={choice}
            {...profile}
            defaultChecked={choice.value === held.profile}
          />
        ))}
        <details ref={details} open={held.profile === "own"}>
          <summary>自己搭配的各项（选中“自己搭配”才用）</summary>
          <OwnLayoutInputs held={held} {...inputs} />
        </details>
      </fieldset>
      <p role="status" className="layout-said">
        {sentence}
      </p>
      <button className="button">用这个版式</button>
    </form>
  );
}
