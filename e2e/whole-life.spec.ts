import { expect, type Browser, type Page } from "playwright/test";
import { comment, thread, walkTo, walkToSentence } from "./support/comment-by-keyboard";
import { expectFilesAsSaid } from "./support/files-as-said";
import { expectSaved, fieldOf } from "./support/form";
import { UNIT } from "./support/gongkai-office";
import * as lead from "./support/lead-on-page";
import { seedLife } from "./support/life-office";
import { anybody, publish } from "./support/publish";
import { signedIn } from "./support/signed-in";
import { serve, test } from "./support/site";

const typed = {
  "t18.1.1": "1,352",
  "section.fees": "全年支出专项经费4.85万元，没有对申请人收取任何费用。",
  "foot.telephone": "0000-5550129",
} as const;

const site = serve((store) => seedLife(store, Object.keys(typed)), { NIANBAO_GONGKAI: "on" });

const report = () => site.seeded.report;
const gongkai = (path = "") => `/gongkai/${site.seeded.unit}/2018${path}`;
const figure = (page: Page) => page.locator('[id="t18.1.1"]');
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const corrections = (page: Page) => page.getByRole("complementary", { name: "更正说明" });

const SENTENCE = "全年开会4次，其中专题会议3次、与街道的联席会议1次。";
const INSTEAD = "全年召开专题会议3次。";
const CORRECTION = "统计表“主动公开政府信息数”少计了1条。";

type Five = Readonly<Record<"preparer" | "reviewer" | "deputy" | "head" | "competent", Page>>;

/** Five people, each in a browser of their own. */
async function five(browser: Browser): Promise<Five> {
  const { tokens } = site.seeded;
  const of = (who: keyof Five) => signedIn(browser, site, tokens[who]);
  return {
    preparer: await of("preparer"),
    reviewer: await of("reviewer"),
    deputy: await of("deputy"),
    head: await of("head"),
    competent: await of("competent"),
  };
}

async function setUpTwoSteps(browser: Browser): Promise<void> {
  const admin = await signedIn(browser, site, site.seeded.tokens.admin);
  await admin.goto(`/admin/units/${site.seeded.unit}`);
  for (const [at, step, person] of [
    [1, "办公室负责人", "周怀远"],
    [2, "分管负责人", "冯志勤"],
  ] as const) {
    const group = admin.getByRole("group", { name: `第${at}步` });
    await group.getByLabel("名称").fill(step);
    await group.getByLabel(person).check();
  }
  await button(admin, "保存审核步骤").click();
  await expect(admin.locator("#note")).toContainText("办公室负责人 → 分管负责人");
  await admin.context().close();
}

async function type(page: Page, code: string, text: string): Promise<void> {
  await page.goto(`${report()}/fields/${code}`);
  await fieldOf(page, code).fill(text);
  await fieldOf(page, code).blur();
  await expectSaved(page);
}

/** The reviewer's queue leads to the report. */
async function openFromQueue(page: Page): Promise<void> {
  await page.goto("/reports");
  await page.getByRole("link", { name: "待我审核（1）" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("待我审核");
  await page.getByRole("link", { name: /2018年年报/ }).click();
  await expect(page.locator(".reading")).toBeVisible();
}

async function commentAndReturn(page: Page): Promise<void> {
  await openFromQueue(page);
  await walkToSentence(page, "section.overview", SENTENCE, 3);
  await comment(page, "联席会议不在今年，请核对。");
  await expect(thread(page, 1)).toContainText(SENTENCE);
  await walkTo(page, figure(page).and(page.locator(".reading *")));
  await comment(page, "与台账不符。");
  await expect(thread(page, 2)).toContainText("与台账不符");
  await lead.giveBack(page, "见批注，共两处。");
}

/** What the overview asks for, in one list with the reason. */
async function expectReturned(page: Page, draft: number, by: string, reason: string) {
  await page.goto("/reports");
  await expect(page.getByText(`第${draft}稿被退回`)).toBeVisible();
  await page.getByRole("link", { name: "2018年年报" }).click();
  const tasks = page.getByRole("region", { name: `第${draft}稿被退回，请改好再送审` });
  await expect(tasks).toContainText(by);
  await expect(tasks).toContainText(reason);
  return tasks;
}

async function mendBothPlaces(page: Page): Promise<void> {
  const tasks = await expectReturned(page, 1, "冯志勤", "见批注，共两处。");
  await expect(tasks.getByRole("listitem")).toHaveCount(2);
  await tasks.getByRole("link", { name: /批注2/ }).click();
  await expect(fieldOf(page, "t18.1.1")).toBeFocused();
  await fieldOf(page, "t18.1.1").fill("1353");
  await expectSaved(page);
  await button(page, /^已改好/).click();
  await expect(thread(page, 2)).toContainText("已改好，待核");
  await page.goto(`${report()}/fields/section.overview`);
  const text = fieldOf(page, "section.overview");
  await text.fill((await text.inputValue()).replace(SENTENCE, INSTEAD));
  await expectSaved(page);
  await button(page, /^已改好/).click();
  await expect(thread(page, 1)).toContainText("已改好，待核");
}

/** 只看改动: of the whole report, the reviewers are shown what differs from the draft before. */
async function expectOnlyTheDifference(page: Page, draft: number, places: number) {
  await page.goto("/review");
  const row = page.getByRole("row", { name: new RegExp(`2018年年报 第${draft}稿`) });
  await expect(row).toContainText(`${places} 处`);
  await page.goto(`${report()}/review`);
  await expect(page.locator(".reading :is(ins, del)").first()).toBeVisible();
  await expect(page.locator(".change-list > li")).toHaveCount(places);
}

async function resolveBoth(page: Page): Promise<void> {
  await page.goto(`${report()}/review`);
  await expect(thread(page, 1)).toContainText("原文已改");
  await button(page, /^解决\s*批注1/).click();
  await button(page, /^解决\s*批注2/).click();
  await expect(page.getByText("已解决的批注（2）")).toBeVisible();
}

/** From 审核通过 to 报送. */
async function clearSignAndFile({ preparer, reviewer, head }: Five, draft: number) {
  await lead.clear(reviewer, report(), await lead.serverDay(preparer, report()));
  await lead.sign(head, report(), draft);
  await lead.file(preparer, report());
}

/** A draft of which nothing more is said goes the whole way. */
async function leadToFiled(people: Five, draft: number): Promise<void> {
  await lead.send(people.preparer, report(), draft);
  await lead.approve(people.reviewer, report());
  await lead.approve(people.deputy, report());
  await clearSignAndFile(people, draft);
}

async function openFiling(page: Page): Promise<void> {
  await page.goto("/reports");
  await page.getByRole("link", { name: "报送来的年报" }).first().click();
  await page.getByRole("link", { name: `${UNIT}2018年年报` }).click();
}

const record = (page: Page, name: string) =>
  publish(page, report(), {
    portal: `https://www.qingxi.example/${name}.html`,
    index: "QX012-2019-0001",
  });

async function amend(page: Page): Promise<void> {
  await page.goto(`${report()}/review`);
  await page.getByText("要更正已公布的年报").click();
  await page.getByLabel("更正的理由").fill(CORRECTION);
  await button(page, "更正重发").click();
  await type(page, "t18.1.1", "1354");
}

/** Both that were published, each with why there is another. */
async function expectBothReadable(visitor: Page): Promise<void> {
  await visitor.goto(gongkai());
  await expect(figure(visitor)).toHaveText("1354");
  await expect(visitor.getByRole("main")).toContainText(INSTEAD);
  await expect(corrections(visitor)).toContainText(CORRECTION);
  await expectFilesAsSaid(visitor, `${UNIT}2018年政府信息公开工作年度报告`);
  await corrections(visitor).getByRole("link", { name: "更正前后对照" }).click();
  await expect(visitor.getByRole("complementary", { name: "更正前后对照" })).toContainText(
    CORRECTION,
  );
  await visitor.goto(gongkai());
  await corrections(visitor).getByRole("link", { name: "更正前的年报" }).click();
  await expect(visitor).toHaveURL(new RegExp(`${gongkai("/3")}$`));
  await expect(figure(visitor)).toHaveText("1353");
  await expect(corrections(visitor)).toContainText(CORRECTION);
  for (const neverPublished of ["/1", "/2"]) {
    expect((await visitor.request.get(gongkai(neverPublished))).status()).toBe(404);
  }
}

test("five people lead a report its whole way: returned, signed, filed, returned again, published, corrected", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  await setUpTwoSteps(browser);
  const people = await five(browser);
  const { preparer, reviewer, deputy, competent } = people;
  const visitor = await anybody(browser, site.server.origin);

  await test.step("the preparer types what is missing and sends the report", async () => {
    for (const [code, text] of Object.entries(typed)) await type(preparer, code, text);
    await lead.send(preparer, report(), 1);
  });
  await test.step("the first step passes; the second comments on a sentence and a cell and returns", async () => {
    await openFromQueue(reviewer);
    await lead.approve(reviewer, report());
    await commentAndReturn(deputy);
  });
  await test.step("the preparer mends both and sends again; both reviewers see only that and approve", async () => {
    await mendBothPlaces(preparer);
    await lead.send(preparer, report(), 2);
    await expectOnlyTheDifference(reviewer, 2, 2);
    await lead.approve(reviewer, report());
    await expectOnlyTheDifference(deputy, 2, 2);
    await resolveBoth(deputy);
    await lead.approve(deputy, report());
  });
  await test.step("it is cleared, signed and filed, and the competent office returns it", async () => {
    await clearSignAndFile(people, 2);
    await openFiling(competent);
    await lead.giveBack(competent, "第七部分没有写经费来源。");
  });
  await test.step("the preparer mends, it is signed again, and accepted", async () => {
    await expectReturned(preparer, 2, "孙思敏", "第七部分没有写经费来源。");
    await type(preparer, "section.fees", `${typed["section.fees"]}经费来自部门预算。`);
    await leadToFiled(people, 3);
    await openFiling(competent);
    await lead.accept(competent, report());
  });
  await test.step("it is published, and everybody reads it and has its files", async () => {
    expect((await visitor.request.get(gongkai())).status()).toBe(404);
    await record(preparer, "1");
    await visitor.goto("/gongkai");
    await visitor.getByRole("link", { name: UNIT }).click();
    await expect(figure(visitor)).toHaveText("1353");
    await expect(visitor.getByRole("main")).toContainText("经费来自部门预算。");
    await expectFilesAsSaid(visitor, `${UNIT}2018年政府信息公开工作年度报告`);
  });
  await test.step("it is corrected, goes the whole way once more, and both are read", async () => {
    await amend(preparer);
    await leadToFiled(people, 4);
    await lead.accept(competent, report());
    await visitor.goto(gongkai());
    await expect(figure(visitor)).toHaveText("1353");
    await record(preparer, "2");
    await expectBothReadable(visitor);
  });
});
