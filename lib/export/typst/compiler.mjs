import path from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { tagTables } from "../pdf/table-tags.mjs";
import { faceOf, findFonts } from "./font-choice.mjs";
import { pagesOf } from "./svg-pages.mjs";

/** @typedef {import("../fonts").FontSetting} FontSetting */
/** @typedef {import("./print-data").PrintData} PrintData */

const TEMPLATES = import.meta.dirname;

/** Which of some names the typesetter knows a font by: in an unknown one nothing has a width. */
const PROBE = `
#let known(name) = measure(text(font: name, fallback: false)[国]).width > 0pt
#context [#metadata(json("names.json").filter(known)) <known>]`;

/** What was computed is kept for so many renderings after its last use. */
const KEPT = 8;

/** Printed in the place of a character that no font at hand has, as printers always did. */
const MISSING = "〓";

/** Sets reports in the fonts at hand. Opening these takes a while and is done once. */
export class Compiler {
  #typst;
  #characters;
  /** How each official face is set, for people to see. */
  choices;

  /** @param {FontSetting} setting */
  constructor(setting) {
    const { open, official, others } = findFonts(setting);
    const fonts = [...open, ...others];
    this.#characters = new Set(fonts.flatMap(({ characters }) => characters));
    const fontPaths = [...new Set(fonts.map(({ file }) => file))];
    this.#typst = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontPaths }] });
    const known = this.#knownNames(fonts.flatMap(({ names }) => names));
    const faces = official.map((face) => faceOf(face, setting.openFonts, others, known));
    this.choices = faces.map(({ choice }) => choice);
    this.#give(
      "faces.json",
      JSON.stringify(Object.fromEntries(faces.map(({ choice, face }) => [choice.wanted, face]))),
    );
  }

  /** @param {string} name @param {string | Uint8Array} content */
  #give(name, content) {
    this.#typst.mapShadow(path.join(TEMPLATES, name), Buffer.from(content));
  }

  /** @param {readonly string[]} names */
  #knownNames(names) {
    this.#give("names.json", JSON.stringify([...new Set(names)]));
    /** @type {unknown} */
    const found = this.#typst.query(
      { mainFileContent: PROBE },
      { selector: "<known>", field: "value" },
    );
    return new Set(/** @type {string[][]} */ (found).flat());
  }

  /**
   * Characters of private use count as missing: what they mean is known to one font only, and PDF/A-2a
   * refuses them.
   * @param {string} text
   */
  #missingIn(text) {
    const prints = (/** @type {string} */ character) =>
      this.#characters.has(character.codePointAt(0) ?? 0) && !/\p{Co}/u.test(character);
    return [...new Set(text)].filter((character) => !prints(character));
  }

  /** @param {PrintData} data */
  #compile({ report, pictures }) {
    const missing = this.#missingIn(report);
    this.#give(
      "report.json",
      missing.reduce((text, character) => text.replaceAll(character, MISSING), report),
    );
    for (const { name, bytes } of pictures) this.#give(name, bytes);
    const compiled = this.#typst.compile({ mainFilePath: path.join(TEMPLATES, "main.typ") });
    for (const { name } of pictures) this.#typst.unmapShadow(path.join(TEMPLATES, name));
    this.#typst.evictCache(KEPT);
    const errors = compiled.takeError();
    if (!compiled.result) throw new Error(JSON.stringify(errors?.shortDiagnostics));
    return { compiled: compiled.result, missing };
  }

  /** @param {PrintData} data */
  pdf(data) {
    const { compiled } = this.#compile(data);
    return tagTables(this.#typst.pdf(compiled, { pdfStandard: "a-2a" }), data.tables);
  }

  /** @param {PrintData} data */
  pages(data) {
    const { compiled, missing } = this.#compile(data);
    const pages = pagesOf(this.#typst.plainSvg(compiled));
    if (pages.length !== compiled.numOfPages)
      throw new Error("the drawing's pages were not told apart");
    return { pages, missing };
  }
}
