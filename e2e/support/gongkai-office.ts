import { beginSession } from "@/db/sessions";
import { keepRevisionFiles } from "@/db/files";
import type { Store } from "@/db/store";
import { makePublished } from "@/db/testing/publish";
import { buildDocument } from "@/lib/document/build";
import { printings } from "@/lib/document/printing";
import { publicationCard } from "@/lib/document/publication-card";
import { edition2018 } from "@/lib/editions/2018";
import { fontFolders } from "@/lib/export/fonts";
import type { ExportSubject } from "@/lib/export/formats";
import { formatOf, publicFileNames } from "@/lib/gongkai/public-files";
import type { Report } from "@/lib/report/report";
import type { Entries } from "@/lib/report/value";
import { seedReport } from "@/scripts/seeding/report";
import { there } from "@/scripts/seeding/there";
import { invented2018 } from "../fixtures/invented-2018";
import { storedValues } from "../fixtures/typed-report";
import { seedOffice } from "./office";

export const UNIT = "云栖市青溪区住房和城乡建设局";
export const OTHER = "云栖市青溪区教育局";
export const REASON = "统计表“主动公开政府信息数”一行少计了3条。\n第三部分的数字一并改正。";

/** The files of a revision, as they are written when it is signed. */
export async function publicFilesOf(
  { unitName: unit, year }: Report,
  entries: Entries,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const printing = printings.public;
  const document = buildDocument({ edition: edition2018, entries, unit, year, printing });
  const subject: ExportSubject = {
    ...{ document, printing, editionId: edition2018.id, entries },
    fileTitle: document.meta.title,
    card: publicationCard(edition2018, entries, document.meta),
    fonts: fontFolders(undefined),
    date: new Date("2019-01-22T02:00:00Z"),
  };
  const files = publicFileNames.map(
    async (name) => [name, new Uint8Array(await formatOf(name).render(subject))] as const,
  );
  return new Map(await Promise.all(files));
}

/**
 * The office with what it has published: one unit's report of 2017 as it was first, the year's after
 * corrected once; the neighbour's of 2018 is still being filled in.
 */
export async function seedGongkai(store: Store) {
  const { actors, unitIds, report } = await seedOffice(store);
  const [actor, neighbour] = ["preparer", "stranger"].map((name) => there(actors.get(name), name));
  const preparer = there(actor, "preparer");
  const first: Entries = storedValues(invented2018);
  const mended: Entries = new Map([...first, ["t18.1.1", "1355"]]);
  const kept = await publicFilesOf(report, mended);
  const address = "https://www.qingxi.example/zwgk/2019/1.html";
  const made = { report, actor: preparer, address };
  await makePublished(store, { ...made, entries: first, day: "2019-01-25" });
  await makePublished(store, { ...made, entries: mended, day: "2019-04-02", reason: REASON });
  await store.transaction(() => keepRevisionFiles(store, report.id, 2, kept));
  const former = await seedReport(store, preparer, 2017);
  await makePublished(store, { ...made, report: former, entries: first, day: "2018-03-20" });
  const draft = await seedReport(store, there(neighbour, "stranger"), 2018);
  return {
    report: report.id,
    unit: there(unitIds.get("unit"), "unit"),
    neighbour: there(unitIds.get("neighbour"), "neighbour"),
    draft: draft.id,
    kept,
    token: await beginSession(store, preparer.accountId),
  };
}
