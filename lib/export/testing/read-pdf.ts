import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from "pdfjs-dist/legacy/build/pdf.mjs";

/** A run of text as set. Places in points from the page's top left corner; `y` is the baseline. */
export interface Run {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Line {
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Without spaces: a reader guesses some where a line is stretched. */
  readonly text: string;
  readonly runs: readonly Run[];
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;

async function runsOf(page: PDFPageProxy, height: number): Promise<readonly Run[]> {
  await page.getOperatorList(); // makes the fonts' names known
  const { items } = await page.getTextContent({ disableNormalization: true });
  return items.flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [size, , , , x, y] = item.transform as [number, number, number, number, number, number];
    const { name } = page.commonObjs.get(item.fontName) as { name: string };
    return [{ text: item.str, font: name, size, x, y: height - y, width: item.width }];
  });
}

function lineOf(runs: readonly Run[]): Line {
  const sorted = runs.toSorted((a, b) => a.x - b.x);
  return {
    x: sorted[0]?.x ?? 0,
    right: Math.max(...sorted.map(({ x, width }) => x + width)),
    y: sorted[0]?.y ?? 0,
    text: sorted.map(({ text }) => text.replaceAll(/\s/g, "")).join(""),
    runs: sorted,
  };
}

/** Runs on one baseline are one line; a baseline is told from the next by half a point. */
function linesOf(runs: readonly Run[]): readonly Line[] {
  const baselines = [...new Set(runs.map(({ y }) => Math.round(y * 2)))].sort((a, b) => a - b);
  return baselines.map((baseline) =>
    lineOf(runs.filter(({ y }) => Math.round(y * 2) === baseline)),
  );
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  return { width, height, lines: linesOf(await runsOf(page, height)) };
}

export async function readPages(bytes: Uint8Array): Promise<readonly ReadPage[]> {
  const pdf = await openPdf(bytes);
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  return Promise.all(numbers.map(async (number) => readPage(await pdf.getPage(number))));
}

/** What stands in the text area: all but the page number. */
export const bodyOf = ({ lines }: ReadPage): readonly Line[] =>
  lines.filter(({ text }) => !/^—\d+—$/.test(text));
