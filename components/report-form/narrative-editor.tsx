"use client";
import { useEffect, useRef, type ClipboardEvent, type ReactNode } from "react";
import { cleanPaste } from "@/lib/report/clean-paste";
import { formName } from "@/lib/report/address";
import { NARRATIVE_MAXIMUM } from "@/lib/report/fields/narrative";
import { insertText } from "./insert-text";
import { useDesk } from "./desk-context";
import { Problem } from "./problem";
import { useField, useProblem } from "./use-field";

/** Only ever grows while somebody types, so that nothing jumps under the cursor. */
function grow(area: HTMLTextAreaElement): void {
  if (area.scrollHeight > area.clientHeight) area.style.height = `${area.scrollHeight + 4}px`;
}

const CHARACTERS_A_LINE = 40;
const LEAST_LINES = 8;

/** About as high as its text, before any script runs. */
function linesOf(text: string): number {
  const lines = text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)));
  return Math.max(
    LEAST_LINES,
    lines.reduce((sum, lines) => sum + lines, 1),
  );
}

const counted = (text: string) =>
  `${text.replace(/\s/g, "").length.toLocaleString("en-US")} 字（最多 ${NARRATIVE_MAXIMUM.toLocaleString("en-US")} 字）`;

function pasteClean(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const text = event.clipboardData.getData("text/plain");
  const clean = cleanPaste(text);
  if (clean === text || event.currentTarget.readOnly) return;
  event.preventDefault();
  insertText(event.currentTarget, clean);
}

/** Plain paragraphs: a line is a paragraph. */
export function NarrativeEditor({
  code,
  label,
  behind,
}: {
  readonly code: string;
  readonly label: string;
  /** Drawn behind the text, set as it is. */
  readonly behind?: ReactNode;
}) {
  const field = useField(code);
  const problem = useProblem(code);
  const count = useRef<HTMLParagraphElement | null>(null);
  const changed = (target: HTMLTextAreaElement) => {
    grow(target);
    if (count.current) count.current.textContent = counted(target.value);
  };
  const { form } = useDesk();
  useEffect(() => {
    const area = document.getElementById(code);
    const callback = () => area instanceof HTMLTextAreaElement && changed(area);
    callback();
    return form.subscribe({ name: formName(code), formState: { values: true }, callback });
  }, [form, code]);
  return (
    <div className="field narrative">
      <label htmlFor={code} className="visually-hidden">
        {label}
      </label>
      <div className={behind ? "over-marks" : undefined}>
        {behind}
        <textarea
          {...field}
          rows={linesOf(field.defaultValue)}
          aria-invalid={problem !== null}
          aria-describedby={`${code}-count ${code}-problem`}
          onPaste={pasteClean}
        />
      </div>
      <p className="soft small" id={`${code}-count`} ref={count}>
        {counted(field.defaultValue)}
      </p>
      <Problem code={code} drafts={{ merge: "by lines" }} />
    </div>
  );
}
