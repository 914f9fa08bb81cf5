/** Places that somebody is led to: a change, or what an open comment is about. */
const KEPT = / class="change"| class="comment-link"| class="commented"/;
/** Of the lines that begin so, those with a class are set around the text, not of it. */
const PARAGRAPH = /^<(p|h3|h4)\b(?![^>]* class=)|^<div[^>]* class="lead"/;
const SUBHEADING = /^<h[34]\b|^<div[^>]* class="lead"/;
const ROW_HEADING = /^<tr><th[^>]* class="[^"]*\bbold\b/;

/** What is folded alike. A block of an article and a row of a table each stand on a line (html-article.ts). */
interface Kind {
  readonly isOne: (line: string) => boolean;
  /** Whether it heads the lines that follow it. */
  readonly isHeading: (line: string) => boolean;
  readonly fold: (lines: readonly string[]) => readonly string[];
}

const paragraphs: Kind = {
  isOne: (line) => PARAGRAPH.test(line),
  isHeading: (line) => SUBHEADING.test(line),
  fold: (lines) => [
    `<details class="unchanged"><summary>……（未改动 ${lines.length} 段）</summary>`,
    ...lines,
    "</details>",
  ],
};

const columnsOf = (row: string): number =>
  [...row.matchAll(/<t[hd]\b[^>]*>/g)].reduce(
    (sum, [cell]) => sum + Number(/ colspan="(\d+)"/.exec(cell)?.[1] ?? 1),
    0,
  );

const rows: Kind = {
  isOne: (line) => line.startsWith("<tr>"),
  isHeading: (line) => ROW_HEADING.test(line),
  fold: (lines) => [
    `<tr class="fold"><td colspan="${columnsOf(lines[0] ?? "")}">……（未改动 ${lines.length} 行）</td></tr>`,
    ...lines.map((line) => line.replace("<tr>", '<tr class="unchanged">')),
  ],
};

/** Before a line that is kept, the heading that it stands under is kept too. */
function foldRun(run: readonly string[], next: string | undefined, kind: Kind): readonly string[] {
  const fold = (lines: readonly string[]) => (lines.length > 0 ? kind.fold(lines) : []);
  const heads = next !== undefined && kind.isOne(next) && !kind.isHeading(next);
  const heading = heads ? run.findLastIndex((line) => kind.isHeading(line)) : -1;
  if (heading < 0) return fold(run);
  return [
    ...fold(run.slice(0, heading)),
    ...run.slice(heading, heading + 1),
    ...fold(run.slice(heading + 1)),
  ];
}

function foldLines(lines: readonly string[], kind: Kind): readonly string[] {
  const folded: string[] = [];
  let run: string[] = [];
  for (const line of lines) {
    if (kind.isOne(line) && !KEPT.test(line)) {
      run.push(line);
      continue;
    }
    for (const each of foldRun(run, line, kind)) folded.push(each);
    folded.push(line);
    run = [];
  }
  return [...folded, ...foldRun(run, undefined, kind)];
}

/** With a box that shows the rows again without script; cells that reach over rows cannot be folded. */
function foldTable(table: string, nth: number): string {
  const [head, body] = table.split("<tbody>\n");
  if (head === undefined || body === undefined || / rowspan="/.test(body)) return table;
  const folded = foldLines(body.split("\n"), rows).join("\n");
  if (folded === body) return table;
  const id = `show-rows-${nth}`;
  return (
    `<input type="checkbox" class="show-rows no-print" id="${id}">` +
    `<label class="no-print" for="${id}">显示未改动的行</label>\n${head}<tbody>\n${folded}`
  );
}

/** An article of ours in which changes are marked and comments placed: what did not change is folded to a line. */
export function foldUnchanged(article: string): string {
  let tables = 0;
  return foldLines(article.split("\n"), paragraphs)
    .join("\n")
    .replace(/<div class="scroll"[\s\S]*?<\/table>/g, (table) => foldTable(table, (tables += 1)));
}
