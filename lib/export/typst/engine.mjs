import path from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { tagTables } from "../pdf/table-tags.mjs";
import { faceOf } from "./font-choice.mjs";
import { pagesOf } from "./svg-pages.mjs";

/** @typedef {import("../fonts").FontSetting} FontSetting */
/** @typedef {import("./font-choice.mjs").Fonts} Fonts */
/** @typedef {import("./print-data").PrintData} PrintData */

const TEMPLATES = import.meta.dirname;

/** Which of some names the typesetter knows a font by: in an unknown one nothing has a width. */
const PROBE = `
#let known(name) = measure(text(font: name, fallback: false)[国]).width > 0pt
#context [#metadata(json("names.json").filter(known)) <known>]`;

/** What was computed is kept for so many renderings after its last use. */
const KEPT = 8;

/** Typst with some fonts open. Opening them takes a while and is done once. */
export class Engine {
  #typst;
  /** How each official face is set, for people to see. */
  choices;

  /** @param {FontSetting} setting @param {Fonts} fonts */
  constructor({ openFonts }, { open, official, others }) {
    const all = [...open, ...others];
    const fontPaths = [...new Set(all.map(({ file }) => file))];
    this.#typst = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontPaths }] });
    const known = this.#knownNames(all.flatMap(({ names }) => names));
    const faces = official.map((face) => faceOf(face, openFonts, others, known));
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
   * A report whose characters the fonts have, set.
   * @param {Pick<PrintData, "report" | "pictures">} data
   */
  #set({ report, pictures }) {
    this.#give("report.json", report);
    for (const { name, bytes } of pictures) this.#give(name, bytes);
    const compiled = this.#typst.compile({ mainFilePath: path.join(TEMPLATES, "main.typ") });
    for (const { name } of pictures) this.#typst.unmapShadow(path.join(TEMPLATES, name));
    this.#typst.evictCache(KEPT);
    const errors = compiled.takeError();
    if (!compiled.result) throw new Error(JSON.stringify(errors?.shortDiagnostics));
    return compiled.result;
  }

  /** @param {PrintData} data */
  pdf(data) {
    const pdf = this.#typst.pdf(this.#set(data), { pdfStandard: "a-2a" });
    return tagTables(pdf, data.tables);
  }

  /** @param {PrintData} data */
  pages(data) {
    const compiled = this.#set(data);
    const pages = pagesOf(this.#typst.plainSvg(compiled));
    if (pages.length !== compiled.numOfPages)
      throw new Error("the drawing's pages were not told apart");
    return pages;
  }
}
