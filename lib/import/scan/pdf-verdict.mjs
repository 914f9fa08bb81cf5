import { inflateSync } from "node:zlib";
import { hasDrawnPages } from "./pdf-pages.mjs";

/** @typedef {import("./scan-inspector").ScanVerdict} ScanVerdict */

/** Bytes that an object stream may unpack to: those of a scan hold some kilobytes. */
const MOST_UNPACKED = 8 * 1024 * 1024;
/** Trailers stand in the last of them. */
const TAIL = 4096;

/** A name as it may be written: any of its characters as # and two digits. @param {string} name */
const written = (name) =>
  [...name]
    .map((letter) => {
      const code = letter.charCodeAt(0).toString(16);
      const digits = code.replace(/[a-f]/, (digit) => `[${digit}${digit.toUpperCase()}]`);
      return `(?:${letter}|#${digits})`;
    })
    .join("");

/** @param {readonly string[]} names */
const anyOf = (...names) =>
  new RegExp(`/(?:${names.map(written).join("|")})(?=[\\0\\s()<>[\\]{}/%]|$)`);

/** What acts, carries a file, or has its pages drawn by a script. Too long to turn up in a picture by chance. */
const ACTIVE = anyOf(
  ...["JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia"],
  ...["Rendition", "SubmitForm", "ImportData", "XFA"],
);
/** A place to open at is no action. */
const OPENING = new RegExp(`/${written("OpenAction")}(?=[\\0\\s()<>{}/%\\[])\\s*(?!\\[)\\S`);
/** Three bytes that a picture's data holds by chance: looked for outside of it. */
const SCRIPT = anyOf("JS");
const ENCRYPTED = anyOf("Encrypt");
const OBJECT_STREAM = anyOf("First");
const PAGE = anyOf("Page");

const STREAM = /(?<!end)stream\r?\n?/g;
const PLAIN_FLATE = /\/Filter\s*(?:\[\s*\/FlateDecode\s*\]|\/FlateDecode\s*(?=[/>]))/;

/** Thrown where what a reader would see cannot be seen here. */
class Unreadable extends Error {}

/** The objects within one stream, as text. @param {Buffer} file @param {string} dictionary @param {number} from */
function unpacked(file, dictionary, from) {
  const bytes = file.subarray(from);
  if (!anyOf("Filter").test(dictionary)) {
    return bytes.subarray(0, bytes.indexOf("endstream")).toString("latin1");
  }
  const others = anyOf("Filter", "DecodeParms");
  if (!PLAIN_FLATE.test(dictionary) || others.test(dictionary.replace(PLAIN_FLATE, ""))) {
    throw new Unreadable("packed in a way that no scanner's software uses");
  }
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_UNPACKED }).toString("latin1");
  } catch (cause) {
    throw new Unreadable("does not unpack, or to too much", { cause });
  }
}

const count = (/** @type {string} */ text, /** @type {string} */ mark) =>
  text.split(mark).length - 1;

/**
 * The dictionary that a stream begins with; undefined where strings or comments in it could hide a
 * part of it from here, as no scanner's software writes them.
 * @param {string} text @param {number} index of the word stream
 */
function dictionaryBefore(text, index) {
  const begins = text.lastIndexOf("obj", index);
  const dictionary = text.slice(begins, index);
  const lineBegins = Math.max(text.lastIndexOf("\n", begins), text.lastIndexOf("\r", begins)) + 1;
  const plain = /^(?:endobj)?\s*(?:\d+\s+)*$/.test(text.slice(lineBegins, begins));
  const balanced = count(dictionary, "<<") === count(dictionary, ">>");
  return plain && balanced && !/[()%]/.test(dictionary) ? dictionary : undefined;
}

/**
 * All that stands in packed streams of objects. They are looked for all through the file rather than
 * where its index points: an index can point anywhere.
 * @param {Buffer} file @param {string} text
 */
function packedObjects(file, text) {
  /** @type {{ dictionary: string, objects: string }[]} */
  const found = [];
  let room = MOST_UNPACKED;
  const first = text.search(OBJECT_STREAM);
  for (const { 0: word, index } of text.matchAll(STREAM)) {
    if (first < 0 || first > index) continue;
    const dictionary = dictionaryBefore(text, index);
    if (dictionary === undefined) throw new Unreadable("may hide what begins a stream");
    if (!OBJECT_STREAM.test(dictionary)) continue;
    const objects = unpacked(file, dictionary, index + word.length);
    room -= objects.length;
    if (room < 0) throw new Unreadable("unpacks to too much");
    found.push({ dictionary, objects });
  }
  return found;
}

/** @param {string} text */
const isWhole = (text) => {
  const tail = text.slice(-TAIL);
  return text.startsWith("%PDF-") && tail.includes("startxref") && tail.includes("%%EOF");
};

/**
 * Whether a PDF has a page with something on it, and holds nothing that acts on its own. Names stand unpacked in the file, or in streams
 * of objects; those are the only two places that a reader takes objects from.
 * @param {Buffer} file
 * @returns {ScanVerdict}
 */
export function pdfVerdict(file) {
  const text = file.toString("latin1");
  if (!isWhole(text)) return "unreadable";
  const outside = text.replace(/(?<!end)stream\r?\n[\s\S]*?endstream/g, "");
  if (ENCRYPTED.test(outside)) return "encrypted";
  try {
    const streams = packedObjects(file, text);
    const packed = streams.map(({ objects }) => objects).join("\n");
    if ([ACTIVE, OPENING].some((name) => name.test(text) || name.test(packed))) return "active";
    if (SCRIPT.test(outside) || SCRIPT.test(packed)) return "active";
    if (!PAGE.test(outside) && !PAGE.test(packed)) return "unreadable";
    return hasDrawnPages(file, text, streams) ? "clean" : "empty";
  } catch (error) {
    if (error instanceof Unreadable) return "unreadable";
    throw error;
  }
}
