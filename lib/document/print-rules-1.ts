const CHINESE = "\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF";
const chinese = new RegExp(`[${CHINESE}]`, "u");

/** A bracket that was opened and is not closed yet. */
interface Opened {
  readonly at: number;
  /** What it follows, or what it holds so far, is Chinese. */
  chinese: boolean;
  /** It holds a pair that stays as it is, and so stays too. */
  settled: boolean;
}

/** A bracket is Chinese where what it holds, or what it follows, is. One walk, however deep they stand. */
function brackets(text: string): string {
  if (!text.includes("(")) return text;
  const characters = [...text];
  const open: Opened[] = [];
  for (const [at, character] of characters.entries()) {
    const within = open.at(-1);
    if (character === "(") {
      open.push({ at, chinese: chinese.test(characters[at - 1] ?? ""), settled: false });
    } else if (character === ")" && within) {
      open.pop();
      close(characters, within, at, open.at(-1));
    } else if (within && chinese.test(character)) {
      within.chinese = true;
    }
  }
  return characters.join("");
}

function close(characters: string[], pair: Opened, at: number, around: Opened | undefined): void {
  const turns = pair.chinese && !pair.settled;
  if (turns) [characters[pair.at], characters[at]] = ["（", "）"];
  if (around && turns) around.chinese = true;
  if (around && !turns) around.settled = true;
}

function quotationMarks(text: string): string {
  return text
    .replace(/"([^"]*)"/g, (whole, held: string) => (chinese.test(held) ? `“${held}”` : whole))
    .replace(/'([^']*)'/g, (whole, held: string) => (chinese.test(held) ? `‘${held}’` : whole));
}

const dash = new RegExp(`(?<=[${CHINESE}])(--|—(?!—))(?=[${CHINESE}])`, "gu");

/**
 * The number that a line begins with (GB/T 9704-2012, 7.3.3). A half-width 1 neither holds nor follows
 * anything Chinese, and （一) was begun in one way of typing and ended in another.
 */
const numbered = new RegExp(
  `^[(（]([一二三四五六七八九十]+|\\d{1,2})[)）](?=\\s?[${CHINESE}])`,
  "u",
);

/**
 * A line as drafts were printed that were frozen before they named their print rules: half-width brackets,
 * straight quotation marks and hyphens that stand for dashes take their Chinese forms. It is not to be
 * changed any more: those drafts print as they did.
 */
export function setByRules1(text: string): string {
  const bracketed = brackets(text).replace(numbered, "（$1）");
  return quotationMarks(bracketed).replace(dash, "——");
}
