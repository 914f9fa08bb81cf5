import { readFile } from "node:fs/promises";
import { expect, type Page } from "playwright/test";
import { filledFile, sheetIn, type Filling } from "@/lib/gathering/testing/filled-file";
import { readRows } from "@/lib/gathering/read-rows";
import { there } from "@/scripts/seeding/there";
import { expectAccessible } from "./support/accessible";
import { expectFits } from "./support/fits";
import { enterOn, tabTo } from "./support/focus";
import { fieldOf } from "./support/form";
import { seedContributor } from "./support/gathering-office";
import { seedOffice } from "./support/office";
import { expectHydrated } from "./support/hydrated";
import { paste } from "./support/paste";
import { beSignedIn } from "./support/sign-in";
import { serve, test } from "./support/site";

const TOTAL = "t18.1.1";
const WEB = "t18.1.2.2";
const WEIBO = "t18.1.2.3";
const WECHAT = "t18.1.2.4";
const PLATFORM = "t18.1.2.5";
const MONEY = "t18.8.4";
const FEES = "section.fees";

const asked: Readonly<Record<string, readonly string[]>> = {
  办公室: [TOTAL, WEB, MONEY],
  信息科: [TOTAL, WEB, WEIBO],
  执法大队: [TOTAL, WECHAT, PLATFORM, FEES],
};

const site = serve(async (store) => {
  const { actors, report } = await seedOffice(store);
  const preparer = there(actors.get("preparer"), "preparer");
  for (const [name, codes] of Object.entries(asked)) {
    await seedContributor(store, preparer, report, name, codes);
  }
  return report.id;
});

const gathering = () => `/reports/${site.seeded}/gathering`;

async function openContributor(page: Page, name: string): Promise<void> {
  await page.goto(gathering());
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`收集数据：${name}`);
}

async function download(page: Page, link: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: link }).click(),
  ]);
  return readFile(await file.path());
}

async function upload(page: Page, buffer: Buffer): Promise<void> {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page
    .getByLabel("填好的 Excel 文件")
    .setInputFiles({ name: "数据采集表.xlsx", mimeType, buffer });
  await enterOn(page, page.getByRole("button", { name: "上传，看会改什么" }));
}

/** Takes a contributor's sheet out, has it filled in, and brings it back as far as the preview. */
async function outAndBack(page: Page, name: string, filling: Filling): Promise<void> {
  await openContributor(page, name);
  await upload(page, await filledFile(await download(page, "导出数据采集表（XLSX）"), filling));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    `“${name}”的数据采集表：还没有取用`,
  );
}

const rows = (page: Page, table: string) =>
  page.getByRole("table", { name: table, exact: true }).locator("tbody tr");

async function takeAll(page: Page, fields: number): Promise<void> {
  await enterOn(page, page.getByRole("button", { name: `取用这 ${fields} 处` }));
  await expect(page.locator("#note")).toContainText(`的 ${fields} 处`);
}

async function valueIn(page: Page, code: string): Promise<string> {
  const file = `/api/reports/${site.seeded}/export?format=json`;
  const text = await (await page.request.get(file)).text();
  for (const name of Object.keys(asked)) expect(text).not.toContain(name); // no file says who gave what
  const { entries } = JSON.parse(text) as { entries: Record<string, string | null> };
  return entries[code] ?? "未填";
}

test("three sources answer, one with a wrong unit, a renamed row and a merged cell: what is taken, refused and left is shown, and undone", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await beSignedIn(page, "preparer");

  await outAndBack(page, "办公室", {
    [TOTAL]: { answer: "１２" },
    [WEB]: { answer: "1,234" },
    [MONEY]: { answer: "350", unit: "元" },
  });
  await expect(rows(page, "将取用")).toHaveText([
    /公开政府信息数未填→ 12条.*还没有答/,
    /未填→ 1234/,
  ]);
  await expect(rows(page, "不取用")).toHaveText([
    /专项经费350单位写的是“元”，这一项的单位是“万元”/,
  ]);
  await expect(page.getByRole("heading", { name: "没有填 0 处" })).toBeVisible();
  await expectAccessible(page);
  await expectFits(page);
  expect(await valueIn(page, TOTAL)).toBe("未填");
  await takeAll(page, 2);
  expect(await valueIn(page, TOTAL)).toBe("12");

  await outAndBack(page, "信息科", {
    [TOTAL]: { answer: "3" },
    [WEB]: { answer: "7", label: "2.网站和客户端公开政府信息数" },
  });
  await expect(rows(page, "将取用")).toHaveText([
    /12→ 15条；来源：办公室 12，信息科 3，执法大队 还没有答/,
  ]);
  await expect(rows(page, "不取用")).toHaveText([
    /这一行的名称改成了“2.网站和客户端公开政府信息数”/,
  ]);
  await expect(page.getByRole("heading", { name: "没有填 1 处" })).toBeVisible();
  await takeAll(page, 1);

  await outAndBack(page, "执法大队", {
    [TOTAL]: { answer: "0" },
    [WECHAT]: { answer: "9", mergedWithNext: true },
    [FEES]: { answer: "全年未收取费用。" },
  });
  await expect(rows(page, "将取用")).toHaveText([/15→ 15条/, /未填→ 全年未收取费用。/]);
  await expect(rows(page, "不取用")).toHaveText([/合并的单元格/, /合并的单元格/]);
  await takeAll(page, 2);
  expect(await valueIn(page, FEES)).toBe("全年未收取费用。");

  await page.goto(gathering());
  await expect(rows(page, "供数单位")).toHaveText([
    /办公室3 项已取用 2 项，还差 1 项/,
    /信息科3 项已取用 1 项，还差 2 项/,
    /执法大队4 项已取用 2 项，还差 2 项/,
  ]);
  await page.goto(`/reports/${site.seeded}/tables/t18`);
  await fieldOf(page, TOTAL).focus();
  await page.keyboard.press("F2");
  await expect(page.getByText("来源：办公室 12，信息科 3，执法大队 0")).toBeVisible();

  for (const left of [2, 1, 0]) {
    await page.goto(gathering());
    await enterOn(page, page.getByRole("button", { name: /^撤销/ }).first());
    await expect(page.locator("#note")).toContainText("恢复到取用以前");
    await expect(page.getByRole("button", { name: /^撤销/ })).toHaveCount(left);
  }
  for (const code of [TOTAL, WEB, FEES]) expect(await valueIn(page, code)).toBe("未填");
  await expect(rows(page, "供数单位").first()).toContainText("已取用 0 项");
});

test("a sheet of another contributor or another report is not read", async ({ page }) => {
  await beSignedIn(page, "preparer");
  await openContributor(page, "办公室");
  const theirs = await download(page, "导出数据采集表（XLSX）");
  await openContributor(page, "信息科");
  await upload(page, await filledFile(theirs, { [TOTAL]: { answer: "1" } }));
  await expect(page.locator("#note")).toContainText("这张数据采集表是“办公室”的，不是“信息科”的");
  await openContributor(page, "办公室");
  await page
    .getByLabel("或者粘贴")
    .fill(`数据采集表编号：other/2018/other\n编号\t填报\n${TOTAL}\t1`);
  await page.getByRole("button", { name: "读粘贴的内容，看会改什么" }).click();
  await expect(page.locator("#note")).toContainText("不是这一份年报");
});

test("a table copied from Word is read back, its merged cells too", async ({ page }) => {
  await beSignedIn(page, "preparer");
  await openContributor(page, "执法大队");
  const label = "1.政务微信";
  const html = `<p>数据采集表</p><table><tr><td>编号</td><td>填报</td></tr>
    <tr><td>${WECHAT}</td><td rowspan="2">9</td></tr><tr><td>${PLATFORM}</td></tr>
    <tr><td>${FEES}</td><td><p>第一段。</p><p>第二段。</p></td></tr></table>`;
  await expectHydrated(page.getByLabel("或者粘贴"));
  await page.getByLabel("或者粘贴").focus();
  expect(await paste(page, label, html)).toBe(true);
  await expect(page.getByLabel("或者粘贴")).toHaveValue(/第二段/);
  await enterOn(page, page.getByRole("button", { name: "读粘贴的内容，看会改什么" }));
  await expect(rows(page, "将取用")).toHaveText([/未填→ 第一段。\s*第二段。/]);
  await expect(rows(page, "不取用")).toHaveText([/合并的单元格/, /合并的单元格/]);
  await expect(page.getByRole("heading", { name: "没有填 1 处" })).toBeVisible();
  await enterOn(page, page.getByRole("link", { name: "不取用，回去" }));
  expect(await valueIn(page, FEES)).toBe("未填");
});

test("what changed while a preview was looked at is shown anew, and nothing is taken before", async ({
  page,
}) => {
  await beSignedIn(page, "preparer");
  await outAndBack(page, "信息科", { [WEIBO]: { answer: "5" } });
  const entry = { code: WEIBO, value: "4", seen: 0, key: "meanwhile", follows: [] };
  const headers = { origin: site.server.origin };
  const data = { protocol: 1, entries: [entry] };
  await page.request.patch(`/api/reports/${site.seeded}/entries`, { data, headers });
  await page.getByRole("button", { name: "取用这 1 处" }).click();
  await expect(page.locator("#note")).toContainText("年报里的数有了变化");
  await expect(rows(page, "将取用")).toHaveText([/4→ 5/]);
  expect(await valueIn(page, WEIBO)).toBe("4");
});

test("a contributor is added and asked for a heading's rows and a range, by keyboard alone", async ({
  page,
}) => {
  await beSignedIn(page, "preparer");
  await page.goto(gathering());
  await tabTo(page, page.getByLabel("科室或者下属单位的名称"));
  await page.keyboard.insertText("政务服务科");
  await page.keyboard.press("Enter");
  await expect(page.locator("#note")).toHaveText("已加上“政务服务科”。请选要它填的项目。");
  await expectAccessible(page);
  const heading = page.getByRole("button", { name: /^（二）通过不同渠道和方式公开.*下面 6 项$/ });
  await enterOn(page, heading);
  await expect(page.getByRole("status").filter({ hasText: "选了" })).toHaveText(
    "选了 6 项，还没有保存。",
  );
  await page.locator(`[name="t18.8.1"]`).focus();
  await page.keyboard.press("Space");
  await page.locator(`[name="t18.8.3.2"]`).focus();
  await page.keyboard.press("Shift+Space");
  await enterOn(page, page.getByRole("button", { name: "保存分工" }));
  await expect(page.locator("#note")).toHaveText("已请“政务服务科”填 11 项。");
  const sheet = readRows(await sheetIn(await download(page, "导出数据采集表（XLSX）")), 2018);
  const codes = sheet.ok ? sheet.rows.filter(({ code }) => code.startsWith("t18")) : [];
  expect(codes).toHaveLength(11);
  await expectFits(page);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a pasted sheet is taken and undone", async ({ page }) => {
    await beSignedIn(page, "second");
    await openContributor(page, "执法大队");
    await page.getByLabel("或者粘贴").fill(`编号\t填报\n${PLATFORM}\t6`);
    await page.getByRole("button", { name: "读粘贴的内容，看会改什么" }).click();
    await page.getByRole("button", { name: "取用这 1 处" }).click();
    expect(await valueIn(page, PLATFORM)).toBe("6");
    await page.getByRole("button", { name: /^撤销/ }).first().click();
    expect(await valueIn(page, PLATFORM)).toBe("未填");
  });
});

test("who only reads the report sees what is asked of whom, and nothing that changes it", async ({
  page,
}) => {
  await beSignedIn(page, "reviewer");
  await openContributor(page, "办公室");
  await expect(rows(page, "请它填的项目")).toHaveCount(3);
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
});
