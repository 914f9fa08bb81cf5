import type { ExportSubject } from "../formats";
import { reportDocument } from "./fixture-document";
import { printOptions } from "./print";

const { title, unit } = reportDocument.meta;

/** The invented report, signed and numbered. */
export const exportSubject: ExportSubject = {
  fileTitle: title,
  document: reportDocument,
  editionId: "2018",
  entries: new Map([["t18.1.1", "3"]]),
  card: {
    title,
    indexNumber: "QW018-2019-00003",
    publisher: unit,
    date: "2019-01-15",
    printedDate: "2019年1月15日",
  },
  ...printOptions,
};
