import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, type Browser, type Page } from "playwright/test";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { send } from "@/db/testing/lead-to";
import { edition2018 } from "@/lib/editions/2018";
import { pdfFile } from "@/lib/import/scan/testing/pdf-file";
import { pngPicture } from "@/lib/import/scan/testing/picture";
import { leastWritten } from "@/lib/report/testing/least-report";
import { there } from "@/scripts/seeding/there";
import { expectAccessible } from "./support/accessible";
import { expectFits } from "./support/fits";
import { clear, serverDay, sign } from "./support/lead-on-page";
import { seedOffice } from "./support/office";
import { addRole } from "./support/paper-office";
import { signedIn } from "./support/signed-in";
import { serve, test } from "./support/site";

/** The unit's review has a step in the system and one on paper; the office above takes filings here. */
async function seedPaper(store: Store) {
  const { actors, unitIds, report } = await seedOffice(store, leastWritten(edition2018));
  const accountId = (name: string) => there(actors.get(name), name).accountId;
  const unitId = there(unitIds.get("unit"), "unit");
  const { reviewSteps, reviewStepPeople } = store.tables;
  await store.transaction(async () => {
    await store.db.insert(reviewSteps).values([
      { unitId, position: 0, name: "办公室负责人", onPaper: false },
      { unitId, position: 1, name: "分管负责人", onPaper: true },
    ]);
    const step = { unitId, position: 0, accountId: accountId("reviewer") };
    await store.db.insert(reviewStepPeople).values(step);
  });
  await addRole(store, accountId("admin"), there(unitIds.get("office"), "office"), "competent");
  await send(store, { people: { preparer: there(actors.get("preparer"), "preparer") }, report });
  const token = async (name: string) => [name, await beginSession(store, accountId(name))] as const;
  const names = ["preparer", "reviewer", "head", "admin"];
  return { report: report.id, tokens: new Map(await Promise.all(names.map(token))) };
}

const site = serve(seedPaper);

const pageOf = (browser: Browser, name: string): Promise<Page> =>
  signedIn(browser, site, there(site.seeded.tokens.get(name), name));

const report = () => `/reports/${site.seeded.report}`;
const address = (path: string) => `${report()}/${path}`;
const click = (page: Page, name: string) => page.getByRole("button", { name }).click();
const note = (page: Page) => page.locator("#note");

interface Signed {
  /** By name, or chosen from the accounts. */
  readonly person?: string;
  readonly account?: string;
  readonly file: Buffer;
  readonly name: string;
}

async function record(page: Page, role: string, signed: Signed, button: string) {
  const { person = "", account, file, name } = signed;
  await page.getByLabel("日期").fill(await serverDay(page, report()));
  await page.getByLabel("谁签的").selectOption(account ?? "不在系统里的人");
  await page.getByLabel(`不在系统里的${role}`, { exact: true }).fill(person);
  await page.getByLabel("纸上的意见").fill("同意");
  const mimeType = "application/octet-stream";
  await page.getByLabel("签过的纸").setInputFiles({ name, mimeType, buffer: file });
  await click(page, button);
}

async function bytesOf(page: Page, act: Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), act]);
  return readFile(await download.path());
}

test("two steps are signed on paper, with scans, and the report is filed, returned, and its files given out", async ({
  browser,
}) => {
  const preparer = await pageOf(browser, "preparer");
  const reviewer = await pageOf(browser, "reviewer");

  await reviewer.goto(address("review"));
  await expect(reviewer.getByRole("region", { name: "核对结果" })).toContainText("情况说明");
  await click(reviewer, "通过");
  await expect(note(reviewer)).toContainText("已办「通过」");

  await preparer.goto(address("paper"));
  await expectAccessible(preparer);
  await expectFits(preparer);
  await preparer.getByRole("link", { name: "审签单" }).click();
  await expect(preparer.getByRole("rowheader")).toContainText(["分管负责人", "保密审查", "签发"]);
  const code = /文件校验码 ((?:[0-9a-f]{4} ?){4})/;
  const printed = code.exec((await preparer.locator("caption").textContent()) ?? "")?.[1];
  await preparer.goto(address("paper/clearance"));
  await expect(preparer.locator("caption")).toContainText(`第1稿　文件校验码 ${printed ?? "none"}`);

  const script = pdfFile("<< /S /JavaScript /JS (app.alert\\(1\\)) >>");
  const paper = { person: "分管局长", file: script, name: "审签单.pdf" };
  await record(preparer, "签批人", paper, "登记：通过");
  await expect(note(preparer)).toContainText("这个 PDF 里有脚本");
  await expect(preparer.getByLabel("不在系统里的签批人", { exact: true })).toHaveValue("分管局长");
  await expectAccessible(preparer);
  const scan = pdfFile();
  await record(preparer, "签批人", { ...paper, file: scan }, "登记：通过");
  await expect(note(preparer)).toContainText("年报现在是「待保密审查」");
  const kept = await bytesOf(preparer, preparer.getByRole("link", { name: "附扫描件" }).click());
  expect(kept.equals(scan)).toBe(true);

  await clear(reviewer, report(), await serverDay(preparer, report()));

  const signed = { file: pngPicture(1240, 1754), name: "签发.png" };
  await record(preparer, "签发人", { ...signed, person: "林 晓雯" }, "登记：已签发");
  await expect(note(preparer)).toContainText("填报人不能签自己填报的稿子");
  await expect(preparer.getByLabel("是另一位同名的人")).toBeVisible();
  await expectAccessible(preparer);
  await record(preparer, "签发人", { ...signed, account: "陈立群" }, "登记：已签发");
  await expect(note(preparer)).toContainText("年报现在是「已签发」");
  await expect(preparer.getByRole("link", { name: "附扫描件" })).toHaveCount(2);
  await preparer.getByText("文件校验码").click();
  await expectAccessible(preparer);
  await expectFits(preparer);
  const sums = await preparer.locator(".check-codes code").allTextContents();
  const pdf = await bytesOf(preparer, preparer.getByRole("link", { name: /^报送件，PDF/ }).click());
  expect(sums).toContain(createHash("sha256").update(pdf).digest("hex"));
  await click(preparer, "报送主管部门");
  await expect(note(preparer)).toContainText("已报送");

  const competent = await pageOf(browser, "admin");
  await competent.goto("/reports");
  await competent.getByRole("link", { name: "报送来的年报" }).first().click();
  await expectAccessible(competent);
  await expectFits(competent);
  await competent.getByLabel("状态").selectOption("已报送");
  await click(competent, "查看");
  await competent.getByRole("link", { name: /住房和城乡建设局2018年年报/ }).click();
  const filed = await bytesOf(
    competent,
    competent.getByRole("link", { name: /^报送件，PDF/ }).click(),
  );
  expect(filed.equals(pdf)).toBe(true);
  await expect(competent.getByRole("link", { name: "线下办理" })).toHaveCount(0);
  await competent.getByLabel("意见或理由").fill("统计表第3行与正文不符");
  await click(competent, "退回");
  await preparer.goto(address("send"));
  await expect(preparer.getByRole("heading", { level: 1 })).toContainText("送审2018年年报");
});

test("the head sees the checks and the document as it will be signed, and signs with the password", async ({
  browser,
}) => {
  const [preparer, reviewer] = [
    await pageOf(browser, "preparer"),
    await pageOf(browser, "reviewer"),
  ];
  await preparer.goto(address("closing"));
  await preparer.locator('[id="closing.unit"]').fill("云栖市青溪区住建局");
  await expect(preparer.getByRole("status").first()).toContainText("已保存");
  await preparer.goto(address("send"));
  await preparer.getByLabel("情况说明").fill("全年没有这类业务");
  await click(preparer, "送审第2稿");
  await expect(note(preparer)).toContainText("第2稿已送审"); // what is unsaved is looked for first
  await reviewer.goto(address("review"));
  await click(reviewer, "通过");
  const paper = { person: "分管局长", file: pngPicture(1240, 1754, 2), name: "a.png" };
  await record(preparer, "签批人", paper, "登记：通过");
  await clear(reviewer, report(), await serverDay(preparer, report()));

  const head = await pageOf(browser, "head");
  await head.goto(address("review"));
  await expect(head.getByRole("region", { name: "核对结果" })).toContainText("全年没有这类业务");
  const [year, month, day] = (await serverDay(preparer, report())).split("-").map(Number);
  const article = head.locator(".reading");
  await expect(article).toContainText(`${year}年${month}月${day}日`);
  await expectAccessible(head);
  await sign(head, report(), 2);
  await head.goto(address("preview"));
  const before = await bytesOf(head, head.getByRole("link", { name: /^Word/ }).click());
  await head.reload();
  const after = await bytesOf(head, head.getByRole("link", { name: /^Word/ }).click());
  expect(after.equals(before)).toBe(true);
});
