import { objectsIn, withObjects } from "./objects.mjs";

/** @typedef {import("./table-tags-of").TableTags} TableTags */
/** @typedef {import("./table-tags-of").Scope} Scope */
/** @typedef {ReadonlyMap<number, string>} Elements the structure's, as they stand in the file */

const ELEMENT = /^\d+ 0 obj\n<<\n {2}\/Type \/StructElem\n/;
const TABLE_ATTRIBUTES = /<<\n {4}\/O \/Table\n([^]*?) {2}>> ?/;

/** @param {Buffer} pdf @returns {Elements} */
function elementsOf(pdf) {
  const texts = [...objectsIn(pdf)].flatMap(([number, object]) => {
    const isElement = ELEMENT.test(object.toString("latin1", 0, 48));
    return isElement ? [/** @type {const} */ ([number, object.toString("latin1")])] : [];
  });
  return new Map(texts);
}

/** @param {string} element */
const roleOf = (element) => /\n {2}\/S \/(\w+)/.exec(element)?.[1];

/** @param {string} element @param {Elements} elements */
function kidsOf(element, elements) {
  const [, kids = ""] = /\n {2}\/K \[([^]*?)\]\n/.exec(element) ?? [];
  const numbers = Array.from(kids.matchAll(/(\d+) 0 R/g), ([, number]) => Number(number));
  return numbers.filter((number) => elements.has(number));
}

/**
 * The rows of each table in the order in which they are read, as the numbers of their elements.
 * @param {Elements} elements
 * @returns {readonly (readonly number[])[]}
 */
function tablesOf(elements) {
  const kids = (/** @type {number} */ number) => kidsOf(elements.get(number) ?? "", elements);
  const role = (/** @type {number} */ number) => roleOf(elements.get(number) ?? "");
  const rows = (/** @type {number} */ number) =>
    kids(number).flatMap((part) => (role(part) === "TR" ? [part] : kids(part)));
  /** @param {number} number @returns {(readonly number[])[]} */
  const below = (number) =>
    role(number) === "Table" ? [rows(number)] : kids(number).flatMap(below);
  const [root] = [...elements.keys()].filter((number) => role(number) === "Document");
  return root === undefined ? [] : below(root);
}

/**
 * A cell's element as what it is: the head of a row or a column, or a figure. What heads a cell is told
 * by these alone, for the list that the typesetter gives each cell names the columns only. `less` are
 * the columns that it does not reach over in truth.
 * @param {string} element
 * @param {{ scope: Scope | null, less: number }} as
 */
function tagged(element, { scope, less }) {
  const [, lines = ""] = TABLE_ATTRIBUTES.exec(element) ?? [];
  const kept = lines.split("\n").flatMap((line) => {
    const [, columns] = /\/ColSpan (\d+)/.exec(line) ?? [];
    if (columns)
      return Number(columns) - less > 1 ? [`    /ColSpan ${Number(columns) - less}`] : [];
    return line.includes("/RowSpan") ? [line] : [];
  });
  const wanted = [...(scope ? [`    /Scope /${scope}`] : []), ...kept];
  const attributes = wanted.length > 0 ? `<<\n    /O /Table\n${wanted.join("\n")}\n  >> ` : "";
  const bare = element
    .replace(TABLE_ATTRIBUTES, "")
    .replace(/(\n {2}\/S \/)T[DH]\n/, `$1${scope ? "TH" : "TD"}\n`);
  const withPlace = bare.includes("\n  /A [")
    ? bare
    : bare.replace("\n  /K [", "\n  /A []\n  /K [");
  return withPlace
    .replace("\n  /A [", `\n  /A [${attributes}`)
    .replace(" ]\n  /K", "]\n  /K")
    .replace("\n  /A []\n", "\n");
}

/** An object that says nothing, in the place of a cell that holds rows together. */
const nothing = (/** @type {number} */ number) => `${number} 0 obj\nnull\nendobj\n\n`;

/**
 * The elements of one table that change.
 * @param {readonly number[]} rows
 * @param {TableTags} tags
 * @param {Elements} elements
 * @returns {readonly (readonly [number, string])[]}
 */
function tableChanges(rows, { scopes, holder }, elements) {
  return rows.flatMap((row, at) => {
    const cells = scopes[at] ?? [];
    const text = elements.get(row) ?? "";
    const kids = kidsOf(text, elements);
    const printed = kids.slice(0, cells.length);
    const less = holder && kids.length === cells.length ? 1 : 0;
    const list = printed.map((number) => `${number} 0 R`).join(" ");
    return [
      /** @type {const} */ ([row, text.replace(/\n {2}\/K \[[^\]]*\]/, `\n  /K [${list}]`)]),
      ...printed.map((number, column) => {
        const last = column + 1 === printed.length;
        const as = { scope: cells[column] ?? null, less: last ? less : 0 };
        return /** @type {const} */ ([number, tagged(elements.get(number) ?? "", as)]);
      }),
      ...kids.slice(cells.length).map((number) => /** @type {const} */ ([number, nothing(number)])),
    ];
  });
}

/**
 * Tells in a file's structure what heads a table's rows, which the typesetter cannot be told, and takes
 * out what holds rows together on a page (table.typ). A file with other tables is left as it is.
 * @param {Uint8Array} file
 * @param {readonly TableTags[]} tags
 */
export function tagTables(file, tags) {
  if (tags.length === 0) return file;
  const pdf = Buffer.from(file);
  const elements = elementsOf(pdf);
  const tables = tablesOf(elements);
  const alike =
    tables.map((rows) => rows.length).join() === tags.map(({ scopes }) => scopes.length).join();
  if (!alike) return file;
  const changes = tables.flatMap((rows, at) => {
    const of = tags[at];
    return of ? tableChanges(rows, of, elements) : [];
  });
  return new Uint8Array(withObjects(pdf, new Map(changes)));
}
