import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from "write-excel-file/utility";
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
const PAGE_NUMBERS = "<headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>";

const sheetXml = (xml: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ?? ["sheetPr", "sheetViews"],
    "worksheet",
  );

const titleRows = ({ sheet, header }: PrintedSheet, at: number): string =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">` +
  `'${escapeMarkup(sheet.replaceAll("'", "''"))}'!$${header.from}:$${header.to}</definedName>`;

/** What write-excel-file leaves to its users: how the sheets print, their header on every page. */
export const printing = (sheets: readonly PrintedSheet[]) => ({
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
        insert: () => MARGINS + SETUP + PAGE_NUMBERS,
        transform: sheetXml,
      },
    },
  },
});
