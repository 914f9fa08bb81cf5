import { readFile } from "node:fs/promises";
import { expect, type Page } from "playwright/test";
import { WorkbookReader } from "@/lib/import/workbook/workbook-reader";
import { rosterFile, type RosterSheets } from "@/lib/import/roster/testing/roster-file";
import { expectAccessible } from "./support/accessible";
import { expectFits } from "./support/fits";
import { enterOn, tabTo } from "./support/focus";
import { seedOffice } from "./support/office";
import { signIn } from "./support/sign-in";
import { serve, test } from "./support/site";

const site = serve(seedOffice);

const OFFICE = "云栖市青溪区人民政府办公室";

const sheets: RosterSheets = {
  units: [
    ["云栖市青溪区水务局", OFFICE, "云栖市文汇路3号", "0000-5550199", "water.example"],
    ["水务局执法大队", "云栖市青溪区水务局"],
    ["云栖市青溪区教育局", OFFICE],
  ],
  accounts: [
    ["云栖市青溪区水务局", "陶然", "陶然", "填报人"],
    ["水务局执法大队", "=1+1", "gao", "审核人"],
    ["水务局执法大队", "高远", "gaoyuan", "审核人、负责人"],
  ],
};

async function upload(page: Page, of: RosterSheets): Promise<void> {
  await page.goto("/admin/import");
  const buffer = await rosterFile(of);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.getByLabel("填好的名单").setInputFiles({ name: "名单.xlsx", mimeType, buffer });
  await enterOn(page, page.getByRole("button", { name: "上传，看预览" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("预览：还没有导入");
}

const faults = (page: Page) => page.getByRole("table", { name: "有错的行" }).locator("tbody tr");
const slips = (page: Page) => page.getByRole("list", { name: "账号条" }).getByRole("listitem");

test("a 名单 is looked at before it is imported, its slips are printed, and one of them lets its person in", async ({
  page,
  browser,
}) => {
  await signIn(page, "admin");
  await upload(page, sheets);
  await expect(faults(page)).toHaveText([
    "单位第4行单位名称已经有这个单位，不用再导入；请删去这一行。",
    "账号第3行姓名姓名只能用汉字、字母、数字和标点，请删去其他字符。",
  ]);
  await expectAccessible(page);
  await expectFits(page);

  await enterOn(page, page.getByRole("link", { name: "改好后重新上传" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("导入单位和账号");
  await page.goto("/admin/units");
  await expect(page.getByRole("link", { name: "云栖市青溪区水务局" })).toHaveCount(0);

  await upload(page, sheets);
  await enterOn(page, page.getByRole("button", { name: "跳过有错的行，导入其余4行" }));
  await expect(slips(page)).toHaveCount(2);
  await expectAccessible(page);
  await expectFits(page);
  await tabTo(page, page.getByRole("button", { name: "打印" }));
  const password = (await slips(page).first().locator("code").textContent()) ?? "";
  await expect(slips(page).first()).toContainText(site.server.origin);
  await page.reload();
  await expect(slips(page)).toHaveCount(0);

  const theirs = await (await browser.newContext({ baseURL: site.server.origin })).newPage();
  await signIn(theirs, "陶然", { password });
  await expect(theirs).toHaveURL("/account");
  await theirs.getByLabel("现在的密码").fill(password);
  await theirs.getByLabel("新密码", { exact: true }).fill("blue-teapot-42");
  await theirs.getByLabel("再输一次新密码").fill("blue-teapot-42");
  await theirs.getByRole("button", { name: "修改密码", exact: true }).click();
  await theirs.goto("/reports");
  await expect(theirs.getByRole("heading", { name: "云栖市青溪区水务局" })).toBeVisible();
  await theirs.close();
});

test("the template is a spreadsheet that can be read", async ({ page }) => {
  await signIn(page, "admin");
  await page.goto("/admin/import");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "下载名单模板（XLSX）" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("单位和账号名单.xlsx");
  const read = await new WorkbookReader().read(await readFile(await download.path()));
  expect(read.kind === "read" && Object.keys(read.workbook)).toEqual(["单位", "账号"]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a 名单 is imported, and who looks at an old preview imports nothing twice", async ({
    page,
  }) => {
    await signIn(page, "admin");
    const accounts = [[OFFICE, "苏晴", "suqing", "审核人"]];
    await upload(page, { accounts });
    const rows = await page.locator("[name=rows]").inputValue();
    const shown = await page.locator("[name=shown]").inputValue();
    await page.getByRole("button", { name: "导入这1行" }).click();
    await expect(slips(page)).toHaveCount(1);
    const form = { rows, shown, key: "another" };
    const headers = { origin: site.server.origin };
    const again = await page.request.post("/api/roster", { form, headers });
    expect(await again.text()).toContain("这个用户名已经有人用了");
  });
});

test("work is handed over: what happens is said, and the roles are the other person's", async ({
  page,
  browser,
}) => {
  const theirs = await (await browser.newContext({ baseURL: site.server.origin })).newPage();
  await signIn(theirs, "second");
  await signIn(page, "admin");
  await page.goto("/admin/accounts");
  await page.getByRole("link", { name: "赵明远" }).click();
  await page.getByRole("link", { name: "把本单位的工作交给另一个人" }).click();
  await expect(page.getByText("赵明远已登录的电脑立即退出")).toBeVisible();
  await page
    .getByLabel("接手的人")
    .selectOption({ label: "何静怡（stranger，云栖市青溪区教育局）" });
  await page.getByRole("button", { name: "交给这个人" }).click();
  await expect(page.locator("#note")).toHaveText(
    "赵明远在云栖市青溪区住房和城乡建设局的填报人角色已交给何静怡。",
  );
  await theirs.goto("/reports");
  await expect(theirs).toHaveURL(/\/login/);
  await signIn(theirs, "stranger");
  await theirs.goto("/reports");
  await theirs.getByRole("link", { name: "2018年年报" }).click();
  await expect(theirs.getByText("共 11 个部分")).toBeVisible();
  await theirs.close();
});

test("a unit is renamed from a day on; its report keeps the name it was begun under", async ({
  page,
}) => {
  const [former, name] = ["云栖市青溪区住房和城乡建设局", "云栖市青溪区住房和城市更新局"];
  await signIn(page, "admin");
  await page.goto("/admin/units");
  await page.getByRole("link", { name: former }).click();
  await page.getByLabel("单位名称").fill(name);
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await expect(page.locator("#note")).toContainText("请填新名称从哪一天起用");
  await expectAccessible(page);
  await page.getByLabel("新名称启用日期").fill("2019-3-1");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await expect(page.getByText(`${former}（2019年3月1日前）`)).toBeVisible();
  await expectAccessible(page);

  await page.context().clearCookies();
  await signIn(page, "head");
  await page.goto("/reports");
  await expect(page.getByRole("heading", { name })).toBeVisible();
  await expect(page.getByText(`原名：${former}`)).toBeVisible();
  await page.getByRole("link", { name: "2018年年报" }).click();
  await expect(page.getByText(`现名：${name}`)).toBeVisible();
});
