import { randomUUID } from "node:crypto";
import path from "node:path";
import type { Browser } from "playwright";
import { findReport } from "@/db/reports";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { addComment } from "@/db/write-comments";
import { changeEntries } from "@/db/change-entries";
import { move, send } from "@/db/testing/lead-to";
import { storedValues } from "@/e2e/fixtures/typed-report";
import { invented2018 } from "@/e2e/fixtures/invented-2018";
import { district } from "@/e2e/support/office";
import { Site } from "@/e2e/support/site";
import { editableBy } from "@/lib/report/permissions";
import { seedDistrict } from "../seeding/district";
import { seedReport } from "../seeding/report";
import { there } from "../seeding/there";
import { screens } from "./screens";

const invented = storedValues(invented2018);
const SENTENCE = "全年开会4次，其中专题会议3次、与街道的联席会议1次。";

const said = [
  { code: "section.overview", quote: SENTENCE, text: "联席会议有两次，请对照会议记录。" },
  { code: "t18.1.1", quote: null, text: "与台账差1条，请核实。" },
] as const;

/** A report returned with two comments, one sent again after it was mended, and two that just came in. */
async function seed(store: Store) {
  const { actors } = await seedDistrict(store, district);
  const actor = (name: string) => there(actors.get(name), name);
  const [preparer, reviewer] = [actor("preparer"), actor("reviewer")];
  const begin = (year: number) =>
    seedReport(
      store,
      preparer,
      year,
      new Map([...invented].map(([code, value]) => [code, value.replaceAll("2018", String(year))])),
    );

  const returned = async (year: number) => {
    const report = await begin(year);
    const begun = { people: { preparer }, report };
    await send(store, begun);
    for (const comment of said) {
      const shown = { revision: 1, nth: 1, key: randomUUID() };
      await addComment(store, reviewer, report.id, { ...comment, ...shown });
    }
    await move(store, begun, reviewer, "return");
    return begun;
  };

  const again = await returned(2017);
  const drafting = editableBy(preparer, there(findReport(store, again.report.id), "report"));
  await changeEntries(store, drafting, (own) => {
    const overview = String(own.get("section.overview"));
    const mended = overview.replace(SENTENCE, "全年开会5次，其中专题会议3次、联席会议2次。");
    return new Map([
      ["section.overview", mended],
      ["t18.1.1", "1353"],
    ]);
  });
  await send(store, again);
  for (const year of [2016, 2015]) {
    const report = await begin(year);
    await send(store, { people: { preparer }, report });
  }
  const last = await returned(2018);
  return {
    ...{ desk: again.report.id, returned: last.report.id },
    preparer: await beginSession(store, preparer.accountId),
    reviewer: await beginSession(store, reviewer.accountId),
  };
}

/** What reviewers see, the queue and the desk, and what a preparer sees after a return. */
export async function shootReview(browser: Browser, folder: string): Promise<void> {
  const site = new Site(seed, {});
  await site.start();
  const { origin } = site.server;
  const { desk, returned, preparer, reviewer } = site.seeded;
  const pages = {
    queue: { address: "/review", token: reviewer },
    desk: { address: `/reports/${desk}/review#change-section.overview-1`, token: reviewer },
    returned: { address: `/reports/${returned}`, token: preparer },
  };
  for (const [suffix, viewport] of Object.entries(screens)) {
    for (const [name, { address, token }] of Object.entries(pages)) {
      const context = await browser.newContext({ viewport, locale: "zh-CN" });
      await context.addCookies([{ name: "nianbao-session", value: token, url: origin }]);
      const page = await context.newPage();
      await page.goto(origin + address, { waitUntil: "networkidle" });
      await page.screenshot({ path: path.join(folder, `${name}${suffix}.png`) });
      await context.close();
    }
  }
  await site.remove();
}
