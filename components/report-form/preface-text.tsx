"use client";
import { useState, useSyncExternalStore, type ReactNode } from "react";
import { composePreface, type Composed } from "@/lib/document/composed-preface";
import type { Field } from "@/lib/editions/types";
import { confirmedCode, formName } from "@/lib/report/address";
import { Act } from "./act";
import { useDesk } from "./desk-context";
import { NarrativeEditor } from "./narrative-editor";
import { thenFocus } from "./then-focus";
import { enter } from "./use-field";
import { useShown } from "./use-shown";

export interface PrefaceTextProps {
  readonly composed: Composed;
  readonly free: Field;
  /** The marks of last year's own text, where it was carried over; it is shown until somebody drops it. */
  readonly behind?: ReactNode;
}

const takeId = ({ code }: Field) => `${code}-take`;

/** The preface as it will print: composed from the parts above, or the person's own text. */
export function PrefaceText({ free, behind, composed }: PrefaceTextProps) {
  const desk = useDesk();
  const [given, setGiven] = useState<string | null>(null);
  const own = useShown(free.code);
  const isBegun = useShown(confirmedCode(free.code)) !== null;
  // Who deletes all of it to write it anew goes on in the same place.
  const [isWriting, setWriting] = useState(false);
  const goBack = () =>
    thenFocus(() => {
      setWriting(false);
      setGiven(desk.form.getValues(formName(free.code)) || null);
      enter(desk, free.code, null);
    }, takeId(free));
  return own === null && !isWriting && (isBegun || !behind) ? (
    <ComposedPreface composed={composed} free={free} given={given} />
  ) : (
    <div className="stack" onInput={() => setWriting(true)}>
      <p className="notice small">
        这一段由您自己写，上面各项不再自动带入；清空则仍按上面各项自动生成。
      </p>
      <NarrativeEditor code={free.code} label={free.label} behind={behind} />
      <Act onClick={goBack}>改回自动生成</Act>
    </div>
  );
}

function ComposedPreface({
  free,
  given,
  composed,
}: PrefaceTextProps & { readonly given: string | null }) {
  const desk = useDesk();
  const shown = () => composePreface(composed, (code) => desk.saver.shown(code) ?? "", true);
  const text = useSyncExternalStore(
    (changed) => desk.saver.subscribe(changed),
    shown,
    () => composePreface(composed, (code) => desk.saver.field(code).value ?? "", true),
  );
  const take = (own: string) => thenFocus(() => enter(desk, free.code, own), free.code);
  return (
    <div className="stack">
      <p className="composed">{text}</p>
      <p className="row">
        <Act id={takeId(free)} onClick={() => take(shown())}>
          改为自己写
        </Act>
        {given !== null && (
          <Act className="button plain" onClick={() => take(given)}>
            撤销，找回自己写的文字
          </Act>
        )}
      </p>
    </div>
  );
}
