import type { Heading, Paragraph, Revised } from "@/lib/document/model";
import { lineBlock } from "@/lib/document/narrative-blocks";
import type { PrintRules } from "@/lib/document/print-rules";
import { isMarked, paragraphId } from "./change-id";
import { laterText } from "./later-text";
import { openingOf } from "./opening";
import type { ParagraphChange, ParagraphPlace, Run } from "./text/change";

/** What a part is called in the earlier or the later revision. */
export type NameOfPart = (code: string, then: "before" | "after") => string;

type Then = Parameters<NameOfPart>[1];

function placeWords({ code, at }: ParagraphPlace, then: Then, here: string, nameOf: NameOfPart) {
  const part = code === here ? "" : `“${nameOf(code, then)}”`;
  return `${part}第 ${at + 1} 段`;
}

/** How much of a paragraph that went elsewhere is quoted where it stood. */
const QUOTED = 16;

interface Shown {
  /** As it stands now; for what is gone, as it stood. */
  readonly text: string;
  readonly runs: readonly Run[];
  readonly note?: string;
}

function shown(change: ParagraphChange, code: string, nameOf: NameOfPart): Shown {
  switch (change.kind) {
    case "changed":
      return { text: laterText(change.runs), runs: change.runs };
    case "moved": {
      const from = placeWords(change.from, "before", code, nameOf);
      return { text: laterText(change.runs), runs: change.runs, note: `移动：从原${from}移来` };
    }
    case "left": {
      const to = placeWords(change.to, "after", code, nameOf);
      return { text: "", runs: [], note: `移动：“${openingOf(change.text, QUOTED)}”移到${to}` };
    }
    default:
      return { text: change.text, runs: [{ kind: change.kind, text: change.text }] };
  }
}

/** The paragraphs of a narrative, each that changed with its marks. */
export function markParagraphs(
  code: string,
  changes: readonly ParagraphChange[],
  nameOf: NameOfPart,
  rules: PrintRules,
): readonly (Heading | Paragraph)[] {
  let nth = 0;
  return changes.map((change) => {
    const { text, ...marks } = shown(change, code, nameOf);
    const block = lineBlock(text, code, rules);
    if (!isMarked(change)) return block;
    nth += 1;
    const revised: Revised = { id: paragraphId(code, nth), ...marks };
    return { ...block, revised };
  });
}
