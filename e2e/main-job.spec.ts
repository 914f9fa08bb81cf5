import { expect, type Page } from "playwright/test";
import { normalise } from "@/lib/document/normalise";
import { edition2018 } from "@/lib/editions/2018";
import { figuresOf, tablesOf } from "@/lib/editions/define";
import type { Line } from "@/lib/editions/types";
import { formatIds, type FormatId } from "@/lib/export/formats";
import { kinds } from "@/lib/report/fields/kinds";
import { fieldAt } from "@/lib/report/field-at";
import { invented2018 } from "./fixtures/invented-2018";
import { loadLiangping } from "./fixtures/liangping";
import { storedValues, type TypedReport } from "./fixtures/typed-report";
import { test } from "./support/browser-on-disk";
import type { StartedBrowser } from "./support/browser-process";
import { enterReport, readReport } from "./support/enter-report";
import { exportedText, withoutSpace } from "./support/exported-text";
import { seedOffice } from "./support/office";
import { signIn } from "./support/sign-in";
import { serve } from "./support/site";

const site = serve(seedOffice);
const figures = tablesOf(edition2018).flatMap(figuresOf);

/** What the form shows of a stored value. */
function shownValues(report: TypedReport): [string, string][] {
  return [...storedValues(report)].map(([code, value]) => {
    const kind = fieldAt(edition2018, code)?.kind ?? "line";
    return [code, kinds[kind].print(value)];
  });
}

/** Every paragraph, the preface's included, as it prints. */
function paragraphs(report: TypedReport): string[] {
  return [...storedValues(report)]
    .filter(([code]) => fieldAt(edition2018, code)?.kind === "narrative")
    .flatMap(([, text]) => text.split("\n"))
    .map((line) => withoutSpace(normalise(line)));
}

const printedCells = ({ cells }: Line): string[] =>
  cells.map((cell) => (cell.role === "figure" ? "" : cell.text + (cell.note ?? "")));

/** The 66 rows in printed order: label, note, unit, figure. */
function rows(report: TypedReport): string[] {
  const stored = storedValues(report);
  return tablesOf(edition2018)
    .flatMap(({ lines }) => lines)
    .map((line) => {
      const figure = line.cells.find((cell) => cell.role === "figure");
      const value = stored.get(figure?.field?.code ?? "") ?? "";
      return withoutSpace([...printedCells(line), value].join(""));
    });
}

/** Begins the report of 2018 on the list of the unit's reports, unless it is there; answers its address. */
async function openReport(page: Page): Promise<string> {
  const link = page.getByRole("link", { name: "2018年年报" });
  if (await link.isVisible()) await link.click();
  else {
    await page.getByRole("combobox", { name: "开始填报" }).selectOption("2018");
    await page.getByRole("button", { name: "开始填报" }).click();
  }
  await page.waitForURL(/reports\/[^/]+$/);
  return page.url();
}

/** Types the report, kills server and browser, opens both again and signs in again. */
async function throughTheCrash(
  open: () => Promise<StartedBrowser>,
  who: string,
  report: TypedReport,
) {
  const { origin } = site.server;
  const first = await open();
  const page = await first.context.newPage();
  await signIn(page, who, { origin });
  const address = await openReport(page);
  await enterReport(page, address, report.typed);
  await site.server.kill();
  await first.kill();
  await site.server.start();
  const again = await (await open()).context.newPage();
  await signIn(again, who, { origin });
  return { page: again, address };
}

async function expectInForm(page: Page, address: string, report: TypedReport): Promise<void> {
  const shown = await readReport(page, address);
  const typed = shownValues(report).map(([code]) => [code, shown.get(code)]);
  expect(typed).toEqual(shownValues(report));
  const unfilled = figures.filter(({ code }) => !report.typed.has(code));
  expect(unfilled.map(({ code }) => shown.get(code))).toEqual(unfilled.map(() => ""));
}

const [table] = tablesOf(edition2018);
const header = withoutSpace(table?.header.flatMap(printedCells).join("") ?? "");

async function expectInFile(
  page: Page,
  address: string,
  format: FormatId,
  report: TypedReport,
): Promise<void> {
  const file = `${address.replace("/reports", "/api/reports")}/export?format=${format}`;
  const bytes = await (await page.request.get(file)).body();
  const text = await exportedText(format, bytes);
  const prose = format === "xlsx" ? [] : paragraphs(report);
  for (const paragraph of prose) expect.soft(text, format).toContain(paragraph);
  // Each printed page repeats the table's header.
  expect.soft(text.replaceAll(header, ""), format).toContain(rows(report).join(""));
  const shown = new Map(shownValues(report));
  for (const { code, label } of [table?.head, ...(table?.foot ?? [])].flatMap(
    (fields) => fields ?? [],
  )) {
    expect.soft(text, format).toContain(withoutSpace(`${label}：${shown.get(code) ?? ""}`));
  }
}

async function expectEverywhere(page: Page, address: string, report: TypedReport): Promise<void> {
  await expectInForm(page, address, report);
  for (const format of formatIds) await expectInFile(page, address, format, report);
}

test("the published sample is typed, survives the crash of server and browser, and is in every file", async ({
  openBrowser,
}) => {
  test.setTimeout(240_000);
  const sample = loadLiangping();
  test.skip(sample === null, "../shared/samples is not there");
  if (!sample) return;
  const { page, address } = await throughTheCrash(openBrowser, "preparer", sample);
  await expectEverywhere(page, address, sample);
});

test("an invented report with all 59 figures goes the same way", async ({ openBrowser }) => {
  test.setTimeout(240_000);
  const { page, address } = await throughTheCrash(openBrowser, "stranger", invented2018);
  await expectEverywhere(page, address, invented2018);
});
