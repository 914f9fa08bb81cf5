"use client";
import { drawnId } from "@/lib/report/draft/mark-id";
import type { PageDraft } from "./page-draft";
import { useReading } from "./use-reading";

export interface MarkedTextProps {
  readonly draft: PageDraft;
  readonly code: string;
}

/** The text of a field with its open marks, each of which has an address. */
export function MarkedText({ draft, code }: MarkedTextProps) {
  const [, { open, texts }] = useReading(draft);
  const text = texts.get(code) ?? "";
  const marks = open.filter((mark) => mark.code === code);
  return (
    <>
      {marks.map(({ id, start, end }, at) => (
        <span key={id}>
          {text.slice(marks[at - 1]?.end ?? 0, start)}
          <mark id={drawnId(code, id)}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks[marks.length - 1]?.end ?? 0)}
    </>
  );
}
