"use client";
import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import type { Composed } from "@/lib/document/composed-preface";
import type { Field } from "@/lib/editions/types";
import { confirmedCode } from "@/lib/report/address";
import { Act } from "./act";
import { useDesk } from "./desk-context";
import { NarrativeEditor } from "./narrative-editor";
import { printedPreface, typedPreface, unsavedParts } from "./preface-now";
import { thenFocus } from "./then-focus";
import { enter } from "./use-field";
import { useShown } from "./use-shown";
import { Outdated } from "./when-needed";

export interface PrefaceTextProps {
  readonly composed: Composed;
  /** What the parts compose as the server last heard of them, a printed paragraph each. */
  readonly printed: readonly string[];
  readonly free: Field;
  /** The marks of last year's own text, where it was carried over; it is shown until somebody drops it. */
  readonly behind?: ReactNode;
}

const takeId = ({ code }: Field) => `${code}-take`;

/** The preface as it will print: composed from the parts above, or the person's own text. */
export function PrefaceText({ free, behind, ...composed }: PrefaceTextProps) {
  const desk = useDesk();
  const [given, setGiven] = useState<string | null>(null);
  const own = useShown(free.code);
  const isBegun = useShown(confirmedCode(free.code)) !== null;
  // Who deletes all of it to write it anew goes on in the same place.
  const [isWriting, setWriting] = useState(false);
  const goBack = () =>
    thenFocus(() => {
      setWriting(false);
      setGiven(desk.form.getValues(free.code) || null);
      enter(desk, free.code, null);
    }, takeId(free));
  return own === null && !isWriting && (isBegun || !behind) ? (
    <ComposedPreface {...composed} free={free} given={given} />
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

/** The paragraphs of a text as they are printed; null where the script that knows could not be loaded. */
function usePrintedLines(text: string, printed: readonly string[]): readonly string[] | null {
  const [set, keep] = useState<{ text: string; lines: typeof printed | null }>({
    text,
    lines: printed,
  });
  useEffect(() => {
    if (text === set.text) return;
    let isWanted = true;
    const take = (lines: typeof printed | null) => {
      if (isWanted) keep({ text, lines });
    };
    import("@/lib/document/narrative-blocks").then(
      ({ narrativeLines }) => take(narrativeLines(text)),
      () => take(null),
    );
    return () => {
      isWanted = false;
    };
  }, [text, set]);
  return set.lines;
}

/** What the preface would print at this moment, and which of its parts are typed otherwise. */
function PrintedPreface({ composed, printed }: Pick<PrefaceTextProps, "composed" | "printed">) {
  const { saver } = useDesk();
  const heard = (changed: () => void) => saver.subscribe(changed);
  const now = () => printedPreface(saver, composed);
  const lines = usePrintedLines(useSyncExternalStore(heard, now, now), printed);
  const unsavedNow = () => unsavedParts(saver, composed).join("、");
  const unsaved = useSyncExternalStore(heard, unsavedNow, unsavedNow);
  return (
    <>
      {lines?.map((line, at) => (
        <p key={at} className="composed">
          {line}
        </p>
      ))}
      {lines === null && <Outdated />}
      {unsaved !== "" && (
        <p className="notice small">{`${unsaved}：新填的还没有保存，这里按已保存的内容印。`}</p>
      )}
    </>
  );
}

function ComposedPreface(props: PrefaceTextProps & { readonly given: string | null }) {
  const { free, given, composed } = props;
  const desk = useDesk();
  const take = (own: string) => thenFocus(() => enter(desk, free.code, own), free.code);
  return (
    <div className="stack">
      <PrintedPreface {...props} />
      <p className="row">
        <Act id={takeId(free)} onClick={() => take(typedPreface(desk.saver, composed))}>
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
