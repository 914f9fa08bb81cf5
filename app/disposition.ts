/** What our files' names say, for a system that reads no Chinese. */
const WORDS: Readonly<Record<string, string>> = {
  公布材料包: "kit",
  公开件: "public",
  审阅稿: "review",
  送审稿: "draft",
  扫描件: "scan",
  操作记录: "record",
  账号名单: "roster",
  统计数据: "figures",
  采集表: "figures",
  数据采集表: "figures",
};

const WORD = new RegExp(Object.keys(WORDS).join("|"), "g");

/** nianbao-2018-public.pdf: the years, numbers and Latin words of a name, and what kind of file it is. */
function asciiName(name: string): string {
  const dot = name.lastIndexOf(".");
  const said = name.slice(0, dot).replace(WORD, (word) => ` ${WORDS[word] ?? ""} `);
  const words = said.match(/[A-Za-z0-9]+/g) ?? [];
  return `${["nianbao", ...words].join("-").slice(0, 80)}${name.slice(dot)}`;
}

/** RFC 5987 has these percent-encoded too. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);

/**
 * Content-Disposition of a file to be kept under a name, which may be Chinese and ends in an ASCII
 * suffix; with an ASCII name beside it, for what reads only that (RFC 6266, appendix D).
 */
export const disposition = (name: string): string =>
  `attachment; filename="${asciiName(name)}"; filename*=UTF-8''${encoded(name)}`;
