// The typesetter draws all pages one under the other in one SVG, the outlines of the characters at its
// end. Its lines are indented by their depth, and it holds no text of a document, so that the parts
// can be told by their lines.
const PAGE = /^ {4}<g(?: transform="[^"]*")?(?:\/>|>\n([^]*?)^ {4}<\/g>)$/gm;
const SYMBOL = /^ {8}<symbol id="([^"]+)"[^]*?^ {8}<\/symbol>$/gm;
const GLYPHS = /^ {4}<defs id="glyph">[^]*?^ {4}<\/defs>$/m;
const OTHER_DEFINITIONS = /^ {4}<defs id="(?!glyph")[^]*?^ {4}<\/defs>$/gm;
const USED = /xlink:href="#([^"]+)"/g;

const OPEN =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"' +
  ' viewBox="0 0 595.276 841.89" width="210mm" height="297mm">';

/**
 * A hundredth of a point is finer than any screen; what black type is painted with is the default.
 * @param {string} svg
 */
function slim(svg) {
  return svg
    .replace(/(\.\d\d)\d+/g, "$1")
    .replaceAll(' fill="#000000" fill-rule="nonzero"', "")
    .replace(/>\s+</g, "><");
}

/**
 * One SVG a page, each with the outlines that it uses.
 * @param {string} svg
 * @returns {string[]}
 */
export function pagesOf(svg) {
  const [drawn = svg] = svg.split(GLYPHS);
  const symbols = new Map(
    Array.from(svg.matchAll(SYMBOL), ([symbol, id = ""]) => [id, slim(symbol)]),
  );
  const others = Array.from(svg.matchAll(OTHER_DEFINITIONS), ([definitions]) => definitions).join(
    "",
  );
  return Array.from(drawn.matchAll(PAGE), ([, content = ""]) => {
    const used = new Set(Array.from(content.matchAll(USED), ([, id = ""]) => id));
    const outlines = [...used].map((id) => symbols.get(id) ?? "").join("");
    return `${OPEN}<defs>${outlines}</defs>${slim(others + content)}</svg>`;
  });
}
