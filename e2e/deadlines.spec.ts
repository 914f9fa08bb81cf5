import { expect, type Page } from "playwright/test";
import { seedLife } from "./support/life-office";
import { signedIn } from "./support/signed-in";
import { serve, test } from "./support/site";

const site = serve((store) => seedLife(store, []));

const UNIT = "云栖市青溪区住房和城乡建设局";
const OFFICE = "云栖市青溪区人民政府办公室";

async function set(page: Page, label: string, day: string): Promise<void> {
  await page.getByLabel(label).fill(day);
  await page.getByRole("button", { name: "保存期限" }).click();
}

async function extend(page: Page, task: string, day: string, reason: string): Promise<void> {
  await page.getByLabel("单位", { exact: true }).selectOption({ label: UNIT });
  await page.getByLabel("哪一件事").selectOption({ label: task });
  await page.getByLabel("延到哪一天").fill(day);
  await page.getByLabel("理由", { exact: true }).fill(reason);
  await page.getByRole("button", { name: "延期", exact: true }).click();
}

const note = (page: Page) => page.locator("#note");
const report = (page: Page) => page.getByRole("row").filter({ hasText: "2018年年报" });

test("an office sets a day for a kind of units and grants one of them another; its preparer sees both", async ({
  browser,
}) => {
  const { tokens } = site.seeded;
  const competent = await signedIn(browser, site, tokens.competent, { javaScriptEnabled: false });
  const preparer = await signedIn(browser, site, tokens.preparer);

  await test.step("the office sets a day, where the law has another", async () => {
    await competent.goto("/filings");
    await competent.getByRole("link", { name: "设期限、给单位延期" }).click();
    await expect(competent.getByText("不另设时2019年3月31日（法定）")).toHaveCount(8);
    await set(competent, "政府部门报送期限", "2018-12-01");
    await expect(note(competent)).toContainText("2018年年报要到2019年才编");
    await expect(competent.getByLabel("政府部门报送期限")).toHaveValue("2018-12-01");
    await set(competent, "政府部门报送期限", "2019-02-28");
    await expect(note(competent)).toHaveText("2018年年报的期限已保存。");
    await expect(competent.getByLabel("政府部门报送期限")).toHaveValue("2019-02-28");
  });

  await test.step("it grants one unit another day, later than that and with a reason", async () => {
    await extend(competent, "公布", "2019-03-31", "机构改革，职能正在划转");
    await expect(note(competent)).toContainText("现在的期限是2019年3月31日");
    await expect(competent.getByLabel("理由", { exact: true })).toHaveValue(
      "机构改革，职能正在划转",
    );
    await extend(competent, "公布", "2019-04-15", "机构改革，职能正在划转");
    const granted = competent.getByRole("row").filter({ hasText: "机构改革" });
    await expect(granted).toContainText(`${UNIT}公布延到2019年4月15日`);
    await expect(granted).toContainText("孙思敏");
  });

  await test.step("the preparer sees both, and on the overview what is due next", async () => {
    await preparer.goto("/reports");
    await expect(report(preparer)).toContainText("2019年2月28日前报送");
    await expect(report(preparer)).toContainText(`${OFFICE}规定`);
    await expect(report(preparer)).toContainText("2019年4月15日前公布");
    await expect(report(preparer)).toContainText("已延期：机构改革，职能正在划转");
    await preparer.getByRole("link", { name: "2018年年报" }).click();
    await expect(preparer.getByText("2019年2月28日前报送")).toBeVisible();
  });

  await test.step("a unit of another kind has the law's day", async () => {
    const admin = await signedIn(browser, site, tokens.admin, { javaScriptEnabled: false });
    await admin.goto(`/admin/units/${site.seeded.unit}`);
    await admin.getByLabel("单位类别").selectOption({ label: "事业单位和公共企业" });
    await admin.getByRole("button", { name: "保存", exact: true }).click();
    await expect(admin.getByLabel("单位类别")).toHaveValue("institution");
    await preparer.goto("/reports");
    await expect(report(preparer)).toContainText("2019年3月31日前报送");
    await admin.goto("/admin/record");
    await expect(admin.getByText(`延期：${UNIT}2018年年报公布延到2019-04-15`)).toBeVisible();
    await admin.goto("/admin/units");
    await expect(admin.getByRole("link", { name: "期限" })).toHaveAttribute("href", "/deadlines");
  });

  await test.step("a day that is emptied is the law's again", async () => {
    await set(competent, "政府部门报送期限", "");
    await expect(note(competent)).toContainText("原来定的是2019年2月28日");
    await competent.getByLabel("为什么这样定期限").fill("月份填错了");
    await set(competent, "政府部门报送期限", "");
    await expect(competent.getByLabel("政府部门报送期限")).toHaveValue("");
    await expect(note(competent)).toHaveText("2018年年报的期限已保存。");
  });
});
