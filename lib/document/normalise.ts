import { setByRules1 } from "./print-rules-1";
import { CURRENT_RULES, type PrintRules } from "./print-rules";
import { punctuate } from "./punctuation/punctuate";

const setBy: Readonly<Record<PrintRules, (line: string) => string>> = {
  1: setByRules1,
  2: punctuate,
  3: punctuate,
};

/** One line of stored text as it prints. Stored text itself is never rewritten. */
export const normalise = (line: string, rules: PrintRules = CURRENT_RULES): string =>
  setBy[rules](line);
