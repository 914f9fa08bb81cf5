"use client";
import type { ClipboardEvent } from "react";
import { insertText } from "../report-form/insert-text";

interface Props {
  readonly id: string;
  readonly hintId: string;
  readonly problem: string | undefined;
  /** What stood in it when it was refused. */
  readonly typed: string | undefined;
}

/** A copied table says as HTML which cells are merged and where a cell ends; as text it does not. */
function takeTable(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const html = event.clipboardData.getData("text/html");
  const text = event.clipboardData.getData("text/plain");
  if (!html.includes("<table")) return;
  event.preventDefault();
  const area = event.currentTarget;
  void import("./copied-table")
    .then(({ copiedTable }) => copiedTable(html) ?? text)
    .catch(() => text) // a page that outlived an upgrade: as text it can be read all the same
    .then((table) => insertText(area, table));
}

export function PasteBox({ id, hintId, problem, typed }: Props) {
  return (
    <>
      <textarea
        id={id}
        name={id}
        rows={4}
        defaultValue={typed}
        aria-describedby={problem ? `${hintId} ${id}-problem` : hintId}
        aria-invalid={problem ? true : undefined}
        onPaste={takeTable}
      />
      {problem && (
        <p id={`${id}-problem`} className="wrong">
          {problem}
        </p>
      )}
    </>
  );
}
