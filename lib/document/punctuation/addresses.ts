/** Ends of files' names: up to one a name may hold marks of its own. */
const FILE_END =
  "\\.(?:html?|shtml|pdf|ofd|ceb|docx?|xlsx?|pptx?|wps|et|txt|csv|zip|rar|7z|jpe?g|png|gif|mp4|aspx?|jsp|php)(?![A-Za-z0-9])";

/** What a name in a path is made of; a comma is none where a clause goes on behind it. */
const NAME = '[^\\s/\\\\:;,，。；！？“”《》<>"|?*]';
const COMMA = ",(?!请|可|欢迎|详见|参见|并|或|也)";

/** Where a name in a path goes on in Chinese, the host's own name never. */
const IN_NAME = "(?<=[^/]/[\\w.()%-]*)";

/** An address on the web, which may go on in Chinese within a path or a query: …/?栏目=1 */
const WEB =
  `(?:https?|ftp|file)://[!-~]+(?:(?:${IN_NAME}(?:(?:${NAME}|${COMMA})*?${FILE_END}|${NAME}+(?=/))` +
  "|(?<=[/=&?]|/\\()\\p{Script=Han}+[/=&.)])[!-~]*)*";

/** A file on a disk or in a shared folder: D:\公文\1.doc, \\server\共享\1.doc */
const FOLDER = '[^\\s/\\\\:*?"<>|，。；！？“”《》]+(?: [^\\s/\\\\:*?"<>|，。；！？“”《》]+)*\\\\';
const FILE =
  `(?:(?<![A-Za-z])[A-Za-z]:\\\\|\\\\\\\\(?=[\\p{L}\\d]))(?:${FOLDER})*` +
  `(?:(?:${NAME}|${COMMA})*?${FILE_END}|[\\p{L}\\d_-]*)`;

const ADDRESS = new RegExp(`${WEB}|${FILE}`, "giu");

/** Marks at an address's end belong to the sentence around it. */
const TRAILING = new Set(",;:.!?(\"'<>");

/** http://a.example,2018年起: the figure is a year's, and the mark before it no part of the address. */
const FIGURE_BEHIND = /[,;]\d{1,4}$/;

const countOf = (text: string, mark: string): number => text.split(mark).length - 1;

function lengthOf(address: string): number {
  let length = address.length;
  let unopened = countOf(address, ")") - countOf(address, "(");
  while (length > 0) {
    const last = address[length - 1] ?? "";
    if (!TRAILING.has(last) && !(last === ")" && unopened > 0)) break;
    if (last === ")") unopened -= 1;
    if (last === "(") unopened += 1;
    length -= 1;
  }
  return length;
}

/** For each code point of a text, whether it stands in an address. One walk. */
export function addressesIn(typed: readonly string[]): readonly boolean[] {
  const within = typed.map(() => false);
  const text = typed.join("");
  if (!text.includes("://") && !text.includes("\\")) return within;
  let [nth, at] = [0, 0];
  for (const found of text.matchAll(ADDRESS)) {
    const whole = found[0];
    const isDate = /[年月]/.test(text[found.index + whole.length] ?? "");
    const address = isDate ? whole.replace(FIGURE_BEHIND, "") : whole;
    const end = found.index + lengthOf(address);
    for (; at < end; nth += 1) {
      if (at >= found.index) within[nth] = true;
      at += typed[nth]?.length ?? 1;
    }
  }
  return within;
}
