/**
 * Stored text is never rewritten; for print, half-width brackets, straight quotation marks and
 * hyphens that stand for dashes take their Chinese forms where they stand in Chinese text.
 */
const CHINESE = "\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF";
const chinese = new RegExp(`[${CHINESE}]`, "u");

/** A bracket is Chinese where what it holds, or what it follows, is; pairs within pairs come first. */
function brackets(text: string): string {
  const changed = text.replace(/(.?)\(([^()]*)\)/gu, (whole, before: string, held: string) =>
    chinese.test(before) || chinese.test(held) ? `${before}（${held}）` : whole,
  );
  return changed === text ? text : brackets(changed);
}

function quotationMarks(text: string): string {
  return text
    .replace(/"([^"]*)"/g, (whole, held: string) => (chinese.test(held) ? `“${held}”` : whole))
    .replace(/'([^']*)'/g, (whole, held: string) => (chinese.test(held) ? `‘${held}’` : whole));
}

const dash = new RegExp(`(?<=[${CHINESE}])(--|—(?!—))(?=[${CHINESE}])`, "gu");

export function normalise(text: string): string {
  return quotationMarks(brackets(text)).replace(dash, "——");
}
