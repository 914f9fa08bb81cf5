import { beforeAll, describe, expect, test } from "vitest";
import { layoutProfiles, nationalLayout } from "@/lib/document/layout-profiles";
import { printingIds, printings } from "@/lib/document/printing";
import { renderPages } from "./pdf";
import { reportIn } from "./testing/fixture-document";
import { gridOf, LEFT, MM, RIGHT } from "./testing/grid";
import { documentOf, paragraph, printerOf, printOptions } from "./testing/print";
import { bodyOf, readPages, type Line, type ReadPage } from "./testing/read-pdf";

const draft = { number: 2 };
const TOP = 37 * MM;

const above = ({ lines }: ReadPage): readonly string[] =>
  lines.filter(({ y }) => y < TOP).map(({ text }) => text);
const below = (page: ReadPage): readonly Line[] => bodyOf(page).filter(({ y }) => y > TOP);
/** A line's text without the number beside it. */
const withoutNumber = (line: Line, left: number): string =>
  line.runs
    .filter(({ x }) => x > left - 1)
    .map(({ text }) => text.replace(/\s/g, ""))
    .join("");

describe.each(layoutProfiles)("in the layout $name", (layout) => {
  const read = async (id: (typeof printingIds)[number], given: typeof draft | null = draft) => {
    const setting = { layout, printing: printings[id], draft: given };
    const bytes = await printerOf(setting).print(reportIn(layout));
    return { bytes, pages: await readPages(bytes) };
  };
  let filing: readonly ReadPage[];
  beforeAll(async () => {
    ({ pages: filing } = await read("filing"));
  });

  test.each([
    ["filing", "送审稿第2稿"],
    ["public", "送审稿第2稿"],
    ["review", "审阅稿第2稿2019年1月15日"],
  ] as const)("every page of the %s printing says above its text: %s", async (id, said) => {
    const { pages } = await read(id);
    expect(pages.map(above)).toEqual(pages.map(() => [said]));
  });

  test("a signed report says nothing there", async () => {
    const { pages } = await read("filing", null);
    expect(pages.flatMap(above)).toEqual([]);
  });

  test.each(printingIds)("the %s printing is PDF/A-2a", async (id) => {
    const xmp = Buffer.from((await read(id)).bytes).toString("utf8");
    expect(xmp).toContain("<pdfaid:part>2</pdfaid:part>");
    expect(xmp).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
  });

  test("the review copy has the lines and pages of the filing copy, further left", async () => {
    const { pages } = await read("review");
    const said = (each: readonly ReadPage[], left: number) =>
      each.map((page) => below(page).map((line) => withoutNumber(line, left)));
    expect(said(pages, 14 * MM)).toEqual(said(filing, LEFT));
  });
});

describe("the review copy", () => {
  const setting = { layout: nationalLayout, printing: printings.review, draft };
  const numbersOf = (page: ReadPage) =>
    below(page).map(({ runs }) => runs.filter(({ x }) => x < 14 * MM - 1).map(({ text }) => text));
  let pages: readonly ReadPage[];
  beforeAll(async () => {
    pages = await readPages(await printerOf(setting).print(reportIn(nationalLayout)));
  });

  test("leaves 40 mm at the right", () => {
    const whole = pages.flatMap(below).filter(({ text }) => !/\p{P}$/u.test(text));
    const right = Math.max(...whole.map((line) => line.right));
    expect(right).toBeGreaterThan(RIGHT - 15 * MM);
    expect(right).toBeLessThan((210 - 40) * MM + 1);
  });

  test("numbers every line of a full page from 1", () => {
    const { linesPerPage } = gridOf(nationalLayout);
    const [, second] = pages;
    expect(second && numbersOf(second)).toEqual(
      Array.from({ length: linesPerPage }, (_, at) => [String(at + 1)]),
    );
  });

  test("begins to count below the title", () => {
    const [first] = pages;
    expect(first && numbersOf(first).slice(0, 4)).toEqual([[], [], ["1"], ["2"]]);
  });

  test("counts no line of the tables or their titles", () => {
    const attached = pages.slice(pages.findIndex((page) => below(page)[0]?.text === "附件"));
    expect(attached.length).toBeGreaterThan(1);
    expect(attached.flatMap(numbersOf).flat()).toEqual([]);
  });
});

test("no other printing numbers lines", async () => {
  for (const id of ["filing", "public"] as const) {
    const { print } = printerOf({ printing: printings[id] });
    const pages = await readPages(await print(documentOf(paragraph("甲。"))));
    expect(pages.flatMap(({ lines }) => lines).map(({ x }) => x >= LEFT - 1)).not.toContain(false);
  }
});

test("the drawn pages say which draft they are of, as the PDF does", async () => {
  const drawn = async (number: number | null) => {
    const options = { ...printOptions, draft: number === null ? null : { number } };
    return (await renderPages(documentOf(), options)).pages.join("");
  };
  expect(await drawn(1)).not.toBe(await drawn(null));
});
