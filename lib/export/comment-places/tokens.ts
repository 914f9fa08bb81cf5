/** A piece of an article of ours (lib/export/html-article.ts). */
export type Token =
  | {
      readonly kind: "text";
      readonly html: string;
      /** The field that the words belong to. */
      readonly code: string | null;
    }
  | {
      readonly kind: "tag";
      readonly html: string;
      /** The field whose place ends with this tag. */
      readonly ends: string | null;
    };

interface Open {
  readonly name: string;
  /** The field that words within belong to. */
  readonly code: string | null;
  /** The field that the element itself stands for; a part is too large to be one place. */
  readonly own: string | null;
  /** Words that are said besides the report's: what was deleted, and notes on changes. */
  readonly aside: boolean;
}

const TAG = /^<(\/?)([a-z0-9]+)/;
const VOID = new Set(["br", "wbr", "col", "img"]);
const CODE = / data-code="([^"]*)"/;
const ASIDE = /^<del\b| class="(said|to|note)"/;

/** The words of a table's headings belong to no field, though the part around it is one. */
function opened(html: string, name: string, around: Open | undefined): Open {
  const own = CODE.exec(html)?.[1] ?? null;
  return {
    name,
    code: own ?? (name === "table" ? null : (around?.code ?? null)),
    own: name === "section" ? null : own,
    aside: ASIDE.test(html) || (around?.aside ?? false),
  };
}

/** The article in pieces, each with the field that it belongs to. All that people wrote is escaped in it. */
export function tokensOf(article: string): readonly Token[] {
  const open: Open[] = [];
  return (article.match(/<[^>]*>|[^<]+/g) ?? []).map((html): Token => {
    const [, closes, name = ""] = TAG.exec(html) ?? [];
    const inner = open[open.length - 1];
    if (!name) return { kind: "text", html, code: inner?.aside ? null : (inner?.code ?? null) };
    if (closes) return { kind: "tag", html, ends: open.pop()?.own ?? null };
    if (!VOID.has(name)) open.push(opened(html, name, inner));
    return { kind: "tag", html, ends: null };
  });
}
