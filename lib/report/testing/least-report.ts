import { figuresOf, tablesOf } from "@/lib/editions/define";
import type { Edition } from "@/lib/editions/types";
import { prefilled } from "../prefill";

const unit = {
  name: "测试局",
  address: "文汇路1号",
  telephone: "0571-1234",
  website: "unit.example",
};

/**
 * The least that its people write in a report that can be sent for review, with an explanation: the rest
 * of the preface, a sentence in each part that the law demands, and one figure a table.
 */
export function leastWritten(edition: Edition): ReadonlyMap<string, string> {
  const demanded = edition.sections.filter(({ matters }) => matters.length > 0);
  const open = edition.preface.parts.filter(({ prefill, required }) => required && !prefill);
  return new Map([
    ...open.map(({ code }) => [code, "《中华人民共和国政府信息公开条例》"] as const),
    ...demanded.flatMap(({ content }) =>
      content.kind === "narrative" ? [[content.field.code, "本年度未发生。"] as const] : [],
    ),
    ...tablesOf(edition).flatMap((table) =>
      figuresOf(table)
        .slice(0, 1)
        .map(({ code }) => [code, "5"] as const),
    ),
  ]);
}

/** The same, in a report of 2018 that was begun with what its unit says of itself. */
export const leastReport = (edition: Edition): ReadonlyMap<string, string> =>
  new Map([...prefilled(edition, 2018, unit), ...leastWritten(edition)]);
