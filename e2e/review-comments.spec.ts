import { expect, type Browser, type Locator, type Page } from "playwright/test";
import { expectAccessible } from "./support/accessible";
import { comment, thread, walkTo, walkToSentence } from "./support/comment-by-keyboard";
import { expectFits } from "./support/fits";
import { expectSaved, fieldOf } from "./support/form";
import { seedReview } from "./support/review-office";
import { signedIn } from "./support/signed-in";
import { serve, test } from "./support/site";

const site = serve(seedReview);

type Who = keyof (typeof site)["seeded"]["tokens"];

const pageOf = (browser: Browser, who: Who, options = {}): Promise<Page> =>
  signedIn(browser, site, site.seeded.tokens[who], options);

const address = (year: number, path = "") => `/reports/${site.seeded.report(year)}${path}`;
const review = (year: number) => address(year, "/review");
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

const selectedIn = (field: Locator) =>
  field.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );

const SENTENCE = "全年开会4次，其中专题会议3次、与街道的联席会议1次。";

test("a reviewer comments on a sentence and a figure by keyboard and returns; what is mended, answered and left is seen", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const preparer = await pageOf(browser, "preparer");
  const reviewer = await pageOf(browser, "reviewer");

  const stale = await pageOf(browser, "preparer");
  await stale.goto(address(2018, "/send"));

  await test.step("the preparer sends the report", async () => {
    await preparer.goto(address(2018, "/send"));
    const explanation = preparer.getByLabel("情况说明");
    if (await explanation.isVisible()) await explanation.fill("已核对");
    await button(preparer, "送审第1稿").click();
    await expect(preparer.getByText("第1稿已送审")).toBeVisible();
    await expect(preparer.getByRole("link", { name: /待我审核/ })).toHaveCount(0);
  });

  await test.step("and from a tab that was open before is told that it was sent", async () => {
    const explanation = stale.getByLabel("情况说明");
    if (await explanation.isVisible()) await explanation.fill("已核对");
    await button(stale, "送审第1稿").click();
    await expect(stale.locator("#note")).toContainText("这次的「送审」没有办。林晓雯");
    await stale.context().close();
  });

  await test.step("the reviewer finds it in the queue", async () => {
    await reviewer.goto("/reports");
    await reviewer.getByRole("link", { name: "待我审核（5）" }).click();
    await expect(reviewer.getByRole("heading", { level: 1 })).toHaveText("待我审核");
    await reviewer.getByRole("link", { name: /2018年年报/ }).click();
  });

  await test.step("and comments on a sentence", async () => {
    await walkToSentence(reviewer, "section.overview", SENTENCE, 3);
    await comment(reviewer, "联席会议不在今年，请核对。");
    await expect(thread(reviewer, 1)).toContainText(SENTENCE);
    await expect(reviewer.locator("mark")).toHaveText(SENTENCE);
  });

  await test.step("and on a figure", async () => {
    await walkTo(reviewer, reviewer.locator('.reading [id="t18.1.1"]'));
    await comment(reviewer, "与台账不符。");
    await expect(thread(reviewer, 2)).toContainText("政府信息公开情况统计表");
    await expect(button(reviewer, "下一条批注")).toBeVisible();
    await thread(reviewer, 1).focus();
    await reviewer.keyboard.press("Alt+ArrowDown");
    await expect(thread(reviewer, 2)).toBeFocused();
    await expectAccessible(reviewer);
    await expectFits(reviewer);
  });

  await test.step("and returns the report with both", async () => {
    await expect(reviewer.getByText("退回时一并交给填报人的批注（2条）")).toBeVisible();
    await reviewer.getByLabel("意见或理由").fill("见批注，共两处。");
    await button(reviewer, "退回").click();
    await expect(reviewer.getByText("已办「退回」")).toBeVisible();
    await reviewer.goto("/review");
    await expect(reviewer.getByText("共 4 份")).toBeVisible();
  });

  await test.step("the preparer is told at once what is to do, and where", async () => {
    await preparer.goto("/reports");
    await expect(preparer.getByText("第1稿被退回")).toBeVisible();
    await preparer.getByRole("link", { name: "2018年年报" }).click();
    const tasks = preparer.getByRole("region", { name: "第1稿被退回，请改好再送审" });
    await expect(tasks).toContainText("周怀远");
    await expect(tasks).toContainText("见批注，共两处。");
    await expect(tasks.getByRole("listitem")).toHaveCount(2);
    await expectAccessible(preparer);
    await tasks.getByRole("link", { name: /批注2/ }).click();
    await expect(fieldOf(preparer, "t18.1.1")).toBeFocused();
  });

  await test.step("mends both places and says so beside them", async () => {
    await fieldOf(preparer, "t18.1.1").fill("1353");
    await expectSaved(preparer);
    await button(preparer, /^已改好/).click();
    await expect(thread(preparer, 2)).toContainText("已改好，待核");
    await expectAccessible(preparer);
    await preparer.goto(address(2018));
    await preparer.getByRole("link", { name: /^批注1/ }).click();
    const text = fieldOf(preparer, "section.overview");
    await expect(text).toBeFocused();
    expect(await selectedIn(text)).toBe(SENTENCE);
    await expect(thread(preparer, 1)).toContainText("联席会议不在今年");
    const before = await text.inputValue();
    await text.fill(before.replace(SENTENCE, "全年召开专题会议3次。"));
    await expectSaved(preparer);
    await button(preparer, /^已改好/).click();
    await thread(preparer, 1).getByText("答复", { exact: true }).click();
    await preparer.getByLabel("答复批注1").fill("联席会议删去了。");
    await button(preparer, "发送答复").click();
    await expect(thread(preparer, 1)).toContainText("联席会议删去了。");
    await expectFits(preparer);
  });

  await test.step("and sends the second draft", async () => {
    await preparer.goto(address(2018, "/send"));
    await button(preparer, "送审第2稿").click();
    await expect(preparer.getByText("第2稿已送审")).toBeVisible();
  });

  await test.step("the reviewer sees what became of the comments, resolves them and approves", async () => {
    await reviewer.goto("/review");
    await expect(reviewer.getByRole("row", { name: /2018年年报 第2稿/ })).toContainText("2 处");
    await reviewer.goto(review(2018));
    await expect(thread(reviewer, 1)).toContainText("原文已改");
    await expect(thread(reviewer, 2)).not.toContainText("原文已改");
    await button(reviewer, /^解决\s*批注1/).click();
    await button(reviewer, /^解决\s*批注2/).click();
    await expect(reviewer.getByText("已解决的批注（2）")).toBeVisible();
    await button(reviewer, "通过").click();
    await expect(reviewer.getByText("已办「通过」")).toBeVisible();
  });
});

/** An address as one is copied from a browser: nothing in it is a place to break a line at. */
const LONG = `https://www.qingxi.example/${"a".repeat(120)}`;

test("on a telephone one reads, comments, returns and approves", async ({ browser }) => {
  const viewport = { width: 390, height: 844 };
  const page = await pageOf(browser, "reviewer", { viewport, hasTouch: true });
  await page.goto(review(2017));
  await page.locator('.reading [id="t18.1.1"]').tap();
  await button(page, /^批注 /).tap();
  await page.getByLabel("批注", { exact: true }).fill(`请核对，见${LONG}`);
  await button(page, "保存批注").tap();
  await expect(thread(page, 1)).toContainText("请核对，见");
  await expectFits(page);
  await page.getByLabel("意见或理由").fill(`见${LONG}`);
  await button(page, "退回").tap();
  await expect(page.getByText("已办「退回」")).toBeVisible();
  await expectFits(page);
  await page.goto(review(2016));
  await button(page, "通过").tap();
  await expect(page.getByText("已办「通过」")).toBeVisible();
});

const HOSTILE = "</textarea></mark><script>alert(1)</script><img src=x onerror=alert(2)>\"'&lt;";

test("without script the place is chosen from a list, and hostile words stay words", async ({
  browser,
}) => {
  const page = await pageOf(browser, "reviewer", { javaScriptEnabled: false });
  await page.goto(review(2015));
  await page.getByText("写批注").click();
  await page.getByLabel("批注哪里").selectOption("一、概述");
  await page.getByLabel("引用的文字").fill("没有的字");
  await page.getByLabel("批注", { exact: true }).fill(HOSTILE);
  await button(page, "保存批注").click();
  await expect(page.getByRole("alert")).toContainText("这些字不在所选的部分里");
  await expect(page.getByLabel("批注", { exact: true })).toHaveValue(HOSTILE);
  await page.getByLabel("引用的文字").fill("老旧小区改造三年计划");
  await button(page, "保存批注").click();
  await expect(thread(page, 1)).toContainText(HOSTILE);
  await expect(page.locator("mark")).toHaveText("老旧小区改造三年计划");
  await thread(page, 1).getByText("答复", { exact: true }).click();
  await page.getByLabel("答复批注1").fill(HOSTILE);
  await button(page, "发送答复").click();
  await expect(thread(page, 1).getByText(HOSTILE)).toHaveCount(2);
});

/** Selects words where they stand for the nth time in a part, as the mouse would. */
async function select(page: Page, code: string, words: string, nth: number): Promise<void> {
  await page.evaluate(
    ([part, sought, times]) => {
      const walker = document.createTreeWalker(
        document.getElementById(part) ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let left = times; walker.nextNode();) {
        const { currentNode } = walker;
        const text = currentNode.textContent ?? "";
        for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
          left -= 1;
          if (left === 0) {
            document
              .getSelection()
              ?.setBaseAndExtent(currentNode, at, currentNode, at + sought.length);
          }
        }
      }
    },
    [code, words, nth] as const,
  );
}

test("words that stand several times are marked where they were selected", async ({ browser }) => {
  const page = await pageOf(browser, "reviewer");
  await page.goto(review(2014));
  const part = page.locator('[id="section.disclosure"]');
  await expect(button(page, "选中正文再批注")).toBeVisible();
  await select(page, "section.disclosure", "公开", 4);
  await button(page, "批注 “公开”").click();
  await expect(part.locator("mark")).toHaveText("公开");
  await page.keyboard.press("Escape");
  await expect(part.locator("mark")).toHaveCount(0);
  await select(page, "section.disclosure", "公开", 4);
  await button(page, "批注 “公开”").click();
  await page.getByLabel("批注", { exact: true }).fill("改为“发布”。");
  await button(page, "保存批注").click();
  await expect(thread(page, 1)).toContainText("改为“发布”。");
  const [before = ""] = (await part.innerHTML()).split("<mark");
  expect(before.replace(/<[^>]*>/g, "").split("公开").length - 1).toBe(3);
});
