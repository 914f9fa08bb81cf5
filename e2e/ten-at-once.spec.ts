import { expect, type Browser, type Page } from "playwright/test";
import { openStore } from "@/db/store";
import { clear, serverDay } from "./support/lead-on-page";
import { PASSWORD } from "./support/office";
import { seedReview } from "./support/review-office";
import { signedIn } from "./support/signed-in";
import { serve, test } from "./support/site";

const site = serve(seedReview);

const address = () => `/reports/${site.seeded.report(2018)}`;
const pageOf = (browser: Browser, who: keyof (typeof site)["seeded"]["tokens"]): Promise<Page> =>
  signedIn(browser, site, site.seeded.tokens[who]);

/** What a form of the page holds that nobody sees. */
async function hidden(page: Page, action: string): Promise<Readonly<Record<string, string>>> {
  const inputs = page.locator(`form[action$="${action}"] input[type=hidden]`);
  const held = await inputs.evaluateAll((all) =>
    all.map((input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""]),
  );
  return Object.fromEntries(held) as Record<string, string>;
}

/** Ten pages showed the same, and ten people press the button at the same moment. */
function tenAtOnce(page: Page, route: string, data: Readonly<Record<string, string>>) {
  const { origin } = site.server;
  const url = `${origin}/api${address()}/${route}`;
  const asked = Array.from({ length: 10 }, (_, at) => {
    const sent = { ...data, key: `${route}-${at}` };
    return page.request.post(url, { data: sent, headers: { origin }, maxRedirects: 0 });
  });
  return Promise.all(asked);
}

/** One is led on from its page; nine hear that somebody was first, and who. */
async function expectOneWins(answers: Awaited<ReturnType<typeof tenAtOnce>>, who: string) {
  expect(answers.map((answer) => answer.status()).sort()).toEqual([
    303,
    ...Array<number>(9).fill(409),
  ]);
  for (const answer of answers.filter((one) => one.status() === 409)) {
    const { problem } = (await answer.json()) as { problem: string };
    expect(problem).toContain("您打开页面以后，年报已经往下走了");
    expect(problem).toContain(who);
  }
}

/** Each step that the report took, and how often it was frozen and its files kept. */
async function keptOf(id: string) {
  await site.server.stop();
  const store = openStore({ file: site.database });
  const { transitions, revisions, revisionFiles } = store.tables;
  const all = {
    steps: await store.db.select().from(transitions),
    revisions: await store.db.select().from(revisions),
    files: await store.db.select().from(revisionFiles),
  };
  store.close();
  const own = <T extends { reportId: string }>(rows: T[]) =>
    rows.filter((row) => row.reportId === id);
  const files = own(all.files).map(({ name }) => name);
  return {
    actions: own(all.steps).map(({ action }) => action),
    revisions: own(all.revisions).length,
    filesTwice: files.length - new Set(files).size,
  };
}

test("of ten submissions, approvals and signatures at once one wins, and one revision exists", async ({
  browser,
}) => {
  const [preparer, reviewer, head] = [
    await pageOf(browser, "preparer"),
    await pageOf(browser, "reviewer"),
    await pageOf(browser, "head"),
  ];
  await preparer.goto(`${address()}/send`);
  const submission = await hidden(preparer, "/submission");
  await expectOneWins(await tenAtOnce(preparer, "submission", submission), "林晓雯");

  await reviewer.goto(`${address()}/review`);
  const approval = { ...(await hidden(reviewer, "/transitions")), action: "approve" };
  await expectOneWins(await tenAtOnce(reviewer, "transitions", approval), "周怀远");

  await clear(reviewer, address(), await serverDay(preparer, address()));
  await head.goto(`${address()}/review`);
  const signature = { ...(await hidden(head, "/transitions")), password: PASSWORD };
  await expectOneWins(await tenAtOnce(head, "signature", signature), "陈立群");

  expect(await keptOf(site.seeded.report(2018))).toEqual({
    actions: ["sendForReview", "approve", "clear", "sign"],
    revisions: 1,
    filesTwice: 0,
  });
});
