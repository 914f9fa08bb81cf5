import { describe, expect, test } from "vitest";
import { NotNow, Refused } from "@/lib/report/refused";
import { publishedCatalogue } from "./catalogue";
import { keepRevisionFiles } from "./files";
import { findPublishedFile, findPublishedRevision, publishedEntries } from "./published";
import { listPublications, publishReport } from "./publications";
import { createReport, findReport } from "./reports";
import type { Store } from "./store";
import { inLifeOffice, type LifeOffice } from "./testing/in-life-office";
import { standAt } from "./testing/life-office";
import { makePublished } from "./testing/publish";
import { moveReport } from "./transitions";

let store: Store;
let office: LifeOffice;

inLifeOffice((there) => {
  ({ store, office } = there);
});

const typed = {
  address: "https://www.example.gov.cn/1.html",
  day: "2019-01-09",
  indexNumber: "QX012-2019-0001",
};
const ask = (seen: number, key = "k") => ({ ...typed, seen, key, reason: "" });
const saying = (title: string) => new Map([["title", title]]);

/** The unit's report of 2018, published as it says. */
const publish = (title: string, day: string, reason?: string) => {
  const { report, people } = office;
  const made = { report, actor: people.preparer, entries: saying(title), day };
  return makePublished(store, { ...made, ...(reason === undefined ? {} : { reason }) });
};

const published = (revision?: number) =>
  findPublishedRevision(store, office.report.unitId, 2018, revision);

describe("公布", () => {
  test("is recorded with where, when and under which number, on the revision that was signed", async () => {
    const { report, people } = office;
    const seen = await standAt(store, report, people.head, { state: "accepted", step: null });
    await publishReport(store, people.preparer, report.id, ask(seen));
    expect(await listPublications(store, report.id)).toEqual([
      { ...typed, number: seen + 1, revision: 1, signedOn: null, reason: "", corrections: [] },
    ]);
    expect(findReport(store, report.id)?.standing.state).toBe("published");
  });

  test("knows on which day its revision was signed", async () => {
    const { report, people } = office;
    const signing = await standAt(store, report, people.head, { state: "signing", step: null });
    const sign = { action: "sign", channel: "inSystem", reason: "", key: "s" } as const;
    await moveReport(store, people.head, report.id, { ...sign, seen: signing });
    const seen = await standAt(store, report, people.head, { state: "accepted", step: null });
    await publishReport(store, people.preparer, report.id, ask(seen));
    expect((await listPublications(store, report.id))[0]?.signedOn).toBe("2019-01-10");
  });

  test("sent twice is recorded once", async () => {
    const { report, people } = office;
    const seen = await standAt(store, report, people.head, { state: "accepted", step: null });
    const publishIt = () => publishReport(store, people.preparer, report.id, ask(seen));
    expect(await publishIt()).toEqual(await publishIt());
    expect(await listPublications(store, report.id)).toHaveLength(1);
  });

  test("of ten at once is recorded once, and the others are told", async () => {
    const { report, people } = office;
    const seen = await standAt(store, report, people.head, { state: "accepted", step: null });
    const all = Array.from({ length: 10 }, (_, at) =>
      publishReport(store, people.head, report.id, ask(seen, `k${at}`)),
    );
    const settled = await Promise.allSettled(all);
    const isTold = (each: PromiseSettledResult<unknown>) =>
      each.status === "rejected" && each.reason instanceof NotNow;
    expect(settled.filter(isTold)).toHaveLength(9);
    expect(await listPublications(store, report.id)).toHaveLength(1);
  });

  test("before 备案, or by somebody else, leaves nothing behind", async () => {
    const { report, people } = office;
    const signed = await standAt(store, report, people.head, { state: "signed", step: null });
    await expect(
      publishReport(store, people.preparer, report.id, ask(signed)),
    ).rejects.toBeInstanceOf(NotNow);
    const seen = await standAt(store, report, people.head, { state: "accepted", step: null });
    await expect(
      publishReport(store, people.neighbours, report.id, ask(seen)),
    ).rejects.toBeInstanceOf(Refused);
    expect(await publishedCatalogue(store)).toEqual([]);
  });
});

describe("the public", () => {
  test("finds nothing of a report that is not published, in whatever state", async () => {
    const { report, people } = office;
    for (const state of ["drafting", "reviewing", "signed", "accepted"] as const) {
      await standAt(store, report, people.head, { state, step: null });
      expect(await publishedCatalogue(store)).toEqual([]);
      expect(await published()).toBeUndefined();
    }
  });

  test("finds the newest year first, and units in the order in which they were set up", async () => {
    const { neighbours, preparer } = office.people;
    const begin = (unitId: string, year: number, actor = preparer) =>
      createReport(store, actor, {
        ...{ unitId, unitName: unitId, year, editionId: "2018", values: new Map() },
      });
    const others = [
      { report: await begin("教育局", 2018, neighbours), actor: neighbours },
      { report: await begin("住建局", 2017), actor: preparer },
    ];
    await publish("一", "2019-01-08");
    for (const other of others) {
      await makePublished(store, { ...other, entries: new Map(), day: "2019-01-08" });
    }
    const found = await publishedCatalogue(store);
    expect(found.map(({ year }) => year)).toEqual([2018, 2018, 2017]);
    expect(
      found
        .map(({ unitName }) => unitName)
        .slice(0, 2)
        .sort(),
    ).toEqual(["住建局", "教育局"]);
  });

  test("reads on what is published while a correction is being drafted", async () => {
    await publish("公布的", "2019-01-08");
    const { people, report } = office;
    const standing = findReport(store, report.id)?.standing;
    const amend = { action: "amend", channel: "inSystem", reason: "错了", key: "a" } as const;
    await moveReport(store, people.preparer, report.id, { ...amend, seen: standing?.number ?? 0 });
    const [inForce] = await publishedCatalogue(store);
    expect(inForce).toMatchObject({ revision: 1, times: 1, day: "2019-01-08" });
    const entries = await publishedEntries(store, inForce ? [inForce] : []);
    expect(entries.get(report.id)).toEqual(saying("公布的"));
    expect(await listPublications(store, report.id)).toMatchObject([{ reason: "" }]);
  });

  test("reads what was corrected, and why, beside what is in force", async () => {
    await publish("错的", "2019-01-08");
    await publish("对的", "2019-01-09", "第三部分数字有误");
    const inForce = await published();
    expect(inForce?.shown).toMatchObject({ revision: 2, reason: "第三部分数字有误" });
    expect(inForce?.report.times).toBe(2);
    expect((await published(1))?.shown).toMatchObject({ revision: 1, reason: "" });
    const all = await publishedCatalogue(store);
    const entries = await publishedEntries(store, all);
    expect(entries.get(office.report.id)).toEqual(saying("对的"));
  });

  test("reads no revision that was never published", async () => {
    await publish("公布的", "2019-01-08");
    expect(await published(2)).toBeUndefined();
  });

  test("has the files of a published revision, by their names", async () => {
    await publish("公布的", "2019-01-08");
    const bytes = new TextEncoder().encode("PDF");
    await store.transaction(() =>
      keepRevisionFiles(store, office.report.id, 1, new Map([["public.pdf", bytes]])),
    );
    const revision = await published();
    if (!revision) throw new Error("not published");
    const file = await findPublishedFile(store, revision, "public.pdf");
    expect(file && new Uint8Array(file.bytes)).toEqual(bytes);
    expect(await findPublishedFile(store, revision, "filing.pdf")).toBeUndefined();
  });
});
