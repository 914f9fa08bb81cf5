import type { Edition } from "@/lib/editions/types";
import { completeness, type PageProgress } from "../completeness";
import { unansweredMatters } from "../matters";
import type { Entries } from "../value";

/** Something that the preparer has to see to before a report is sent for review. */
export interface Obstacle {
  readonly text: string;
  /** Below the report's address; "" for the overview. */
  readonly path: string;
}

export interface Obstacles {
  /** 必须改: it cannot be sent before. */
  readonly mustMend: readonly Obstacle[];
  /** 请核实: it can be sent with an explanation (情况说明). */
  readonly toExplain: readonly Obstacle[];
}

/** What was found otherwise, 请核实 too. */
export const withBesides = (
  { mustMend, toExplain }: Obstacles,
  besides: readonly Obstacle[],
): Obstacles => ({ mustMend, toExplain: [...toExplain, ...besides] });

/** All unfilled fields of one page are one matter, not as many as there are. */
export function obstacles(edition: Edition, entries: Entries): Obstacles {
  const progress = completeness(edition, entries);
  return {
    mustMend: progress.flatMap(({ page, unconfirmed }) =>
      unconfirmed.length > 0
        ? [{ text: `${page.name}：还有 ${unconfirmed.length} 处上年内容待核`, path: page.path }]
        : [],
    ),
    toExplain: [
      ...unansweredMatters(edition, entries).map(({ text }) => ({
        ...{ text: `法定内容没有地方写：${text}`, path: "parts" },
      })),
      ...progress.flatMap((of) => {
        const { page, required } = of;
        const count = untouched(of);
        return count > 0
          ? [{ text: `${page.name}：${unfilled(required, count)}`, path: page.path }]
          : [];
      }),
    ],
  };
}

/** Not filled in, nor waiting to be checked: that must be mended, and needs no explanation beside it. */
const untouched = ({ missing, unconfirmed }: PageProgress): number =>
  missing.filter(({ code }) => !unconfirmed.some((open) => open.code === code)).length;

const unfilled = (required: number, missing: number): string =>
  required > 1 ? `${required} 项里有 ${missing} 项未填` : "未填";
