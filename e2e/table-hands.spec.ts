import { expect, type Page } from "playwright/test";
import { expectSaved, fieldOf } from "./support/form";
import { seedOffice } from "./support/office";
import { paste } from "./support/paste";
import { onScreens } from "./support/screens";
import { beSignedIn, signIn } from "./support/sign-in";
import { serve, test } from "./support/site";

const site = serve(seedOffice);

const address = (row = "") => `/reports/${site.seeded.report.id}/tables/t18${row && `#t18.${row}`}`;

test.beforeEach(async ({ page }) => {
  await beSignedIn(page, "preparer");
  await page.goto(address());
});

const cell = (page: Page, row: string) => fieldOf(page, `t18.${row}`);

test("Tab and Enter lead from figure to figure, with Shift back, with what stands there selected", async ({
  page,
}) => {
  await cell(page, "1.1.b").focus();
  await page.keyboard.press("Tab");
  await expect(cell(page, "1.2.1")).toBeFocused();
  await page.keyboard.type("12");
  await page.keyboard.press("Enter");
  await expect(cell(page, "1.2.2")).toBeFocused();
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("7");
  await expect(cell(page, "1.2.1")).toHaveValue("7");
  await page.keyboard.press("Shift+Tab");
  await expect(cell(page, "1.1.b")).toBeFocused();
});

test("Tab leaves the table behind its last figure", async ({ page }) => {
  await cell(page, "9.3").focus();
  await page.keyboard.press("Tab");
  await expect(fieldOf(page, "foot.head")).toBeFocused();
});

test("Enter in the last figure leaves it as it is, and the page too", async ({ page }) => {
  await cell(page, "9.3").fill("7");
  await page.keyboard.press("Enter");
  await expect(cell(page, "9.3")).toBeFocused();
  await expect(cell(page, "9.3")).toHaveValue("7");
  expect(new URL(page.url()).search).toBe("");
});

test("the address of a cell leads to it, clear of what sticks to the window's top", async ({
  page,
}) => {
  await page.goto("/");
  await page.goto(address("8.3.1"));
  await expect(cell(page, "8.3.1")).toBeFocused();
  const head = await page.locator(".grid thead").boundingBox();
  const box = await cell(page, "8.3.1").boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
});

test("what was said of a paste covers no cell that the cursor comes to", async ({ page }) => {
  await cell(page, "3.1.1").focus();
  await paste(page, "1\n2\n");
  const line = page.locator(".bulk-line");
  await expect(line).toBeVisible();
  const ways = ["Enter", "Shift+Enter"].flatMap((key) => Array<string>(30).fill(key));
  for (const key of ways) {
    await page.keyboard.press(key);
    const cellAt = await page.locator(".grid input:focus").boundingBox();
    const lineAt = await line.boundingBox();
    expect((cellAt?.y ?? 0) + (cellAt?.height ?? 0)).toBeLessThanOrEqual(lineAt?.y ?? 0);
  }
  await page.keyboard.press("Control+z");
});

test("the line on saving covers nothing that there is to press", async ({ page, context }) => {
  const words = page.locator(".save-line .words");
  const expectClear = async (said: string) => {
    await expect(words).toContainText(said);
    const [line, bar] = [await words.boundingBox(), await page.locator(".table-bar").boundingBox()];
    expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  };
  await cell(page, "9.3").fill("abc");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "1 处要改" })).toBeVisible();
  await expectClear("有一处没有保存，请改正");
  await context.setOffline(true);
  await cell(page, "9.3").fill("3");
  await expectClear("网络断了");
  await context.setOffline(false);
  await cell(page, "9.3").fill("");
  await expectSaved(page);
});

test("F8 leaves cells blank one after another, and Ctrl+Z takes them back one by one", async ({
  page,
}) => {
  const marks = page.getByRole("button", { name: "留空", exact: true });
  const before = await marks.count();
  await cell(page, "2.2.2").fill("4");
  await cell(page, "2.2.1").focus();
  for (const key of ["F8", "F8", "F8"]) await page.keyboard.press(key);
  await expect(cell(page, "2.2.2.a")).toBeFocused();
  await expect(page.locator(".bulk-line")).toContainText("2.政府网站在线访谈次数（原来是 4）");
  await expect(marks).toHaveCount(before + 3);
  for (const left of [2, 1, 0]) {
    await page.keyboard.press("Control+z");
    await expect(marks).toHaveCount(before + left);
  }
  await expect(cell(page, "2.2.2")).toHaveValue("4");
  await cell(page, "2.2.2").fill("");
  await expectSaved(page);
});

test("one part's missing figures are made 留空 after they were listed, and undone as one", async ({
  page,
}) => {
  await page.getByRole("button", { name: "将未填项留空" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("范围").selectOption({ label: "五、行政诉讼数量：4 项" });
  await expect(dialog.getByRole("listitem")).toHaveCount(4);
  await dialog.getByRole("button", { name: "留空", exact: true }).click();
  await expect(page.getByText("已将 4 格留空")).toBeVisible();
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(page.getByText("已撤销")).toBeVisible();
  await expectSaved(page);
});

test("only missing lines are shown, keys pass over the others, and a line stays while it is filled in", async ({
  page,
}) => {
  await cell(page, "5.1").fill("3");
  const filter = page.getByRole("button", { name: "只看未填" });
  await cell(page, "5").focus();
  await filter.click();
  await expect(filter).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator(".rows-shown")).toContainText(/^显示 \d+ 项，共 59 项$/);
  await expect(cell(page, "5.1")).toBeHidden();
  await cell(page, "5").focus();
  await page.keyboard.press("Enter");
  await expect(cell(page, "5.2")).toBeFocused();
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await expect(cell(page, "5.2")).toBeVisible();
  await page.evaluate(() => (window.location.hash = "t18.5.1"));
  await expect(cell(page, "5.1")).toBeFocused();
  await filter.click();
  await expect(cell(page, "9.3")).toBeVisible();
  await cell(page, "5.1").fill("");
  await cell(page, "5.2").fill("");
  await expectSaved(page);
});

test("compact lines are half as high, and are so again on the next visit", async ({ page }) => {
  const height = async () =>
    (await page.locator("tr", { has: cell(page, "5.1") }).boundingBox())?.height ?? 0;
  const loose = await height();
  await page.getByText("紧凑", { exact: true }).click();
  await expect.poll(height).toBeLessThanOrEqual(loose * 0.56);
  await expect
    .poll(async () => (await page.context().cookies()).some(({ value }) => value === "1"))
    .toBe(true);
  await page.reload();
  expect(await height()).toBeLessThanOrEqual(loose * 0.56);
});

test("at 125 % the list of parts stays in sight, and on a telephone the table begins on the first screen", async ({
  page,
}) => {
  await onScreens(page, ["enlarged", "telephone"], async (screen) => {
    await page.evaluate(() => scrollTo(0, 0));
    if (screen === "telephone") await expect(page.locator(".grid thead")).toBeInViewport();
    await page.evaluate(() => scrollTo(0, 1500));
    const way =
      screen === "telephone"
        ? page.getByText("各部分", { exact: true })
        : page.getByRole("link", { name: "一、概述" });
    await expect(way).toBeInViewport();
    await expect(
      page.getByRole("link", { name: "九、政府信息公开会议和培训情况" }),
    ).toBeInViewport();
  });
  await page.getByRole("link", { name: "五、行政诉讼数量" }).click();
  await expect(cell(page, "5")).toBeInViewport();
});

test("a page that a browser translates goes on taking figures, and saves them", async ({
  page,
}) => {
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const [tag, found]: [string, ChildNode[]] = ["font", []];
    while (texts.nextNode()) found.push(texts.currentNode as ChildNode);
    for (const text of found.filter(({ parentElement }) => parentElement?.tagName !== "SCRIPT")) {
      const font = document.createElement(tag);
      font.textContent = text.textContent;
      text.replaceWith(font);
    }
  });
  await cell(page, "6").fill("一百");
  await page.keyboard.press("Tab");
  await expect(fieldOf(page, "t18.6-problem")).toContainText("只填数字");
  await cell(page, "6").fill("8");
  await page.keyboard.press("F2");
  await page.getByRole("button", { name: "收起" }).click();
  await cell(page, "6").fill("7");
  await expectSaved(page);
  await page.reload();
  await expect(cell(page, "6")).toHaveValue("7");
  await cell(page, "6").fill("");
  await expectSaved(page);
});

test("a bad value stays, with what is wrong beside it, and is good again when mended", async ({
  page,
}) => {
  const wrong = [
    ["一百", "只填数字"],
    ["-3", "不能填负数"],
    ["1e9", "把数写全"],
    ["12.5", "填整数"],
    ["1234567890123", "最多 12 位"],
  ] as const;
  for (const [typed, message] of wrong) {
    await cell(page, "4").fill(typed);
    await page.keyboard.press("Tab");
    await expect(cell(page, "4")).toHaveValue(typed);
    await expect(fieldOf(page, "t18.4-problem")).toContainText(message);
  }
  await cell(page, "7").fill("0.1234567");
  await page.keyboard.press("Tab");
  await expect(fieldOf(page, "t18.7-problem")).toContainText("最多 6 位小数");
  await cell(page, "4").fill("１，２３４");
  await page.keyboard.press("Tab");
  await expect(cell(page, "4")).toHaveValue("1234");
  await expect(fieldOf(page, "t18.4-problem")).toHaveCount(0);
});

test("while an input method composes, Enter is its own", async ({ page }) => {
  await cell(page, "5").focus();
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: "er", selectionStart: 2, selectionEnd: 2 });
  await cell(page, "5").dispatchEvent("keydown", { key: "Enter", isComposing: true });
  await expect(cell(page, "5")).toBeFocused();
  await session.send("Input.insertText", { text: "２" });
  await page.keyboard.press("Enter");
  await expect(cell(page, "5")).toHaveValue("2");
  await expect(cell(page, "5.1")).toBeFocused();
});

test("rows of a table copied from a document are laid by their labels", async ({ page }) => {
  const html = `<table>
    <tr><td>统计指标</td><td>单位</td><td>统计数</td></tr>
    <tr><td><p>四、行政复议数量</p></td><td>件</td><td>3</td></tr>
    <tr><td>（一）维持具体行政行为数</td><td>件</td><td>2</td></tr>
    <tr><td>（三）其他情形数</td><td>件</td><td>1</td></tr>
  </table>`;
  await cell(page, "4").focus();
  const rows = [
    "四、行政复议数量\n件\n3",
    "（一）维持具体行政行为数\n件\n2",
    "（三）其他情形数\n件\n1",
  ];
  await paste(page, ["统计指标\n单位\n统计数", ...rows].join("\n"), html);
  await expect(cell(page, "4.1")).toHaveValue("2");
  await expect(cell(page, "4.2")).toHaveValue("");
  await expect(cell(page, "4.3")).toHaveValue("1");
  await page.keyboard.press("Control+z");
  await expect(cell(page, "4.1")).toHaveValue("");
});

test("the bar counts as the table fills, and leads to what is missing", async ({ page }) => {
  const bar = page.getByText(/^59 项：/);
  const before = Number(/未填 (\d+)/.exec(await bar.innerText())?.[1]);
  await cell(page, "9.1").fill("0");
  await expect(bar).toContainText(`未填 ${before - 1}`);
  await cell(page, "8.4").focus();
  await page.getByRole("button", { name: "到下一个未填" }).click();
  await expect(cell(page, "9.2")).toBeFocused();
  await expectSaved(page);
});

test("two people in one cell: the second sees both figures and settles it below the table", async ({
  page,
  browser,
}) => {
  const other = await (await browser.newContext()).newPage();
  await signIn(other, "second", { origin: site.server.origin });
  await other.goto(site.server.origin + address());
  await cell(other, "6").fill("8");
  await other.keyboard.press("Tab");
  await expectSaved(other);
  await cell(page, "6").fill("9");
  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: "别人也改过，请选一稿" }).click();
  await expect(page.getByRole("button", { name: "两稿合并后再改" })).toHaveCount(0);
  await page.getByRole("button", { name: "用对方的这一稿" }).click();
  await expect(cell(page, "6")).toHaveValue("8");
  await other.context().close();
});
