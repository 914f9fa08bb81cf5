import { openPdf } from "./read-pdf";

/** A cell as the file's structure has it: its role, what it heads, and how many columns and rows it takes. */
export interface StructureCell {
  readonly role: string;
  readonly scope: string | undefined;
  readonly columns: number;
  readonly rows: number;
}

interface Element {
  readonly role?: string;
  readonly children?: readonly Element[];
}

const elementsOf = (role: string, element: Element): readonly Element[] => [
  ...(element.role === role ? [element] : []),
  ...(element.children ?? []).flatMap((child) => elementsOf(role, child)),
];

/** How many cells each row of a file's tables has, as a reader of PDF counts them; a row is of one page. */
export async function rowLengths(bytes: Uint8Array): Promise<readonly number[]> {
  const pdf = await openPdf(bytes);
  const pages = Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1));
  const trees = await Promise.all(pages.map(async (page) => (await page).getStructTree()));
  const rows = trees.flatMap((tree) => elementsOf("TR", tree as unknown as Element));
  return rows.map(({ children }) => children?.length ?? 0);
}

const numberIn = (element: string, name: string): number =>
  Number(new RegExp(`/${name} (\\d+)`).exec(element)?.[1] ?? 1);

const kidsOf = (element: string): readonly string[] =>
  Array.from(
    /\/K \[([^]*?)\]\n/.exec(element)?.[1]?.matchAll(/(\d+) 0 R/g) ?? [],
    ([, id = ""]) => id,
  );

/** The rows of a file's tables with their cells, read from its objects: pdf.js does not tell what a cell heads. */
export function rowsInStructure(bytes: Uint8Array): readonly (readonly StructureCell[])[] {
  const found = Buffer.from(bytes)
    .toString("latin1")
    .matchAll(/\n(\d+) 0 obj\n([^]*?)\nendobj/g);
  const objects = new Map(Array.from(found, ([, id = "", object = ""]) => [id, object]));
  const isRow = (object: string) => /\/Type \/StructElem\n {2}\/S \/TR\n/.test(object);
  const cellOf = (element: string): StructureCell => ({
    role: /\/S \/(\w+)/.exec(element)?.[1] ?? "",
    scope: /\/Scope \/(\w+)/.exec(element)?.[1],
    columns: numberIn(element, "ColSpan"),
    rows: numberIn(element, "RowSpan"),
  });
  return [...objects.values()]
    .filter(isRow)
    .map((row) => kidsOf(row).map((id) => cellOf(objects.get(id) ?? "")));
}
