import type { Case } from "../case";

const OPENS = new Set("<‹＜");
const CLOSES = new Set(">›＞");

/** Titles within one another change their brackets by turns, from the outermost. */
const BY_TURNS = ["《》", "〈〉"] as const;

interface Opened {
  readonly at: number;
  /** How many marks it was typed with; 0 where it was typed as it prints. */
  width: 0 | 1 | 2;
}

/** Sets a pair that stands within so many others. */
function setPair(cells: string[], [opens, closes]: readonly [number, number], level: number): void {
  const marks = BY_TURNS[level % 2 === 0 ? 0 : 1];
  [cells[opens], cells[closes]] = [marks.charAt(0), marks.charAt(1)];
}

/** Closes the innermost one; <<…>> is one pair, but <<…>…> are two. */
function close(cells: string[], open: Opened[], at: number): void {
  const [last, level] = [open[open.length - 1], open.length - 1];
  if (!last || last.width === 0) return;
  if (last.width === 2 && !CLOSES.has(cells[at + 1] ?? "")) {
    setPair(cells, [last.at + 1, at], level + 1);
    last.width = 1;
    return;
  }
  setPair(cells, [last.at, at], level);
  if (last.width === 2) [cells[last.at + 1], cells[at + 1]] = ["", ""];
  open.pop();
}

/** A title within a title stands in single angle brackets (GB/T 15834—2011, 4.15.3.5). */
export const angles: Case = {
  name: "书名号里的书名号",
  seeks: /[<>‹›＜＞]/,
  set: ({ cells, inAddress }) => {
    const open: Opened[] = [];
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at] ?? "";
      if (cell === "《" || cell === "〈") open.push({ at, width: 0 });
      else if (cell === "》" || cell === "〉") while (open.pop()?.width);
      else if (OPENS.has(cell) && open.length > 0 && !inAddress[at]) {
        const width = OPENS.has(cells[at + 1] ?? "") ? 2 : 1;
        open.push({ at, width });
        at += width - 1;
      } else if (CLOSES.has(cell) && !inAddress[at]) close(cells, open, at);
    }
  },
  silent: [
    "办结时间<5天",
    "《条例》规定>20日的",
    "a < b",
    "《关于贯彻〈条例〉的通知》",
    "《关于转发〈关于贯彻《条例》的通知〉的函》",
    "《办结时间<5天的事项》",
  ],
  found: [
    ["《关于贯彻<条例>的通知》", "《关于贯彻〈条例〉的通知》"],
    ["《转发‹实施办法›的函》", "《转发〈实施办法〉的函》"],
    ["《关于贯彻<‹条例>>的通知》", "《关于贯彻〈条例〉的通知》"],
    ["《<<条例>>解读》", "《〈条例〉解读》"],
    ["《关于转发<关于贯彻<条例>的通知>的函》", "《关于转发〈关于贯彻《条例》的通知〉的函》"],
    ["《关于转发<<条例>实施办法>的函》", "《关于转发〈《条例》实施办法〉的函》"],
  ],
};
