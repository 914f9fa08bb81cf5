import { nationalLayout } from "@/lib/document/layout-profiles";
import type { Layout } from "@/lib/document/layout";
import type { ReportDocument } from "@/lib/document/model";
import { fontSetting, type FontChoice, type FontFolders } from "./fonts";
import type { Ranges } from "./pdf/coverage";
import { showTitle } from "./pdf-title";
import { settled, type Setting } from "./setting";
import { printData } from "./typst/print-data";
import { Typesetter } from "./typst/typesetter";

export interface PrintOptions extends Setting {
  /** When the file says it was made; equal documents of one date give equal bytes. */
  readonly date: Date;
  readonly fonts: FontFolders;
}

export interface PrintedPages {
  /** One SVG a page, without script or text: what the PDF shows. */
  readonly pages: readonly string[];
  /** The layout's faces in whose place an open font is used. */
  readonly substitutions: readonly FontChoice[];
}

/** Next makes several instances of a module, which share one typesetter. */
const KEY = Symbol.for("nianbao.typesetter");

interface Shared {
  readonly fonts: string;
  readonly typesetter: Typesetter;
  coverage?: Promise<Ranges>;
}

const shared: { [KEY]?: Shared } = globalThis as object;

/** One warm typesetter for the fonts in use; other fonts (a changed setting, a test) replace it. */
function sharedFor(folders: FontFolders): Shared {
  const fonts = JSON.stringify(folders);
  const current = shared[KEY];
  if (current?.fonts === fonts) return current;
  void current?.typesetter.close();
  return (shared[KEY] = { fonts, typesetter: new Typesetter(fontSetting(folders)) });
}

const typesetterFor = (folders: FontFolders): Typesetter => sharedFor(folders).typesetter;

/** Which font sets each face of a layout. */
function choicesFor({ faces, digits }: Layout, choices: readonly FontChoice[]) {
  const asked = [...Object.values(faces), ...(digits ? [digits] : [])];
  return asked.flatMap((face) => choices.filter(({ wanted }) => wanted === face));
}

/** PDF/A-2a, tagged and bookmarked, its fonts embedded as subsets. Takes no time of the event loop. */
export async function renderPdf(
  document: ReportDocument,
  { date, fonts, ...setting }: PrintOptions,
): Promise<Uint8Array> {
  const data = printData(document, date, setting);
  return showTitle(await typesetterFor(fonts).do({ kind: "pdf", data }));
}

/** The pages as the PDF has them, drawn. */
export async function renderPages(
  document: ReportDocument,
  { date, fonts, ...setting }: PrintOptions,
): Promise<PrintedPages> {
  const { pages, choices } = await typesetterFor(fonts).do({
    kind: "pages",
    data: printData(document, date, setting),
  });
  const substitutions = choicesFor(settled(setting).layout, choices).filter(
    ({ substituted }) => substituted,
  );
  return { pages, substitutions };
}

/** Which font sets which face. Asked when the server starts, it also opens the fonts in good time. */
export async function fontChoices(
  fonts: FontFolders,
  layout: Layout = nationalLayout,
): Promise<readonly FontChoice[]> {
  return choicesFor(layout, await typesetterFor(fonts).do({ kind: "fonts" }));
}

/** All characters that can be printed with the fonts in use, found once for them. */
export function fontCoverage(fonts: FontFolders): Promise<Ranges> {
  const of = sharedFor(fonts);
  of.coverage ??= of.typesetter.do({ kind: "coverage" });
  of.coverage.catch(() => delete of.coverage);
  return of.coverage;
}
