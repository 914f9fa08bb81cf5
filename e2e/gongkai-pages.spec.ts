import { HtmlValidate } from "html-validate";
import { expect, type Page } from "playwright/test";
import type { Store } from "@/db/store";
import { addPreparer } from "@/db/testing/sample-report";
import { makePublished } from "@/db/testing/publish";
import { all, xmlTree } from "@/lib/export/testing/xml-tree";
import { seedReport } from "@/scripts/seeding/report";
import { there } from "@/scripts/seeding/there";
import { expectAccessible } from "./support/accessible";
import { expectFits } from "./support/fits";
import { OTHER, REASON, seedGongkai, UNIT } from "./support/gongkai-office";
import { serve, test } from "./support/site";

const MARKUP = "</title></style></script><script>alert(1)</script><img src=x onerror=alert(2)>";
const HOSTILE = `=cmd|'/c calc'!A0"${MARKUP}&lt;{{7*7}}\u202E倒\u202C`;
const SHOWN = HOSTILE.replace(/\p{Bidi_Control}/gu, "");

/** Beside what the office published: a unit whose name, title, text and reason were typed to do harm. */
async function seed(store: Store) {
  const office = await seedGongkai(store);
  const id = "hostile";
  await store.transaction(async () => {
    const data = { address: "", telephone: "", website: "", createdAt: store.now() };
    await store.db
      .insert(store.tables.units)
      .values({ id, parentId: null, name: HOSTILE, ...data });
  });
  const actor = await addPreparer(store, id, id);
  const report = await seedReport(store, actor, 2018);
  const entries = new Map([
    ["title", HOSTILE],
    ["section.overview", `${HOSTILE}\n${HOSTILE}`],
    ["t18.1.1", "5"],
  ]);
  await makePublished(store, { report, actor, entries, day: "2019-01-25" });
  const mended = new Map([...entries, ["section.overview", `好的。${HOSTILE}`], ["t18.1.1", "6"]]);
  const correction = { report, actor, entries: mended, day: "2019-01-26", reason: HOSTILE };
  await makePublished(store, correction);
  return { ...office, hostile: id };
}

const site = serve(seed, { NIANBAO_GONGKAI: "on" });

test.use({ javaScriptEnabled: false });

/** Every page of the public area, by what is on it. */
const pages = {
  "the list": () => "/gongkai",
  "what was searched": () => `/gongkai?name=${encodeURIComponent("住房")}&year=2018`,
  "what was searched in vain": () => `/gongkai?name=${encodeURIComponent(MARKUP)}`,
  "a unit": () => `/gongkai/${site.seeded.unit}`,
  "a report": () => `/gongkai/${site.seeded.unit}/2018`,
  "a report before its correction": () => `/gongkai/${site.seeded.unit}/2018/1`,
  "what was corrected": () => `/gongkai/${site.seeded.unit}/2018/2/changes`,
  "what was corrected in a hostile report": () => `/gongkai/${site.seeded.hostile}/2018/2/changes`,
  "a hostile report": () => `/gongkai/${site.seeded.hostile}/2018`,
  "a hostile report before its correction": () => `/gongkai/${site.seeded.hostile}/2018/1`,
  nothing: () => "/gongkai/none/2018",
} as const;

const validator = new HtmlValidate({ extends: ["html-validate:standard"], root: true });

/** What ran, or was kept from running. */
function hear(page: Page): string[] {
  const heard: string[] = [];
  page.on("dialog", (dialog) => void dialog.dismiss().then(() => heard.push(dialog.message())));
  page.on("pageerror", ({ message }) => heard.push(message));
  page.on("console", (said) => heard.push(said.text()));
  return heard;
}

for (const [name, address] of Object.entries(pages)) {
  const status = name === "nothing" ? 404 : 200;

  test(`${name}: the HTML validates`, async ({ request }) => {
    const response = await request.get(address());
    expect(response.status()).toBe(status);
    const { results } = await validator.validateString(await response.text());
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    );
    expect(faults).toEqual([]);
  });

  test(`${name}: fits every screen, and axe finds nothing`, async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: true }); // axe is a script
    await page.goto(address());
    await expectFits(page);
    await expectAccessible(page);
    await page.close();
  });

  test(`${name}: is one page without script that loads nothing`, async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: true });
    const heard = hear(page);
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(address());
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(loaded.filter((path) => !/^\/(gongkai|icon\.svg|favicon\.ico)/.test(path))).toEqual([]);
    expect(heard.filter((said) => !said.includes(String(404)))).toEqual([]);
    await page.close();
  });
}

test("every answer forbids script, and what another site might do with it", async ({ request }) => {
  for (const path of ["", "/figures.csv", "/none", `/${site.seeded.unit}/2018/2/public.pdf`]) {
    const headers = (await request.get(`/gongkai${path}`)).headers();
    const policy = headers["content-security-policy"] ?? "";
    expect.soft(policy, path).toContain("script-src 'none'");
    expect.soft(policy, path).toContain("frame-ancestors 'none'");
    expect.soft(headers["x-content-type-options"], path).toBe("nosniff");
    expect.soft(headers["set-cookie"], path).toBeUndefined();
  }
});

test("text typed to do harm is text", async ({ page }) => {
  await page.goto("/gongkai");
  await page.getByRole("link", { name: SHOWN }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(SHOWN);
  await expect(page.getByRole("main")).toContainText(`更正理由：${SHOWN}`);
  await expect(page.getByRole("article").locator("script, img")).toHaveCount(0);
  await expect(page).toHaveTitle(SHOWN);
});

test("the list is searched by a unit's name and by year", async ({ page }) => {
  await page.goto("/gongkai");
  await page.getByLabel("单位名称").fill("住房 和城乡");
  await page.getByLabel("年度").selectOption("2017");
  await page.getByRole("button", { name: "查找" }).click();
  const found = page.getByRole("main").getByRole("listitem");
  await expect(found).toHaveCount(1);
  await expect(found).toContainText("2018年3月20日公布");
  await expect(page.getByLabel("单位名称")).toHaveValue("住房 和城乡");
  await page.getByLabel("单位名称").fill("没有这个局");
  await page.getByRole("button", { name: "查找" }).click();
  await page.getByRole("link", { name: "看全部年报" }).click();
  await expect(found).toHaveCount(3);
});

test("a report that was corrected says so, why and when, and what it said before is linked", async ({
  page,
}) => {
  await page.goto(`/gongkai/${site.seeded.unit}/2018`);
  const note = page.getByRole("complementary", { name: "更正说明" });
  await expect(note).toContainText("2019年4月2日更正后重新公布");
  for (const line of REASON.split("\n")) await expect(note).toContainText(line);
  await note.getByRole("link", { name: "更正前的年报" }).click();
  await expect(page).toHaveURL(new RegExp("/2018/1$"));
  await page.getByRole("link", { name: "2019年4月2日公布的年报" }).click();
  await expect(page).toHaveURL(new RegExp("/2018$"));
});

test("what was corrected is shown in the report, old and new", async ({ page }) => {
  await page.goto(`/gongkai/${site.seeded.unit}/2018`);
  await page.getByRole("link", { name: "更正前后对照" }).click();
  const note = page.getByRole("complementary", { name: "更正前后对照" });
  await expect(note.getByRole("listitem")).toHaveCount(1);
  await expect(note.getByRole("listitem")).toContainText("1352 → 1355");
  await note.getByRole("listitem").getByRole("link").click();
  await expect(page.locator(":target")).toContainText("1355");
  await expect(page.locator("ins")).toContainText("1355");
  await expect(page.locator("del")).toHaveCount(1);
});

test("nothing of what is not published is found", async ({ request }) => {
  const { neighbour, unit, report, draft } = site.seeded;
  const addresses = [
    ...[neighbour, `${neighbour}/2018`, `${neighbour}/2018/1`, `${unit}/2016`],
    ...[`${unit}/2018/3`, `${unit}/2018/0`, `${unit}/2018/1x`, `${unit}/2018/2/filing.pdf`],
    ...[`${unit}/2018/2/public.html`, `${unit}/2018/2/constructor`, `${unit}/2018/1/public.pdf`],
    ...[`${unit}/2018/1/changes`, `${unit}/2017/1/changes`, `${neighbour}/2018/1/changes`],
    ...[`${report}/2018`, draft, "a/b/c/d/e", "%00", "..%2f..%2fadmin"],
  ];
  const texts = new Set<string>();
  for (const address of addresses) {
    const response = await request.get(`/gongkai/${address}`);
    expect.soft(response.status(), address).toBe(404);
    texts.add(await response.text());
  }
  expect([...texts]).toHaveLength(1);
  for (const path of ["", "/figures.csv", "/sitemap.xml"]) {
    const text = await (await request.get(`/gongkai${path}`)).text();
    expect.soft(text).not.toContain(OTHER);
    for (const id of [neighbour, report, draft]) expect.soft(text).not.toContain(id);
  }
});

test("who has a page or a file already is told that it is the same", async ({ request }) => {
  const { unit, kept } = site.seeded;
  for (const path of [
    "",
    "/figures.csv",
    "/sitemap.xml",
    `/${unit}/2018`,
    `/${unit}/2018/2/public.pdf`,
  ]) {
    const response = await request.get(`/gongkai${path}`);
    expect.soft(response.headers()["cache-control"], path).toMatch(/^public, /);
    const headers = { "if-none-match": there(response.headers().etag, path) };
    expect.soft((await request.get(`/gongkai${path}`, { headers })).status(), path).toBe(304);
  }
  const pdf = await request.get(`/gongkai/${unit}/2018/2/public.pdf`);
  expect(await pdf.body()).toEqual(Buffer.from(there(kept.get("public.pdf"), "pdf")));
  expect(pdf.headers()["content-type"]).toBe("application/pdf");
});

test("machines read what the page is", async ({ page }) => {
  await page.goto(`/gongkai/${site.seeded.unit}/2018`);
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const data = JSON.parse(text ?? "") as Record<string, unknown>;
  expect(data).toMatchObject({
    "@type": "Report",
    datePublished: "2019-01-25",
    dateModified: "2019-04-02",
    publisher: { name: UNIT },
  });
  expect(data.encoding).toHaveLength(4);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute(
    "href",
    `${site.server.origin}/gongkai/${site.seeded.unit}/2018`,
  );
});

test("search engines are told what to keep", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain(`Sitemap: ${site.server.origin}/gongkai/sitemap.xml`);
  const sitemap = await (await request.get("/gongkai/sitemap.xml")).text();
  expect(all(xmlTree(sitemap), "url")).toHaveLength(4);
});

test("all published figures are one table, of which no cell is a formula", async ({ request }) => {
  const text = await (await request.get("/gongkai/figures.csv")).text();
  const rows = text.split("\r\n");
  expect(text.startsWith("\uFEFF单位,年度,")).toBe(true);
  expect(rows).toHaveLength(1 + 3 * 59 + 1);
  expect(rows.filter((row) => row.startsWith(`${UNIT},2018`))[0]).toContain(
    ",1355,已填,2019-04-02,",
  );
  expect(rows.filter((row) => /(^|,)"?[=+\-@]/.test(row))).toEqual([]);
});

test.describe("where it is not switched on", () => {
  const off = serve(seedGongkai);

  test("nothing is there, and search engines are told to keep nothing", async ({ request }) => {
    const { unit } = off.seeded;
    const paths = ["", `/${unit}`, `/${unit}/2018`, `/${unit}/2018/2/public.pdf`, "/figures.csv"];
    const { origin } = off.server;
    for (const path of [...paths, "/sitemap.xml"]) {
      expect.soft((await request.get(`${origin}/gongkai${path}`)).status(), path).toBe(404);
    }
    expect(await (await request.get(`${origin}/robots.txt`)).text()).toBe(
      "User-agent: *\nDisallow: /\n",
    );
  });
});
