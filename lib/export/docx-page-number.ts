import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from "docx";
import { PAGE_NUMBER_INDENT } from "./docx-layout";
import { STYLE } from "./docx-styles";

/** — 1 — on the outer side: odd pages at the right, even ones at the left, one character in (7.5). */
function pageNumber(side: "left" | "right"): Footer {
  const paragraph = new Paragraph({
    style: STYLE.footer,
    alignment: side === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: { [side]: PAGE_NUMBER_INDENT },
    children: [
      new TextRun({ font: { hint: "eastAsia" }, children: ["— ", PageNumber.CURRENT, " —"] }),
    ],
  });
  return new Footer({ children: [paragraph] });
}

export const pageNumbers = { default: pageNumber("right"), even: pageNumber("left") };
