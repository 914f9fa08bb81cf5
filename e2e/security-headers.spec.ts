import { expect } from "playwright/test";
import { expectAccessible } from "./support/accessible";
import { seedOffice } from "./support/office";
import { signIn } from "./support/sign-in";
import { serve, test } from "./support/site";

serve(seedOffice);

const everywhere = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
};
const anyPath = [
  { what: "a page", path: "/login" },
  { what: "a redirect", path: "/reports" },
  { what: "a page that is not there", path: "/nowhere" },
  { what: "a route", path: "/api/reports/x/export?format=docx" },
  { what: "a route that is not there", path: "/api/nowhere" },
  { what: "an address that cannot be read", path: "/%E0%A4%A" },
];

for (const { what, path } of anyPath) {
  test(`${what} carries the security headers`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 });
    const headers = response.headers();
    expect(headers).toMatchObject(everywhere);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["content-security-policy"]).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers["cache-control"]).toContain("no-store");
    expect(headers["x-powered-by"]).toBeUndefined();
  });
}

test("where Next would scale pictures, and log what it is asked for, nothing is", async ({
  request,
}) => {
  const response = await request.get("/_next/image?url=%2Flogin&w=64&q=75");
  expect(response.status()).toBe(404);
});

test("each answer has a nonce of its own", async ({ request }) => {
  const nonces = await Promise.all(
    ["/login", "/login", "/nowhere"].map(async (path) => {
      const policy = (await request.get(path)).headers()["content-security-policy"] ?? "";
      return /'nonce-([^']{20,})'/.exec(policy)?.[1];
    }),
  );
  expect(new Set(nonces).size).toBe(3);
  expect(nonces).not.toContain(undefined);
});

test("nothing on a page is blocked by its own policy, the page that is not there included", async ({
  page,
}) => {
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  await signIn(page, "admin");
  for (const path of ["/account", "/admin/units", "/admin/accounts", "/nowhere"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    // React has taken the page over: without its script it would not be.
    await expect
      .poll(() =>
        page.evaluate(() => Object.keys(document).some((key) => key.startsWith("__react"))),
      )
      .toBe(true);
  }
  await expectAccessible(page);
  expect(said.filter((text) => /Content.Security.Policy/i.test(text))).toEqual([]);
});

test("a script slipped into a page's markup does not run", async ({ page }) => {
  await page.goto("/login");
  await page.evaluate(() => {
    const image = `<img src="x" onerror="document.title = 'run'">`;
    document.body.insertAdjacentHTML("beforeend", image);
  });
  await expect(page.locator("img")).toHaveJSProperty("complete", true);
  await expect(page).not.toHaveTitle("run");
});
