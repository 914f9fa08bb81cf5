import { inflateSync } from "node:zlib";

/**
 * An object of a PDF, as far as a page needs it.
 * @typedef {{ body: string, stream: Buffer | undefined }} PdfObject
 */

/** Bytes that a page's drawing may unpack to; more is a drawing, too. */
const MOST_UNPACKED = 8 * 1024 * 1024;
const MOST_OBJECTS = 100_000;
const DEEPEST = 32;

const OBJECT = /(?<!\d)(\d{1,9})\s+\d{1,5}\s+obj\b/g;

/** The objects that stand unpacked in a file, by number; of several of one number the last holds. @param {Buffer} file @param {string} text */
function plainObjects(file, text) {
  /** @type {Map<number, PdfObject>} */
  const found = new Map();
  let past = 0;
  for (const { 0: head, 1: number, index } of text.matchAll(OBJECT)) {
    if (index < past) continue;
    if (found.size > MOST_OBJECTS) break;
    const begins = index + head.length;
    const ends = text.indexOf("endobj", begins);
    const whole = text.slice(begins, ends < 0 ? undefined : ends);
    const at = whole.search(/(?<!end)stream\r?\n/);
    const stops = at < 0 ? -1 : text.indexOf("endstream", begins + at);
    const from = begins + at + (text.slice(begins + at).match(/^stream\r?\n/)?.[0].length ?? 0);
    const stream = at < 0 ? undefined : file.subarray(from, stops < 0 ? undefined : stops);
    found.set(Number(number), { body: at < 0 ? whole : whole.slice(0, at), stream });
    past = Math.max(begins, stops < 0 ? begins : stops);
  }
  return found;
}

/** Those in a stream of objects, whose head says where each begins. @param {string} dictionary @param {string} objects */
function packedIn(dictionary, objects) {
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1]);
  const numbers = objects.slice(0, first).trim().split(/\s+/).map(Number);
  /** @type {[number, PdfObject][]} */
  const found = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const [number = NaN, from = NaN, , to] = numbers.slice(at, at + 4);
    const body = objects.slice(first + from, to === undefined ? undefined : first + to);
    if (Number.isInteger(number)) found.push([number, { body, stream: undefined }]);
  }
  return found;
}

/** What a reader draws with: text, a picture, a line, an area. */
const DRAWS = /(?:^|[\s\]>)])(?:Do|Tj|TJ|'|"|S|s|f\*?|F|B\*?|b\*?|sh|EI)(?=\s|$)/;

/** Whether a page's drawing draws anything; one that is packed otherwise than scanners do is believed. @param {PdfObject} drawing */
function draws({ body, stream }) {
  if (!stream || stream.length === 0) return false;
  if (!/\/Filter/.test(body)) return DRAWS.test(stream.toString("latin1"));
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*(?:\]|\/|>)/.test(body)) return true;
  try {
    const drawn = inflateSync(stream, { maxOutputLength: MOST_UNPACKED });
    return DRAWS.test(drawn.toString("latin1"));
  } catch (error) {
    return error instanceof RangeError; // it unpacks, to more
  }
}

const references = (/** @type {string} */ text) =>
  [...text.matchAll(/(\d+)\s+\d+\s+R\b/g)].map(([, number]) => Number(number));

/** What a key of a dictionary refers to: one object, a list of them, or an object that is such a list. @param {Map<number, PdfObject>} objects @param {string} body @param {string} key */
function referred(objects, body, key) {
  const list = new RegExp(`/${key}\\s*\\[([^\\]]*)\\]`).exec(body)?.[1];
  if (list !== undefined) return references(list);
  const [one] = references(new RegExp(`/${key}\\s+\\d+\\s+\\d+\\s+R\\b`).exec(body)?.[0] ?? "");
  if (one === undefined) return [];
  const there = objects.get(one)?.body.trim() ?? "";
  return there.startsWith("[") ? references(there) : [one];
}

/** The pages of a file, from the catalogue down. @param {Map<number, PdfObject>} objects @param {string} text */
function pagesOf(objects, text) {
  const root = [...text.matchAll(/\/Root\s+(\d+)\s+\d+\s+R\b/g)].at(-1)?.[1];
  const catalogue = objects.get(Number(root))?.body ?? "";
  const seen = new Set();
  /** @param {number} number @param {number} depth @returns {PdfObject[]} */
  const below = (number, depth) => {
    const node = objects.get(number);
    if (!node || seen.has(number) || depth > DEEPEST) return [];
    seen.add(number);
    if (!/\/Kids\b/.test(node.body)) return [node];
    return referred(objects, node.body, "Kids").flatMap((kid) => below(kid, depth + 1));
  };
  return referred(objects, catalogue, "Pages").flatMap((pages) => below(pages, 0));
}

/**
 * Whether a PDF opens, has pages, and any of them has something drawn on it.
 * @param {Buffer} file
 * @param {string} text the file, a character a byte
 * @param {readonly { dictionary: string, objects: string }[]} packed its streams of objects
 */
export function hasDrawnPages(file, text, packed) {
  const objects = plainObjects(file, text);
  for (const { dictionary, objects: within } of packed) {
    for (const [number, object] of packedIn(dictionary, within)) objects.set(number, object);
  }
  return pagesOf(objects, text).some(({ body }) =>
    referred(objects, body, "Contents").some((number) => {
      const drawing = objects.get(number);
      return drawing !== undefined && draws(drawing);
    }),
  );
}
