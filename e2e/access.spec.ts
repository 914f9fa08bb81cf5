import { expect, type APIRequestContext } from "playwright/test";
import { seedAccess } from "./support/access-office";
import { rows, type Row } from "./support/access-rows";
import { appRoutes } from "./support/app-routes";
import { serve, test } from "./support/site";

const site = serve(seedAccess);
type Asking = Parameters<APIRequestContext["fetch"]>[1];

/** The address that a row stands for, with ids that exist. */
function addressOf(name: string, { id, names = {}, query = "" }: Row): string {
  const { ids } = site.seeded;
  const [, path = ""] = name.split(" ");
  const filled = path.replace(/\[(\w+)\]/g, (_, part: string) =>
    part === "id" && id
      ? ids[id]
      : part === "contributor" || part === "office" || part === "paper"
        ? ids[part]
        : (names[part] ?? part),
  );
  return filled + query;
}

/** Asks as a browser would: a token is its cookie, `origin` the page that it asks from. */
async function ask(
  request: APIRequestContext,
  name: string,
  row: Row,
  token?: string,
  origin: string | undefined = site.server.origin,
) {
  const [method = "GET"] = name.split(" ");
  const headers: Record<string, string> = {
    ...(token && { cookie: `nianbao-session=${token}` }),
    ...(origin && { origin }),
  };
  const data = row.body?.(site.seeded.ids);
  const asking: Asking = { method, headers, maxRedirects: 0, ...(data && { data }) };
  const response = await request.fetch(addressOf(name, row), asking);
  return {
    status: response.status(),
    location: response.headers().location,
    text: await response.text(),
  };
}

const isPage = (name: string) => !name.includes(" /api/");

test("every page and route has a row here, and every row a page or route", () => {
  expect(Object.keys(rows).sort()).toEqual(appRoutes().sort());
});

const refused = ["no session", "an expired session", "a disabled account"] as const;

for (const [name, row] of Object.entries(rows)) {
  const mine = () => (row.for === "everybody" ? undefined : site.seeded.tokens[row.for]);

  if (row.for !== "everybody") {
    test(`${name} refuses who is not signed in`, async ({ request }) => {
      for (const who of refused) {
        const token = who === "no session" ? undefined : site.seeded.refused[who];
        const { status, location } = await ask(request, name, row, token);
        const login = `/login?next=${encodeURIComponent(addressOf(name, row))}`;
        const expected = isPage(name) ? [307, login] : [401, undefined];
        expect.soft([status, location], who).toEqual(expected);
      }
    });

    test(`${name} shows another unit's preparer nothing of this unit`, async ({ request }) => {
      const { status, text } = await ask(request, name, row, site.seeded.tokens.stranger);
      expect(status).toBe(row.stranger);
      expect(text).not.toContain("住房和城乡建设局");
    });
  }

  if (!name.startsWith("GET")) {
    test(`${name} refuses what no page of ours sent`, async ({ request }) => {
      for (const origin of ["https://else.example", "null", ""]) {
        const { status } = await ask(request, name, row, mine(), origin);
        expect.soft(status, `origin “${origin}”`).toBe(403);
      }
    });
  }

  test(`${name} lets in whom it is for`, async ({ request }) => {
    const { status, location } = await ask(request, name, row, mine());
    expect(location ?? "").not.toContain("next=");
    if (row.for !== "everybody")
      expect(status < 400 || status === 409 || status === 422).toBe(true);
  });
}
