"use client";
import { formName } from "@/lib/report/address";
import { Act } from "./act";
import { useDesk } from "./desk-context";
import { typeInto } from "./type-into";

/** Last year's paragraphs beside this year's; each can be taken over by itself. */
export function LastYearText({
  code,
  paragraphs,
}: {
  readonly code: string;
  readonly paragraphs: readonly string[];
}) {
  const { form } = useDesk();
  const take = (paragraph: string) => {
    const { length } = form.getValues(formName(code));
    typeInto(code, length, length > 0 ? `\n${paragraph}` : paragraph);
  };
  return (
    <details className="sheet last-year">
      <summary>上年文字</summary>
      {paragraphs.map((paragraph, at) => (
        <div key={at} className="paragraph">
          <p>{paragraph}</p>
          <Act className="button plain" onClick={() => take(paragraph)}>
            带入上年文字
          </Act>
        </div>
      ))}
    </details>
  );
}
