import type { Block, DocumentTable } from "./model";

/** The tables among blocks and in their attachments, in printed order. */
export function tablesIn(blocks: readonly Block[]): readonly DocumentTable[] {
  return blocks.flatMap((block) => {
    if (block.kind === "table") return [block];
    return block.kind === "attachment" ? tablesIn(block.blocks) : [];
  });
}
