import type { LabelVariant } from "@/lib/editions/types";
import { bare } from "../bare";
import { halfWidth } from "../fields/half-width";

/** What stands before a name and is not part of it: （一） 一、 1. 1.2. 1） ① 其中：, and marks of bold type. */
const BEFORE_NAME =
  /^(?:\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+[、.]|\d+(?:\.\d+)*(?:[.、)]|\s)|[\u2460-\u249b]|其中:?|[*#]+)\s*/u;

const BRACKETED = /[([【〔][^()[\]【】〔〕]*[)\]】〕]/g;

function withoutNumbering(text: string): string {
  const rest = text.replace(BEFORE_NAME, "");
  return rest === text || rest === "" ? text : withoutNumbering(rest);
}

function withoutNotes(text: string): string {
  const rest = text.replace(BRACKETED, "");
  return rest === text ? text : withoutNotes(rest);
}

const wordsOf = (text: string): string => {
  const name = withoutNumbering(halfWidth(text).trim());
  return bare(withoutNotes(name)) || bare(name) || bare(text);
};

/** Puts the form's own word for another; where it contains the other one, the whole name must be that. */
function inOwnWords(key: string, [own = "", ...others]: LabelVariant): string {
  const ownWords = wordsOf(own);
  return others.map(wordsOf).reduce((words, other) => {
    if (ownWords.includes(other)) return words === other ? ownWords : words;
    return words.replaceAll(other, ownWords);
  }, key);
}

/**
 * A name in the form in which names are compared: without numbering, notes in brackets, spaces and
 * marks, in the form's own words.
 */
export const labelKey = (text: string, variants: readonly LabelVariant[]): string =>
  variants.reduce(inOwnWords, wordsOf(text));
