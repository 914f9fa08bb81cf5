import type { ReportDocument } from "@/lib/document/model";
import { fontSetting, type FontChoice, type FontFolders } from "./fonts";
import { showTitle } from "./pdf-title";
import { printData } from "./typst/print-data";
import { Typesetter } from "./typst/typesetter";

export interface PrintOptions {
  /** When the file says it was made; equal documents of one date give equal bytes. */
  readonly date: Date;
  readonly fonts: FontFolders;
}

export interface PrintedPages {
  /** One SVG a page, without script or text: what the PDF shows. */
  readonly pages: readonly string[];
  /** Characters that no font at hand has; 〓 is printed for them. */
  readonly missing: readonly string[];
  /** The roles that an open font sets in the place of the official face. */
  readonly substitutions: readonly FontChoice[];
}

/** Next makes several instances of a module, which share one typesetter. */
const KEY = Symbol.for("nianbao.typesetter");

interface Shared {
  readonly fonts: string;
  readonly typesetter: Typesetter;
}

const shared: { [KEY]?: Shared } = globalThis as object;

/** One warm typesetter for the fonts in use; other fonts (a changed setting, a test) replace it. */
function typesetterFor(folders: FontFolders): Typesetter {
  const fonts = JSON.stringify(folders);
  const current = shared[KEY];
  if (current?.fonts === fonts) return current.typesetter;
  void current?.typesetter.close();
  const typesetter = new Typesetter(fontSetting(folders));
  shared[KEY] = { fonts, typesetter };
  return typesetter;
}

/** PDF/A-2a, tagged and bookmarked, its fonts embedded as subsets. Takes no time of the event loop. */
export async function renderPdf(
  document: ReportDocument,
  { date, fonts }: PrintOptions,
): Promise<Uint8Array> {
  return showTitle(await typesetterFor(fonts).do({ kind: "pdf", data: printData(document, date) }));
}

/** The pages as the PDF has them, drawn. */
export async function renderPages(
  document: ReportDocument,
  { date, fonts }: PrintOptions,
): Promise<PrintedPages> {
  const { pages, missing, choices } = await typesetterFor(fonts).do({
    kind: "pages",
    data: printData(document, date),
  });
  return { pages, missing, substitutions: choices.filter(({ substituted }) => substituted) };
}

/** Which font sets which role. Asked when the server starts, it also opens the fonts in good time. */
export async function fontChoices(fonts: FontFolders): Promise<readonly FontChoice[]> {
  return typesetterFor(fonts).do({ kind: "fonts" });
}
