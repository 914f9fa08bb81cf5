"use client";
import { useState } from "react";
import { Act } from "./act";
import { useDesk } from "./desk-context";
import { typeInto } from "./type-into";
import { useWatched } from "./use-watched";

interface ParagraphProps {
  readonly code: string;
  readonly paragraph: string;
}

/** One of last year's paragraphs. Pressed again while it stands in the text, it is not added again. */
function LastYearParagraph({ code, paragraph }: ParagraphProps) {
  const { form } = useDesk();
  const [isPressed, setPressed] = useState(false);
  const text = () => form.getValues(code);
  const stands = () =>
    text()
      .split("\n")
      .some((line) => line.trim() === paragraph.trim());
  // A key looks only for paragraphs that were pressed.
  const isTaken = useWatched(code, () => isPressed && stands());
  const take = () => {
    setPressed(true);
    if (stands()) return;
    const { length } = text();
    typeInto(code, length, length > 0 ? `\n${paragraph}` : paragraph);
  };
  return (
    <div className="paragraph">
      <p>{paragraph}</p>
      <Act className="button plain" aria-disabled={isTaken} onClick={take}>
        {isTaken ? "已带入" : "带入上年文字"}
      </Act>
    </div>
  );
}

/** Last year's paragraphs beside this year's; each can be taken over by itself. */
export function LastYearText({
  code,
  paragraphs,
}: {
  readonly code: string;
  readonly paragraphs: readonly string[];
}) {
  return (
    <details className="sheet last-year">
      <summary>上年文字</summary>
      {paragraphs.map((paragraph, at) => (
        <LastYearParagraph key={at} code={code} paragraph={paragraph} />
      ))}
    </details>
  );
}
