import { Header, Paragraph } from "docx";
import { STYLE } from "./docx-styles";
import { run } from "./docx-text";

/** What stands small above the text of every page, odd and even. */
export function pageMarks(mark: string | null) {
  if (mark === null) return {};
  const header = () =>
    new Header({ children: [new Paragraph({ style: STYLE.header, children: [run(mark)] })] });
  return { headers: { default: header(), even: header() } };
}
