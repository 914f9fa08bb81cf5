/**
 * What a browser says of itself, judged: `old` cannot run the form; `compatibility` is the Internet
 * Explorer core that Chinese double-core browsers switch to for old intranet sites.
 */
export type Verdict = "fine" | "old" | "compatibility";

/** The first version of each core that runs the form. 86 is the oldest core of 360's browser still in offices. */
const LEAST: readonly (readonly [RegExp, number])[] = [
  [/\bChrom(?:e|ium)\/(\d+)/, 86],
  [/\bFirefox\/(\d+)/, 85],
  [/\bVersion\/(\d+)[\d.]* (?:Mobile\/\w+ )?Safari\//, 14],
];

/** Judges a User-Agent header. One that is unknown or missing is given the page: it may be a newer browser. */
export function verdictOn(userAgent: string): Verdict {
  if (/\b(?:MSIE |Trident\/)/.test(userAgent)) return "compatibility";
  for (const [version, least] of LEAST) {
    const [, found] = version.exec(userAgent) ?? [];
    if (found !== undefined) return Number(found) < least ? "old" : "fine";
  }
  return "fine";
}
