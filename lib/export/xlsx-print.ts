import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from "write-excel-file/utility";
import type { PageNumberKind } from "@/lib/document/layout";
import { escapeMarkup } from "./escape-markup";

export interface PrintedSheet {
  readonly sheet: string;
  readonly header: { readonly from: number; readonly to: number };
}

/** In inches: the sides of the official layout, and as much above and below as a table needs. */
const MARGINS =
  '<pageMargins left="1.1" right="1.02" top="1" bottom="1" header="0.5" footer="0.5"/>';

/** A4 upright (paper 9), as wide as one page and as long as it takes. */
const SETUP = '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>';

/** 14 point 宋体, as GB/T 9704-2012 has page numbers (7.5). */
const FACE = '&amp;"宋体,Regular"&amp;14';

const pageNumbers: Readonly<Record<PageNumberKind, string>> = {
  outer:
    `<headerFooter differentOddEven="1"><oddFooter>&amp;R${FACE}— &amp;P —</oddFooter>` +
    `<evenFooter>&amp;L${FACE}— &amp;P —</evenFooter></headerFooter>`,
  centred: `<headerFooter><oddFooter>&amp;C${FACE}— &amp;P —</oddFooter></headerFooter>`,
  bare: `<headerFooter><oddFooter>&amp;C${FACE}&amp;P</oddFooter></headerFooter>`,
};

/** As Excel writes a pane of rows alone: the library names the pane that only one of rows and columns has. */
const rowsFrozen = (xml: string): string =>
  xml.replace(
    /<pane ySplit="(\d+)"[^>]*topLeftCell="([A-Z]+\d+)"[^>]*\/>/,
    '<pane ySplit="$1" topLeftCell="$2" activePane="bottomLeft" state="frozen"/>' +
      '<selection pane="bottomLeft" activeCell="$2" sqref="$2"/>',
  );

const sheetXml = (xml: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(
    rowsFrozen(xml),
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ?? ["sheetPr", "sheetViews"],
    "worksheet",
  );

const titleRows = ({ sheet, header }: PrintedSheet, at: number): string =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">` +
  `'${escapeMarkup(sheet.replaceAll("'", "''"))}'!$${header.from}:$${header.to}</definedName>`;

/** What write-excel-file leaves to its users: how the sheets print, their header on every page. */
export const printing = (sheets: readonly PrintedSheet[], pageNumber: PageNumberKind) => ({
  files: {
    transform: {
      "xl/workbook.xml": {
        transform: (xml: string) =>
          xml.replace(
            "<definedNames/>",
            () => `<definedNames>${sheets.map(titleRows).join("")}</definedNames>`,
          ),
      },
      "xl/worksheets/sheet{id}.xml": {
        insert: () => MARGINS + SETUP + pageNumbers[pageNumber],
        transform: sheetXml,
      },
    },
  },
});
