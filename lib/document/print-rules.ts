/**
 * How stored text becomes printed text. A frozen draft names the rules that it prints by, so that it
 * prints the same for ever; a change of what is printed of a text is a new number here.
 * 1: brackets, quotation marks and dashes. 2: every mark beside Chinese, numbering in any
 * spelling, and a mark where a part of the preface is not filled in. 3: files that are named by the
 * report's title, and no more by its unit.
 */
export type PrintRules = 1 | 2 | 3;

/** Of whatever is not frozen. */
export const CURRENT_RULES: PrintRules = 3;
