import type { Block, ReportDocument } from "@/lib/document/model";
import { escapeMarkup } from "@/lib/export/escape-markup";

interface Entry {
  /** Of an element of the article. */
  readonly id: string;
  readonly name: string;
}

/** A part is gone to by its own code, an attachment by that of the table on it. */
function entryOf(block: Block): readonly Entry[] {
  if (block.kind === "heading" && block.level === 1 && block.code !== undefined)
    return [{ id: block.code, name: block.text }];
  if (block.kind !== "attachment") return [];
  const table = block.blocks.find(({ kind }) => kind === "table");
  return table?.kind === "table" ? [{ id: table.id, name: `${block.mark}　${block.title}` }] : [];
}

/** 目录: a way to each part of the article and to each attachment; nothing where there is nothing to choose. */
export function contentsHtml({ blocks }: ReportDocument): string {
  const entries = blocks.flatMap(entryOf);
  if (entries.length < 2) return "";
  const items = entries.map(
    ({ id, name }) => `<li><a href="#${escapeMarkup(id)}">${escapeMarkup(name)}</a></li>\n`,
  );
  return `<nav class="sheet unprinted" aria-labelledby="contents">
<h2 id="contents">目录</h2>
<ol class="across">
${items.join("")}</ol>
</nav>
`;
}
