"use client";
import { useState, useSyncExternalStore } from "react";
import type { Field } from "@/lib/editions/types";
import { formName } from "@/lib/report/address";
import { fillTemplate } from "@/lib/report/template";
import { Act } from "./act";
import { useDesk } from "./desk-context";
import { NarrativeEditor } from "./narrative-editor";
import { thenFocus } from "./then-focus";
import { enter } from "./use-field";
import { useShown } from "./use-shown";

export interface PrefaceTextProps {
  readonly template: string;
  /** Codes of the parts that the template is filled with. */
  readonly parts: readonly string[];
  /** Values that follow from the report itself where a part is left open. */
  readonly derived: Readonly<Record<string, string>>;
  readonly free: Field;
}

type Composed = Omit<PrefaceTextProps, "free">;

function compose(
  { template, parts, derived }: Composed,
  valueOf: (code: string) => string,
): string {
  const typed = parts
    .map((code) => [code, valueOf(code)] as const)
    .filter(([, value]) => value !== "");
  return fillTemplate(template, new Map([...Object.entries(derived), ...typed]));
}

const takeId = ({ code }: Field) => `${code}-take`;

/** The preface as it will print: composed from the parts above, or the person's own text. */
export function PrefaceText({ free, ...composed }: PrefaceTextProps) {
  const desk = useDesk();
  const [given, setGiven] = useState<string | null>(null);
  const own = useShown(free.code);
  const goBack = () =>
    thenFocus(() => {
      setGiven(own);
      enter(desk, free.code, null);
    }, takeId(free));
  return own === null ? (
    <ComposedPreface {...composed} free={free} given={given} />
  ) : (
    <div className="stack">
      <p className="notice small">这一段是自己写的，上面各项不再自动带入。</p>
      <NarrativeEditor code={free.code} label={free.label} />
      <Act onClick={goBack}>改回自动生成</Act>
    </div>
  );
}

function ComposedPreface({
  free,
  given,
  ...composed
}: PrefaceTextProps & { readonly given: string | null }) {
  const desk = useDesk();
  const text = useSyncExternalStore(
    (changed) => desk.saver.subscribe(changed),
    () => compose(composed, (code) => desk.form.getValues(formName(code))),
    () => compose(composed, (code) => desk.saver.field(code).value ?? ""),
  );
  const take = (own: string) => () => thenFocus(() => enter(desk, free.code, own), free.code);
  return (
    <div className="stack">
      <p className="composed">{text}</p>
      <p className="row">
        <Act id={takeId(free)} onClick={take(text)}>
          改为自己写
        </Act>
        {given !== null && (
          <Act className="button plain" onClick={take(given)}>
            撤销，找回自己写的文字
          </Act>
        )}
      </p>
    </div>
  );
}
