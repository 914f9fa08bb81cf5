import { TextRun, type IRunOptions } from "docx";
import { safeText } from "./safe-text";

/**
 * A run of printed text. Quotation marks and dashes belong to Latin and Chinese alike: the hint says
 * that here they are Chinese, and take the Chinese face and width.
 */
export function run(text: string, options: Omit<IRunOptions, "text" | "font"> = {}): TextRun {
  return new TextRun({ ...options, text: safeText(text), font: { hint: "eastAsia" } });
}
