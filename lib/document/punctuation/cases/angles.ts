import type { Case } from "../case";

const INNER: ReadonlyMap<string, string> = new Map([
  ...([
    ["<", "〈"],
    ["‹", "〈"],
    ["＜", "〈"],
    [">", "〉"],
    ["›", "〉"],
    ["＞", "〉"],
  ] as const),
]);

/** A title within a title stands in single angle brackets (GB/T 15834—2011, 4.15.3.5). */
export const angles: Case = {
  name: "书名号里的书名号",
  set: ({ cells, inAddress }) => {
    let depth = 0;
    for (const [at, cell] of cells.entries()) {
      if (cell === "《") depth += 1;
      if (cell === "》") depth = Math.max(0, depth - 1);
      const inner = INNER.get(cell);
      if (depth > 0 && inner !== undefined && !inAddress[at]) cells[at] = inner;
    }
  },
  silent: ["办结时间<5天", "《条例》规定>20日的", "a < b", "《关于贯彻〈条例〉的通知》"],
  found: [
    ["《关于贯彻<条例>的通知》", "《关于贯彻〈条例〉的通知》"],
    ["《转发‹实施办法›的函》", "《转发〈实施办法〉的函》"],
  ],
};
