import { expect, test } from "vitest";
import { noticeWords } from "@/lib/notices/notice-words";
import { countOwnNotices, listNotices } from "../notices";
import type { Store } from "../store";
import { inLifeOffice, type LifeOffice } from "../testing/in-life-office";
import { leadToSigning, move, send } from "../testing/lead-to";

let store: Store;
let office: LifeOffice;

inLifeOffice((there) => {
  ({ store, office } = there);
});

type Person = keyof LifeOffice["people"];

/** Whoever has a notice of a kind. */
async function told(kind: string): Promise<Person[]> {
  const all = Object.keys(office.people) as Person[];
  const found = await Promise.all(
    all.map(async (person) =>
      (await listNotices(store, office.people[person])).some((notice) => notice.kind === kind)
        ? [person]
        : [],
    ),
  );
  return found.flat();
}

test("whoever had let it pass is told that it was returned after them", async () => {
  await leadToSigning(store, office);
  await move(store, office, office.people.head, "return");
  expect(await told("sentBack")).toEqual(["first", "second"]);
  expect(await countOwnNotices(store, office.people.first)).toBe(1);
});

test("the head is told where the competent office returns what they had signed", async () => {
  await leadToSigning(store, office);
  await move(store, office, office.people.head, "sign");
  await move(store, office, office.people.head, "file");
  await move(store, office, office.people.competent, "return");
  expect(await told("sentBack")).toEqual(["first", "second", "head"]);
});

test("whoever returns it is told nothing of that", async () => {
  await send(store, office);
  await move(store, office, office.people.first, "approve");
  await move(store, office, office.people.second, "return");
  expect(await told("sentBack")).toEqual(["first"]);
});

test("a step that is signed on paper is told to the preparer, with the way to the paper", async () => {
  await store.transaction(async () => {
    await store.db.update(store.tables.reviewSteps).set({ onPaper: true });
  });
  await send(store, office);
  expect(await told("onPaper")).toEqual(["preparer"]);
  const [notice] = await listNotices(store, office.people.preparer);
  expect(notice && noticeWords(notice)).toMatchObject({
    said: "第1稿到了「科室负责人」，这一步在纸上签：请打印审签单送签，签好以后登记。",
    path: `/reports/${office.report.id}/paper`,
  });
});
