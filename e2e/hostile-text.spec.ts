import { strFromU8, unzipSync } from "fflate";
import { expect, type Page } from "playwright/test";
import { formatIds, type FormatId } from "@/lib/export/formats";
import { exportedText, withoutSpace } from "./support/exported-text";
import { expectFits } from "./support/fits";
import { expectSaved, fieldOf } from "./support/form";
import { holds, insertText } from "./support/insert-text";
import { seedOffice } from "./support/office";
import { signIn } from "./support/sign-in";
import { serve, test } from "./support/site";

serve(seedOffice);

const MARKUP = "<script>alert(1)</script><img src=x onerror=alert(2)>";
const HOSTILE = [
  "=cmd|'/c calc'!A0",
  MARKUP,
  '</textarea></style>]]>--><svg onload="alert(3)">&lt;',
  '{{7*7}}${7*7}{unit}#set text(size: 99pt)#panic("x")$x^2$',
  "\u202E倒\u202C\u2066隔\u2069\u200F", // turns the direction of writing
  "\uE000😀", // private use, and two halves
].join("");
/** Without what shows nothing and turns what stands beside it. */
const SHOWN = HOSTILE.replace(/\p{Bidi_Control}/gu, "");

/** Whatever ran, or was kept from running. */
function hear(page: Page): string[] {
  const heard: string[] = [];
  page.on("dialog", (dialog) => {
    heard.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", ({ message }) => heard.push(message));
  page.on("console", (said) => {
    if (said.type() === "error") heard.push(`${said.text()} ${said.location().url}`);
  });
  return heard;
}

async function nameTheUnit(page: Page): Promise<void> {
  await signIn(page, "admin");
  await page.goto("/admin/units");
  await page.getByRole("link", { name: "云栖市青溪区教育局" }).click();
  await insertText(page.getByLabel("单位名称"), HOSTILE);
  await page.getByLabel("只是更正错字，不是改名").check();
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(SHOWN);
  await expect(page.getByLabel("单位名称")).toHaveValue(SHOWN);
  await page.context().clearCookies();
}

/** Begins the report of a year; answers its address. */
async function begin(page: Page, year: number): Promise<string> {
  await page.goto("/reports");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(SHOWN);
  await page.getByRole("combobox", { name: "开始填报" }).selectOption(String(year));
  await page.getByRole("button", { name: "开始填报" }).click();
  await page.waitForURL(/reports\/[^/]+$/);
  return page.url();
}

async function type(page: Page, address: string, code: string, text: string): Promise<void> {
  await page.goto(address);
  await insertText(fieldOf(page, code), text);
  await expectSaved(page);
}

async function typeEverywhere(page: Page, report: string): Promise<void> {
  await type(page, `${report}/preface`, "title", HOSTILE);
  await type(page, `${report}/sections/overview`, "section.overview", `${HOSTILE}\n${HOSTILE}`);
  await type(page, `${report}/tables/t18`, "foot.head", HOSTILE);
  await fieldOf(page, "t18.1.1").press("F2");
  await insertText(fieldOf(page, "note.t18.1.1"), `私下说的${HOSTILE}`);
  await expectSaved(page);
  await type(page, `${report}/parts`, "heading.fees", MARKUP);
}

async function expectInForm(page: Page, report: string): Promise<void> {
  await page.goto(report);
  await expect(page.getByRole("link", { name: `六、${MARKUP}` })).toBeVisible();
  await expectFits(page);
  await expect(page.getByRole("navigation", { name: "本报告" })).toContainText(SHOWN);
  await page.goto(`${report}/preface`);
  await expect(fieldOf(page, "title")).toHaveValue(SHOWN);
  await page.goto(`${report}/sections/overview`);
  expect(await holds(fieldOf(page, "section.overview"), `${SHOWN}\n${SHOWN}`)).toBe(true);
  await page.goto(`${report}/tables/t18`);
  await fieldOf(page, "t18.1.1").press("F2");
  expect(await holds(fieldOf(page, "note.t18.1.1"), `私下说的${SHOWN}`)).toBe(true);
}

async function expectInPreview(page: Page, report: string): Promise<void> {
  await page.goto(`${report}/preview`);
  const reading = page.getByRole("region", { name: "阅读视图" });
  for (const text of [SHOWN, MARKUP]) await expect(reading).toContainText(text);
  expect(await reading.locator("script, img, svg, style").count()).toBe(0);
  const pages = await page.getByRole("img", { name: /的版面/ }).all();
  expect(pages.length).toBeGreaterThan(1);
  for (const each of pages) {
    await each.scrollIntoViewIfNeeded(); // a page is loaded when it comes near the window
    const width = () => each.evaluate((image) => (image as HTMLImageElement).naturalWidth);
    await expect.poll(width).toBeGreaterThan(0);
  }
}

/** The XML parts of an office file, or the file itself where it is text; none of a PDF. */
function textParts(format: FormatId, bytes: Uint8Array): readonly string[] {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  if (format === "pdf") return [];
  if (format === "html" || format === "json") return [utf8.decode(bytes)];
  const parts = Object.entries(unzipSync(bytes));
  return parts.flatMap(([path, part]) => (/\.(xml|rels)$/.test(path) ? [utf8.decode(part)] : []));
}

/** What a browser finds wrong with some XML files. */
const faults = (page: Page, files: readonly string[]) =>
  page.evaluate(
    (xmls) =>
      xmls.flatMap((xml) => {
        const { documentElement } = new DOMParser().parseFromString(xml, "application/xml");
        return documentElement.querySelector("parsererror")?.textContent ?? [];
      }),
    files,
  );

/** What no font has is printed as 〓. */
const inFile = (format: FormatId) =>
  withoutSpace(format === "pdf" ? SHOWN.replace(/\p{Co}|😀/gu, "〓") : SHOWN);

async function expectInFile(page: Page, report: string, format: FormatId): Promise<Uint8Array> {
  const file = `${report.replace("/reports", "/api/reports")}/export?format=${format}`;
  const response = await page.request.get(file);
  const name = decodeURIComponent(response.headers()["content-disposition"] ?? "");
  expect.soft(name).toMatch(new RegExp(`=cmd[^<>:"|/\\\\*?]*倒隔[^.]*\\.${format}$`));
  const bytes = await response.body();
  const text = await exportedText(format, bytes);
  expect.soft(text.split(inFile(format)).length, format).toBeGreaterThan(format === "xlsx" ? 1 : 3);
  const parts = textParts(format, bytes);
  if (format === "docx" || format === "xlsx") expect(await faults(page, parts)).toEqual([]);
  const all = parts.join("") + text;
  expect.soft(all, format).not.toMatch(/\p{Bidi_Control}/u);
  expect.soft(all, format).not.toContain("私下说的");
  return bytes;
}

test("text typed to do harm is text wherever it is shown, and in every file", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const heard = hear(page);
  await nameTheUnit(page);
  await signIn(page, "stranger");
  const report = await begin(page, 2016);
  await typeEverywhere(page, report);
  await expectInForm(page, report);
  await expectInPreview(page, report);
  for (const format of formatIds) await expectInFile(page, report, format);

  const next = await begin(page, 2017);
  await page.goto(`${next}/sections/overview`);
  await page.getByText("上年文字", { exact: true }).click();
  await expect(page.locator(".last-year").getByText(SHOWN, { exact: true })).toHaveCount(2);
  await page.getByRole("button", { name: "带入上年文字" }).first().click();
  await expectSaved(page);
  expect(await holds(fieldOf(page, "section.overview"), SHOWN)).toBe(true);

  const alone = await context.newPage();
  const heardAlone = hear(alone);
  await alone.setContent(strFromU8(await expectInFile(page, report, "html")));
  await expect(alone.getByRole("heading", { level: 1 })).toContainText("<script>");
  expect([...heard, ...heardAlone]).toEqual([]);
});
