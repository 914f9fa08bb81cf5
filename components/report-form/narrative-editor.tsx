"use client";
import { useEffect, useRef, type ClipboardEvent, type ReactNode } from "react";
import { cleanPasteBefore } from "@/lib/report/clean-paste";
import { hasWords } from "@/lib/report/has-words";
import { NARRATIVE_MAXIMUM } from "@/lib/report/fields/narrative";
import { insertText } from "./insert-text";
import { useDesk } from "./desk-context";
import { Problem } from "./problem";
import { TidyButton } from "./tidy-button";
import { useField, useProblem } from "./use-field";

const CHARACTERS_A_LINE = 40;
const LEAST_LINES = 8;
/** So many characters go at once where a text is deleted or undone; nobody types backwards so fast. */
const MANY_CHARACTERS = 10 * CHARACTERS_A_LINE;

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

/** Only grows while somebody types, so that nothing jumps under the cursor. */
function fit(area: HTMLTextAreaElement, hasLostMuch: boolean): void {
  const { scrollY } = window;
  if (hasLostMuch) {
    area.rows = linesOf(area.value);
    area.style.height = "";
  }
  if (area.scrollHeight > area.clientHeight) area.style.height = `${area.scrollHeight + 4}px`;
  if (hasLostMuch) window.scrollTo(0, scrollY);
}

const counted = (text: string) =>
  `${text.trim() === "" || hasWords(text) ? "" : "只有标点符号，等于没有填。"}${text.replace(/\s/g, "").length.toLocaleString("en-US")} 字（最多 ${NARRATIVE_MAXIMUM.toLocaleString("en-US")} 字）`;

function pasteClean(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const area = event.currentTarget;
  const text = event.clipboardData.getData("text/plain");
  const clean = cleanPasteBefore(area.value.slice(area.selectionEnd), text);
  if (clean === text || area.readOnly) return;
  event.preventDefault();
  insertText(area, clean);
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
  const length = useRef(0);
  const changed = (target: HTMLTextAreaElement) => {
    fit(target, length.current - target.value.length > MANY_CHARACTERS);
    length.current = target.value.length;
    if (count.current) count.current.textContent = counted(target.value);
  };
  const { form } = useDesk();
  useEffect(() => {
    const area = document.getElementById(code);
    const callback = () => area instanceof HTMLTextAreaElement && changed(area);
    callback();
    return form.subscribe(code, callback);
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
      <TidyButton code={code} />
      <Problem code={code} drafts={{ merge: "by lines" }} />
    </div>
  );
}
