import { escapeMarkup } from "./escape-markup";

const LONG = /([!-~]{11,})/;

/** An address breaks behind its marks, a telephone number behind its hyphen; 12,345.67 is one number. */
const placeToBreak = (run: string): RegExp =>
  /[A-Za-z]/.test(run) ? /(?<=[^A-Za-z0-9])(?=[A-Za-z0-9])/ : /(?<=[-/~])(?=[^-/~])/;

/**
 * Text as HTML. What is long may break where print breaks it (typst/text.typ): whole, it would leave
 * the justified line before it gaping.
 */
export const prose = (text: string): string =>
  text
    .split(LONG)
    .map((run, at) => (at % 2 === 0 ? [run] : run.split(placeToBreak(run))))
    .map((pieces) => pieces.map(escapeMarkup).join("<wbr>"))
    .join("");
