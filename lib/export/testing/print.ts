import type { Block, ReportDocument } from "@/lib/document/model";
import { renderPdf, type PrintOptions } from "../pdf";
import type { Setting } from "../setting";
import { readPages } from "./read-pdf";

/** The open fonts alone, so that the result is one on every machine. */
export const printOptions: PrintOptions = {
  date: new Date("2019-01-15T09:30:00Z"),
  fonts: { office: "no such folder", system: [] },
};

export const documentOf = (...blocks: readonly Block[]): ReportDocument => ({
  meta: { unit: "某局", year: 2018, title: "某局年度报告", language: "zh-CN" },
  title: ["某局年度报告"],
  blocks,
});

export const paragraph = (text: string): Block => ({ kind: "paragraph", text });

/** Prints in one setting: a layout, say. */
export const printerOf = (setting: Setting) => {
  const print = (document: ReportDocument) => renderPdf(document, { ...printOptions, ...setting });
  return {
    print,
    printAndRead: async (...blocks: readonly Block[]) =>
      readPages(await print(documentOf(...blocks))),
  };
};

export const { print, printAndRead } = printerOf({});
