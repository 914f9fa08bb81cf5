import { expect, type Locator, type Page } from "playwright/test";
import { formPagesOf } from "./support/every-page";
import { fieldOf } from "./support/form";
import { seedOffice } from "./support/office";
import { paste } from "./support/paste";
import { onScreens } from "./support/screens";
import { beSignedIn } from "./support/sign-in";
import { serve, test } from "./support/site";
import { makeConflict, somebodyElse } from "./support/somebody-else";

const site = serve(seedOffice);

const address = (path: string) => `/reports/${site.seeded.report.id}/${path}`;
const cell = (page: Page, row: string) => fieldOf(page, `t18.${row}`);
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const saveLine = (page: Page) => page.getByRole("status").first();

async function pasteTwo(page: Page, row: string): Promise<void> {
  await cell(page, row).focus();
  await paste(page, "1\n2");
  await expect(page.getByText(/填入 2 格/)).toBeVisible();
}

const pressEnterOn = async (target: Locator) => {
  await target.focus();
  await target.press("Enter");
};

test.beforeEach(({ page }) => beSignedIn(page, "preparer"));

test.describe("the save line leads to a conflict", () => {
  test("in a text, and the choice leads back into it", async ({ page }) => {
    const code = "section.overview";
    await makeConflict(page, address("sections/overview"), {
      ...{ code, theirs: "赵明远的稿", mine: "林晓雯的稿" },
    });
    const link = saveLine(page).getByRole("link", { name: /请选一稿/ });
    await pressEnterOn(link);
    await expect(fieldOf(page, code)).toBeFocused();
    await pressEnterOn(button(page, "用我的这一稿"));
    await expect(fieldOf(page, code)).toBeFocused();
  });

  test("in a figure, and again when it is clicked again", async ({ page }) => {
    await makeConflict(page, address("tables/t18"), { code: "t18.6", theirs: "8", mine: "9" });
    await cell(page, "1.1").focus();
    const link = saveLine(page).getByRole("link", { name: /请选一稿/ });
    await pressEnterOn(link);
    await expect(cell(page, "6")).toBeFocused();
    await cell(page, "1.1").focus();
    await link.click();
    await expect(cell(page, "6")).toBeFocused();
    await pressEnterOn(button(page, "别人也改过，请选一稿"));
    await pressEnterOn(button(page, "用对方的这一稿"));
    await expect(cell(page, "6")).toBeFocused();
  });

  test("in a figure's note, whose details open", async ({ page }) => {
    const note = fieldOf(page, "note.t18.4");
    await page.goto(address("tables/t18"));
    await cell(page, "4").focus();
    await page.keyboard.press("F2");
    await expect(note).toBeFocused();
    await somebodyElse(page, address("tables/t18"), async (theirs) => {
      await cell(theirs, "4").focus();
      await theirs.keyboard.press("F2");
      await fieldOf(theirs, "note.t18.4").fill("他的备注");
    });
    await note.fill("我的备注");
    await expect(saveLine(page).getByRole("link", { name: /请选一稿/ })).toBeVisible();
    await button(page, "收起").click();
    await pressEnterOn(saveLine(page).getByRole("link", { name: /请选一稿/ }));
    await expect(note).toBeFocused();
    await pressEnterOn(button(page, "用我的这一稿"));
    await expect(note).toBeFocused();
  });
});

test.describe("on the statistics table the cursor is", () => {
  test.beforeEach(({ page }) => page.goto(address("tables/t18")));

  test("in the first cell filled, after 将未填项填 0", async ({ page }) => {
    await pressEnterOn(button(page, "将未填项填 0"));
    await pressEnterOn(page.getByRole("dialog").getByRole("button", { name: "填 0", exact: true }));
    await expect(cell(page, "1.1")).toBeFocused();
    await pressEnterOn(button(page, "撤销"));
    await expect(cell(page, "1.1")).toBeFocused();
  });

  test("on the button that asked, after Escape and after 取消", async ({ page }) => {
    const ask = button(page, "将未填项填 0");
    await pressEnterOn(ask);
    await expect(page.getByRole("dialog")).toBeVisible(); // its script may still be on its way
    await page.keyboard.press("Escape");
    await expect(ask).toBeFocused();
    await page.keyboard.press("Enter");
    await pressEnterOn(button(page, "取消"));
    await expect(ask).toBeFocused();
  });

  test("in the first cell undone, after 撤销, and in a cell after 知道了", async ({ page }) => {
    await pasteTwo(page, "3.1.1");
    await pressEnterOn(button(page, "撤销"));
    await expect(cell(page, "3.1.1")).toBeFocused();
    await pressEnterOn(button(page, "知道了"));
    await expect(cell(page, "3.1.1")).toBeFocused();
  });

  test("where it was, after Ctrl+Z", async ({ page }) => {
    await pasteTwo(page, "3.1.1");
    await page.keyboard.press("Control+z");
    await expect(page.getByText("已撤销")).toBeVisible();
    await expect(cell(page, "3.1.1")).toBeFocused();
  });

  test("in the figure's cell, after its details close", async ({ page }) => {
    for (const leave of ["回到表格", "收起"]) {
      await cell(page, "5.1").focus();
      await page.keyboard.press("F2");
      await pressEnterOn(button(page, leave));
      await expect(cell(page, "5.1"), leave).toBeFocused();
    }
    await page.keyboard.press("F2");
    await page.keyboard.press("Escape");
    await expect(cell(page, "5.1")).toBeFocused();
  });

  test("in the cell whose 留空 was taken back by a click", async ({ page }) => {
    await cell(page, "9.1").focus();
    await page.keyboard.press("F2");
    await pressEnterOn(button(page, "留空（无此项）"));
    await expect(button(page, "撤回留空")).toBeFocused();
    await button(page, "收起").click();
    await page.getByTitle("撤回留空，改为未填").click();
    await expect(cell(page, "9.1")).toBeFocused();
  });

  test("in the cell it was in, after a total was filled in by a click", async ({ page }) => {
    await cell(page, "8.3.1").fill("1");
    await cell(page, "8.3.2").fill("14");
    await button(page, /点击填入 15/).click();
    await expect(cell(page, "8.3")).toHaveValue("15");
    await expect(cell(page, "8.3.2")).toBeFocused();
  });
});

test("on the parts' page the cursor goes to 撤销 after a part was dropped, and then to its heading", async ({
  page,
}) => {
  await page.goto(address("parts"));
  await pressEnterOn(button(page, /^去掉.*概述/));
  await expect(button(page, "撤销")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "一、", exact: true })).toBeFocused();
  await pressEnterOn(button(page, "增加一个部分"));
  await expect(page.getByRole("textbox", { name: "九、", exact: true })).toBeFocused();
});

/** Scrolls from top to bottom, and says what else shows in the lines of the save line's words. */
function besideTheWords(): string[] {
  const words = document.querySelector(".save-line .words");
  const main = document.querySelector("main")?.getBoundingClientRect();
  const found = new Set<string>();
  for (let y = 0; words && main && y < document.documentElement.scrollHeight; y += 97) {
    window.scrollTo(0, y);
    const { top, bottom } = words.getBoundingClientRect();
    for (let x = main.left + 2; x < main.right - 2; x += 6)
      for (const at of [top + 1, (top + bottom) / 2, bottom - 1]) {
        const there = document.elementFromPoint(x, at);
        const isSheet = there?.tagName === "MAIN" || there?.classList.contains("sheet");
        if (there && !isSheet && !there.closest(".save-line, .page-list"))
          found.add(`${there.tagName} .${there.className}`);
      }
  }
  return [...found];
}

/** What lies behind the save line when the cursor comes to it from below. */
function focusedBehindTheLine(): string[] {
  const fields = document.querySelectorAll<HTMLElement>(
    "main :is(input:not([type=checkbox]), textarea, button)",
  );
  const line = document.querySelector(".save-line");
  return [...fields].reverse().flatMap((field) => {
    field.focus();
    const { top, bottom, height } = field.getBoundingClientRect();
    const edge = line?.getBoundingClientRect().bottom ?? 0;
    const isSeen = top >= edge - 1 || bottom - edge > 40;
    return line?.contains(field) || height === 0 || isSeen ? [] : [field.id || field.outerHTML];
  });
}

const topOf = async (target: Locator) => (await target.boundingBox())?.y;

test("the save line covers nothing on any page or screen, and its words move nothing", async ({
  page,
  context,
}) => {
  for (const form of formPagesOf(site.seeded.report.id)) {
    await page.goto(form);
    const field = page.locator("main").getByRole("textbox").first();
    await field.focus();
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => window.scrollTo(0, 0));
    const before = await topOf(page.getByRole("heading", { level: 1 }));
    await context.setOffline(true);
    await field.fill("7");
    await expect(page.locator("#save-line")).toContainText("网络断了");
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await topOf(page.getByRole("heading", { level: 1 }))).toBe(before);
    await onScreens(page, ["office", "enlarged", "telephone"], async (screen) => {
      expect.soft(await page.evaluate(besideTheWords), `${form} ${screen}`).toEqual([]);
      expect.soft(await page.evaluate(focusedBehindTheLine), `${form} ${screen}`).toEqual([]);
    });
    await context.setOffline(false);
    await field.fill("");
    await expect(page.locator("#save-line")).toContainText("已保存");
  }
});
