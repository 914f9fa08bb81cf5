import { SESSION_COOKIE } from "@/app/request-names";
import { addManyWaiting } from "@/db/testing/many-waiting";
import { edition2018 } from "@/lib/editions/2018";
import { freeze } from "@/lib/report/life/snapshot";
import { BEGUN } from "@/lib/report/life/state";
import { report2017 } from "../demo/report-2017";
import { there } from "../seeding/there";
import { flood } from "./flood";
import type { Measure } from "./measure";
import { startNianbao, type Nianbao, type Office } from "./nianbao";
import { paired } from "./paired";

const EACH = 60;

/** Two drafts of a complete report, which differ in a text and a figure. */
function drafts({ report }: Office): readonly string[] {
  const year = { ...report, editionId: edition2018.id, standing: BEGUN };
  const mended = new Map([...report2017, ["section.overview", "重写。"], ["t18.1.1", "1"]]);
  return [report2017, mended].map((entries) => freeze(year, entries).text);
}

/** A server on which so many reports wait for the head. */
function withWaiting(many: number): Promise<Nianbao> {
  return startNianbao({
    who: "head",
    seed: async (store, office) => {
      const unitId = there(office.unitIds.get("unit"), "unit");
      const waiting = { unitId, unitName: "住房和城乡建设局", drafts: drafts(office) };
      const admin = there(office.actors.get("admin"), "admin");
      await addManyWaiting(store, admin, waiting, many);
    },
  });
}

/** Milliseconds until a page is there, asked for by one person again and again. */
async function answering({ server, token }: Nianbao, path: string, expects: string) {
  const headers = { cookie: `${SESSION_COOKIE}=${token}` };
  const asked = { method: "GET", path, headers, body: "", expects };
  return 1000 / (await flood(server.origin, 1, EACH, () => asked));
}

/** What a page of a list costs where the list is long, over the same where it is short. */
export const measureLists: Measure = async () => {
  const many = await withWaiting(500); // one after the other, since either may have to build first
  const few = await withWaiting(10);
  const waiting500 = await paired(
    () => answering(many, "/review", "共 500 份"),
    () => answering(few, "/review", "共 10 份"),
  );
  await Promise.all([many.close(), few.close()]);
  return { "list.waiting500": { unit: "ms", ...waiting500 } };
};
