import { rangesOf } from "../pdf/character-ranges.mjs";
import { Engine } from "./engine.mjs";
import { findFonts, findScriptFonts } from "./font-choice.mjs";

/** @typedef {import("../fonts").FontSetting} FontSetting */
/** @typedef {import("./print-data").PrintData} PrintData */
/** @typedef {import("./font-choice.mjs").FoundFont} FoundFont */

/** Printed in the place of a character that no font at hand has, as printers always did. */
const MISSING = "〓";

/**
 * Characters of private use count as missing: what they mean is known to one font only, and PDF/A-2a
 * refuses them.
 * @param {readonly FoundFont[]} fonts
 */
const charactersOf = (fonts) =>
  new Set(
    fonts
      .flatMap(({ characters }) => characters)
      .filter((code) => !/\p{Co}/u.test(String.fromCodePoint(code))),
  );

/** What the fonts of other scripts are there for; the few signs besides in them are others' to print. */
const OF_SCRIPTS =
  /[\p{Script_Extensions=Tibetan}\p{Script_Extensions=Arabic}\p{Script_Extensions=Mongolian}\p{Script_Extensions=Yi}]/u;

/** Sets reports in the fonts at hand: those of other scripts are opened when a report first has one. */
export class Compiler {
  #setting;
  #fonts;
  #characters;
  #engine;
  /** @type {{ fonts: readonly FoundFont[], characters: ReadonlySet<number> } | undefined} */
  #scripts;
  /** @type {Engine | undefined} */
  #widest;

  /** @param {FontSetting} setting */
  constructor(setting) {
    this.#setting = setting;
    this.#fonts = findFonts(setting);
    this.#characters = charactersOf([...this.#fonts.open, ...this.#fonts.others]);
    this.#engine = new Engine(setting, this.#fonts);
  }

  /** How each official face is set, for people to see. */
  get choices() {
    return this.#engine.choices;
  }

  #ofScripts() {
    const open = () => {
      const fonts = findScriptFonts(this.#setting);
      const characters = [...charactersOf(fonts)].filter((code) =>
        OF_SCRIPTS.test(String.fromCodePoint(code)),
      );
      return { fonts, characters: new Set(characters) };
    };
    return (this.#scripts ??= open());
  }

  /** All characters that can be printed, as the first and last of each run of them. */
  coverage() {
    return rangesOf(new Set([...this.#characters, ...this.#ofScripts().characters]));
  }

  #withScripts() {
    const { fonts } = this.#ofScripts();
    const all = { ...this.#fonts, others: [...this.#fonts.others, ...fonts] };
    return (this.#widest ??= new Engine(this.#setting, all));
  }

  /**
   * What a report is set with and what of it cannot be printed.
   * @param {string} report
   */
  #means(report) {
    const lacks = (/** @type {ReadonlySet<number>} */ has) => (/** @type {string} */ character) =>
      !has.has(character.codePointAt(0) ?? 0) && !/\p{Cf}/u.test(character);
    const foreign = [...new Set(report)].filter(lacks(this.#characters));
    if (foreign.length === 0) return { engine: this.#engine, missing: foreign };
    const missing = foreign.filter(lacks(this.#ofScripts().characters));
    const engine = missing.length < foreign.length ? this.#withScripts() : this.#engine;
    return { engine, missing };
  }

  /** @param {PrintData} data */
  #prepared(data) {
    const { engine, missing } = this.#means(data.report);
    const report = missing.reduce(
      (text, character) => text.replaceAll(character, MISSING),
      data.report,
    );
    return { engine, data: { ...data, report } };
  }

  /** @param {PrintData} asked */
  pdf(asked) {
    const { engine, data } = this.#prepared(asked);
    return engine.pdf(data);
  }

  /** @param {PrintData} asked */
  pages(asked) {
    const { engine, data } = this.#prepared(asked);
    return engine.pages(data);
  }
}
