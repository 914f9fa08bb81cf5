import { expect, type Page } from "playwright/test";
import { expectSaved, fieldOf } from "./support/form";
import { holds, insertText } from "./support/insert-text";
import { seedOffice } from "./support/office";
import { beSignedIn } from "./support/sign-in";
import { serve, test } from "./support/site";

const site = serve(seedOffice);

const address = (path: string) => `/reports/${site.seeded.report.id}/${path}`;

/** What the server holds of a field. */
async function stored(page: Page, code: string): Promise<string | null | undefined> {
  const file = `/api/reports/${site.seeded.report.id}/export?format=json`;
  const { entries } = (await (await page.request.get(file)).json()) as {
    entries: Record<string, string | null>;
  };
  return entries[code];
}

const NUL = "\u0000";
const HALF = "\ud842";
const SCRIPT = "<script>alert(1)</script>";
const tooMany = (character: string) => character.repeat(100_001);

/** Field, what is put into it, what is said beside it. */
type Bad = readonly [code: string, text: string, said: string];
/** Field and a good value for it. */
type Good = readonly [code: string, text: string];

interface Journey {
  readonly path: string;
  readonly begin?: (page: Page) => Promise<void>;
  readonly before: Good;
  readonly bad: readonly Bad[];
  readonly after: Good;
}

const figures: Journey = {
  path: "tables/t18",
  before: ["t18.1.1.a", "8"],
  bad: [
    ["t18.1.1", "十二条", "只填数字"],
    ["t18.1.1", "-3", "不能填负数，请填 0 或正数"],
    ["t18.1.1", "1e9", "请把数写全"],
    ["t18.1.1", "12.5", "这里填整数"],
    ["t18.1.1", "1234567890123", "整数部分最多 12 位，请核对"],
    ["t18.1.1", tooMany("1"), "整数部分最多 12 位，请核对"],
    ["t18.1.1", `1${NUL}`, "只填数字"],
    ["t18.1.1", `1${HALF}`, "只填数字"],
    ["t18.1.1", SCRIPT, "只填数字"],
    ["t18.8.4", "4.85万", "请换算成“万元”"],
    ["t18.8.4", "-4.85", "不能填负数，请填 0 或正数"],
    ["t18.8.4", "4.8512345", "最多 6 位小数，请核对单位是不是万元"],
    ["foot.date", "明天", "请按“2019年1月23日”"],
    ["foot.date", "2019-2-29", "没有这一天，请核对"],
    ["foot.date", `2019-1-2${NUL}`, "请按“2019年1月23日”"],
  ],
  after: ["t18.1.1.b", "9"],
};

const texts: Journey = {
  path: "preface",
  begin: async (page) => {
    await page.getByRole("button", { name: "改为自己写" }).click();
    await expectSaved(page);
  },
  before: ["preface.contact", "住建局办公室"],
  bad: [
    ["title", tooMany("题"), "最多 500 字（含空格和换行），现有 100,001 字，请删减"],
    ["title", `2018年${NUL}年报`, "“2018年”后面有一个无法保存的字符"],
    ["title", HALF, "第 1 行开头有一个无法保存的字符"],
    ["preface.telephone", "找老王", "请填电话号码，例如"],
    ["preface.telephone", tooMany("1"), "号码太长，请核对"],
    ["preface.telephone", `023-1234${NUL}`, "请填电话号码，例如"],
    ["preface.parts", "八个", "只填数字"],
    ["preface.text", `依照《条例》${NUL}编制。`, "“依照《条例》”后面有一个无法保存的字符"],
    ["preface.text", `第一段\n${HALF}第二段`, "第 2 行开头有一个无法保存的字符"],
    ["preface.text", tooMany("文"), "最多 100,000 字（含空格和换行），现有 100,001 字，请删减"],
    ["preface.text", "文".repeat(700_000), "现有 700,000 字，请删减"], // more than 2 MB
  ],
  after: ["preface.address", "柳堤路30号"],
};

/** Each field with the last bad text that was put into it. */
const lastOf = (bad: readonly Bad[]) => new Map(bad.map((each) => [each[0], each] as const));

async function expectRefused(page: Page, [code, text, said]: Bad): Promise<void> {
  await expect.soft(fieldOf(page, `${code}-problem`)).toContainText(said);
  expect.soft(await holds(fieldOf(page, code), text), `${code} holds what was typed`).toBe(true);
}

for (const { path, begin, before, bad, after } of [figures, texts]) {
  test(`bad input in ${path} is said beside its field and stays; what stands around it is saved`, async ({
    page,
  }) => {
    await beSignedIn(page, "preparer");
    await page.goto(address(path));
    await begin?.(page);
    const untouched = new Map<string, unknown>();
    for (const [code] of bad) untouched.set(code, await stored(page, code));
    await insertText(fieldOf(page, before[0]), before[1]);
    for (const each of bad) {
      await insertText(fieldOf(page, each[0]), each[1]);
      await expectRefused(page, each);
    }
    await insertText(fieldOf(page, after[0]), after[1]);
    for (const [code, text] of [before, after]) {
      await expect.poll(() => stored(page, code)).toBe(text);
    }
    await page.reload();
    for (const [code, text] of [before, after]) {
      await expect(fieldOf(page, code)).toHaveValue(text);
    }
    for (const each of lastOf(bad).values()) await expectRefused(page, each);
    for (const [code, value] of untouched) expect.soft(await stored(page, code)).toBe(value);
  });
}

test("that something is not saved stands at the top, and leads to it", async ({ page }) => {
  await beSignedIn(page, "preparer");
  await page.goto(address("tables/t18"));
  await insertText(fieldOf(page, "t18.9.1"), "若干");
  await page.getByRole("link", { name: "有一处没有保存，请改正" }).click();
  await expect(fieldOf(page, "t18.9.1")).toBeFocused();
  await insertText(fieldOf(page, "t18.9.1"), "3");
  await expectSaved(page);
});

test("a private note that cannot be kept is said below it, and is there again where its message leads", async ({
  page,
}) => {
  await beSignedIn(page, "preparer");
  await page.goto(address("tables/t18"));
  const note = fieldOf(page, "note.t18.9.2");
  await fieldOf(page, "t18.9.2").press("F2");
  await insertText(note, "注".repeat(2_001));
  await expect(fieldOf(page, "note.t18.9.2-problem")).toContainText("最多 2,000 字");
  await insertText(fieldOf(page, "t18.9.3"), "7");
  await expect.poll(() => stored(page, "t18.9.3")).toBe("7");
  await page.reload();
  await page.getByRole("link", { name: "有一处没有保存，请改正" }).click();
  await expect(note).toHaveValue("注".repeat(2_001));
});

test("a bad heading is said beside itself; the others, and it, are there after a reload", async ({
  page,
}) => {
  await beSignedIn(page, "preparer");
  await page.goto(address("parts"));
  const heading = (key: string) => fieldOf(page, `heading.${key}`);
  await insertText(heading("fees"), "收费情况");
  for (const [text, said] of [
    ["", "请填写标题"],
    ["题".repeat(61), "最多 60 字"],
    [`概${NUL}述`, "“概”后面有一个无法保存的字符"],
    [tooMany("题"), "现有 100,001 字"],
    [`概述${HALF}`, "“概述”后面有一个无法保存的字符"],
  ] as const) {
    await insertText(heading("overview"), text);
    await expect(fieldOf(page, "heading.overview-problem")).toContainText(said);
    expect(await holds(heading("overview"), text)).toBe(true);
  }
  await insertText(heading("other"), "其他");
  await page.reload();
  await expect(fieldOf(page, "heading.overview-problem")).toContainText("“概述”后面");
  await expect
    .poll(async () => String(await stored(page, "outline")).split("\n"))
    .toEqual(expect.arrayContaining(["overview 概述", "fees 收费情况", "other 其他"]));
  await insertText(heading("overview"), SCRIPT);
  await expectSaved(page);
  await page.reload();
  await expect(heading("overview")).toHaveValue(SCRIPT);
  await expect(heading("fees")).toHaveValue("收费情况");
  await expect(heading("other")).toHaveValue("其他");
});

test("bad unit data is said beside each field, and all that was typed stays in the form", async ({
  page,
}) => {
  await beSignedIn(page, "admin");
  await page.goto("/admin/units/new");
  const typed = {
    name: `区${NUL}局`,
    address: "柳堤路30号",
    telephone: "前台",
    website: "javascript:alert(1)",
  };
  for (const [name, text] of Object.entries(typed))
    await insertText(page.locator(`#${name}`), text);
  await page.getByRole("button", { name: "新建" }).click();
  await expect(page.locator("#name-problem")).toContainText("“区”后面有一个无法保存的字符");
  await expect(page.locator("#telephone-problem")).toContainText("请填电话号码");
  await expect(page.locator("#website-problem")).toContainText("请填网址");
  for (const [name, text] of Object.entries(typed)) {
    expect(await holds(page.locator(`#${name}`), text), name).toBe(true);
  }
});

test("a request of 3 MB is read to its end, so that its answer is heard", async ({ page }) => {
  await beSignedIn(page, "preparer");
  const response = await page.request.patch(`/api${address("entries")}`, {
    headers: { origin: site.server.origin, "content-type": "application/json" },
    data: "x".repeat(3_000_000),
  });
  expect(response.status()).toBe(413);
  expect(await response.text()).toContain("请删减后再试");
});
