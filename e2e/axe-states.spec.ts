import { expect, type Page } from "playwright/test";
import { expectAccessible } from "./support/accessible";
import { be, seedEveryPage } from "./support/every-page";
import { expectFits } from "./support/fits";
import { fieldOf } from "./support/form";
import { paste } from "./support/paste";
import { serve, test } from "./support/site";
import { makeConflict, somebodyElse } from "./support/somebody-else";

const site = serve(seedEveryPage);

const address = (path: string) => `/reports/${site.seeded.report}/${path}`;
const cell = (page: Page, row: string) => fieldOf(page, `t18.${row}`);
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** Brings a page into a state; what it answers with is seen before axe looks. */
type Bring = (page: Page) => Promise<void>;

const onTable = (bring: Bring): Bring => {
  return async (page) => {
    await page.goto(address("tables/t18"));
    await bring(page);
  };
};

async function conflictIn(page: Page, key: string): Promise<void> {
  const texts = { theirs: "赵明远的稿\n第二段", mine: "林晓雯的稿" };
  await makeConflict(page, address(`sections/${key}`), { code: `section.${key}`, ...texts });
  await expect(button(page, "用我的这一稿")).toBeVisible();
}

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "登录已过期" });

async function signOutWhileTyping(page: Page): Promise<void> {
  await page.goto(address("sections/problems"));
  await page.context().clearCookies();
  await fieldOf(page, "section.problems").fill("写到一半");
  await expect(dialogOf(page)).toBeVisible();
}

const states: Readonly<Record<string, Bring>> = {
  "a conflict in a text": (page) => conflictIn(page, "overview"),

  "the draft merged of two": async (page) => {
    await conflictIn(page, "disclosure");
    await button(page, "两稿合并后再改").click();
    await expect(button(page, "用合并稿")).toBeVisible();
  },

  "a conflict in a figure, with its details": async (page) => {
    await makeConflict(page, address("tables/t18"), { code: "t18.6", theirs: "8", mine: "9" });
    await button(page, "别人也改过，请选一稿").click();
    await expect(button(page, "用我的这一稿")).toBeVisible();
  },

  "a part being renamed that somebody else renamed too": async (page) => {
    const first = (other: Page) => other.getByRole("textbox", { name: "一、", exact: true });
    await page.goto(address("parts"));
    await somebodyElse(page, address("parts"), (theirs) => first(theirs).fill("综述"));
    await first(page).fill("总述");
    await expect(button(page, "两稿合并后再改")).toBeVisible();
  },

  "a part that was dropped": async (page) => {
    await page.goto(address("parts"));
    await button(page, /^去掉.*其他需要报告的事项/).click();
    await expect(button(page, "撤销")).toBeVisible();
  },

  "a text that was refused": async (page) => {
    await page.goto(address("closing"));
    await fieldOf(page, "closing.date").fill("过几天");
    await expect(page.getByText("请按“2019年1月23日”")).toBeVisible();
  },

  "a preface taken over": async (page) => {
    await page.goto(address("preface"));
    await button(page, "改为自己写").click();
    await expect(button(page, "改回自动生成")).toBeVisible();
  },

  "guidance and last year's text unfolded": async (page) => {
    await page.goto(address("sections/work"));
    await page.getByText("填写说明").click();
    await page.getByText("上年文字", { exact: true }).click();
    await expect(button(page, "带入上年文字").first()).toBeVisible();
  },

  "the list of parts unfolded": async (page) => {
    await page.goto(address("sections/work"));
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByText("各部分", { exact: true }).click();
  },

  "a figure that was refused": onTable(async (page) => {
    await cell(page, "4").fill("一百");
    await page.keyboard.press("Tab");
    await expect(page.getByText("只填数字")).toBeVisible();
  }),

  "the report of a pasting": onTable(async (page) => {
    await cell(page, "3.1.1").focus();
    await paste(page, "1\n无");
    await expect(button(page, "知道了")).toBeVisible();
  }),

  "a paste that is shown before it is filled in": onTable(async (page) => {
    await cell(page, "3.1.1").focus();
    await paste(page, "1\nabc");
    await expect(page.getByRole("dialog")).toBeVisible();
  }),

  "a figure's details, left blank": onTable(async (page) => {
    await cell(page, "9.1").focus();
    await page.keyboard.press("F2");
    await button(page, "留空（无此项）").click();
    await expect(button(page, "撤回留空")).toBeVisible();
  }),

  "a total on offer": onTable(async (page) => {
    await cell(page, "8.3.1").fill("1");
    await cell(page, "8.3.2").fill("14");
    await expect(button(page, /点击填入 15/)).toBeVisible();
  }),

  "the list of what 将未填项填 0 will fill": onTable(async (page) => {
    await button(page, "将未填项填 0").click();
    await expect(page.getByRole("dialog")).toBeVisible();
  }),

  "the help on keys unfolded": onTable(async (page) => {
    await page.getByText("按键", { exact: true }).click();
    await expect(page.getByText(/Tab 或回车到下一格/)).toBeVisible();
  }),

  "no network": async (page) => {
    await page.route("**/entries", (route) => route.abort());
    await page.goto(address("sections/fees"));
    await fieldOf(page, "section.fees").fill("断网时写的");
    await expect(page.getByText(/^网络断了/)).toBeVisible();
  },

  "the dialog to sign in again, refused once": async (page) => {
    await signOutWhileTyping(page);
    await dialogOf(page).getByLabel("用户名").fill("preparer");
    await dialogOf(page).getByLabel("密码").fill("不对的密码");
    await button(page, "登录并继续").click();
    await expect(page.getByText("用户名或密码不对")).toBeVisible();
  },

  "signing in again put off": async (page) => {
    await signOutWhileTyping(page);
    await button(page, "稍后登录").click();
    await expect(button(page, "重新登录")).toBeVisible();
  },

  "the fonts that were replaced, unfolded": async (page) => {
    await page.goto(address("preview#export"));
    await page.getByText("PDF 里有替代字体").click();
  },
};

test.beforeEach(({ context }) => be(context, "preparer", site.seeded, site.server.origin));

for (const [state, bring] of Object.entries(states)) {
  test(`axe finds nothing, and nothing leaves the screen, where there is ${state}`, async ({
    page,
  }) => {
    await bring(page);
    await expectAccessible(page);
    await expectFits(page);
  });
}
