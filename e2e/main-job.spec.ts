import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, type Page } from "playwright/test";
import { normalise } from "@/lib/document/normalise";
import { edition2018 } from "@/lib/editions/2018";
import { figuresOf, tablesOf } from "@/lib/editions/define";
import { formatIds } from "@/lib/export/formats";
import { kinds } from "@/lib/report/fields/kinds";
import { fieldAt } from "@/lib/report/field-at";
import { invented2018 } from "./fixtures/invented-2018";
import { loadLiangping } from "./fixtures/liangping";
import { storedValues, type TypedReport } from "./fixtures/typed-report";
import { openBrowserOnDisk } from "./support/browser-on-disk";
import { enterReport, readReport } from "./support/enter-report";
import { exportedText, withoutSpace } from "./support/exported-text";
import { seedOffice } from "./support/office";
import { signIn } from "./support/sign-in";
import { serve, test } from "./support/site";

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

/** The 66 rows in printed order: label, note, unit, figure. */
function rows(report: TypedReport): string[] {
  const stored = storedValues(report);
  const lines = tablesOf(edition2018).flatMap(({ lines }) => lines);
  return lines.map(({ cells }) =>
    withoutSpace(
      cells
        .map((cell) =>
          cell.role === "figure"
            ? (stored.get(cell.field?.code ?? "") ?? "")
            : cell.text + (cell.note ?? ""),
        )
        .join(""),
    ),
  );
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

/** Types the report, kills server and browser, opens both again and hands on a page that is signed in. */
async function throughTheCrash(
  who: string,
  report: TypedReport,
  then: (page: Page, address: string) => Promise<void>,
) {
  const folder = mkdtempSync(path.join(tmpdir(), "nianbao-browser-"));
  const { origin } = site.server;
  const first = await openBrowserOnDisk(folder);
  const page = await first.context.newPage();
  await signIn(page, who, { origin });
  const address = await openReport(page);
  await enterReport(page, address, report.typed);
  await site.server.kill();
  await first.kill();
  await site.server.start();
  const second = await openBrowserOnDisk(folder);
  const again = await second.context.newPage();
  await signIn(again, who, { origin });
  await then(again, address);
  await second.kill();
  rmSync(folder, { recursive: true, force: true });
}

async function expectEverything(page: Page, address: string, report: TypedReport): Promise<void> {
  const shown = await readReport(page, address);
  expect(shownValues(report).map(([code]) => [code, shown.get(code)])).toEqual(shownValues(report));
  const unfilled = figures.filter(({ code }) => !report.typed.has(code));
  expect(unfilled.map(({ code }) => shown.get(code))).toEqual(unfilled.map(() => ""));
  for (const format of formatIds) {
    const response = await page.request.get(
      `${address.replace("/reports", "/api/reports")}/export?format=${format}`,
    );
    const text = await exportedText(format, await response.body());
    if (format !== "xlsx")
      for (const paragraph of paragraphs(report)) expect.soft(text, format).toContain(paragraph);
    expect.soft(text, format).toContain(rows(report).join(""));
    for (const { code, label } of tablesOf(edition2018).flatMap(({ head, foot }) => [
      ...head,
      ...foot.flat(),
    ])) {
      const value = new Map(shownValues(report)).get(code) ?? "";
      expect.soft(text, `${format} ${code}`).toContain(withoutSpace(`${label}：${value}`));
    }
  }
}

test("the published sample is typed, survives the crash of server and browser, and is in every file", async () => {
  test.setTimeout(240_000);
  const sample = loadLiangping();
  test.skip(sample === null, "../shared/samples is not there");
  if (!sample) return;
  await throughTheCrash("preparer", sample, (page, address) =>
    expectEverything(page, address, sample),
  );
});

test("an invented report with all 59 figures goes the same way", async () => {
  test.setTimeout(240_000);
  await throughTheCrash("stranger", invented2018, (page, address) =>
    expectEverything(page, address, invented2018),
  );
});
