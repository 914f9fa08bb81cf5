import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from "docx";
import type { Layout, PageNumberKind } from "@/lib/document/layout";
import { PAGE_NUMBER_INDENT } from "./docx-layout";
import { STYLE } from "./docx-styles";

type Place = "left" | "right" | "center";

const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

function pageNumber(place: Place, dashed: boolean): Footer {
  const children = dashed ? ["— ", PageNumber.CURRENT, " —"] : [PageNumber.CURRENT];
  const paragraph = new Paragraph({
    style: STYLE.footer,
    alignment: alignments[place],
    ...(place === "center" ? {} : { indent: { [place]: PAGE_NUMBER_INDENT } }),
    children: [new TextRun({ font: { hint: "eastAsia" }, children })],
  });
  return new Footer({ children: [paragraph] });
}

const footers: Readonly<Record<PageNumberKind, () => { default: Footer; even: Footer }>> = {
  // Odd pages at the right, even ones at the left, one character in (7.5).
  outer: () => ({ default: pageNumber("right", true), even: pageNumber("left", true) }),
  centred: () => ({ default: pageNumber("center", true), even: pageNumber("center", true) }),
  bare: () => ({ default: pageNumber("center", false), even: pageNumber("center", false) }),
};

/** The number of each page in the layout's way. */
export const pageNumbers = ({ pageNumber: kind }: Layout) => footers[kind]();
