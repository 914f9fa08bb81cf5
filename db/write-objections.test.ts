import { and, asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { NotNow, Refused } from "@/lib/report/refused";
import { listNotices } from "./notices";
import { listObjections } from "./objections";
import { listPaperSteps } from "./paper-steps";
import { findReport } from "./reports";
import type { Store } from "./store";
import { inLifeOffice, type LifeOffice } from "./testing/in-life-office";
import { move, send } from "./testing/lead-to";
import { addPerson, standAt } from "./testing/life-office";
import { moveReport } from "./transitions";
import { addComment } from "./write-comments";
import { confirmStep, endObjection, objectTo } from "./write-objections";

let store: Store;
let office: LifeOffice;

inLifeOffice((there) => {
  ({ store, office } = there);
});

type Person = keyof LifeOffice["people"];
const everybody = (): Person[] => Object.keys(office.people) as Person[];
const id = () => office.report.id;
const seen = () => findReport(store, id())?.standing.number ?? 0;

/** A step that the preparer records as done on paper; `signer`: the account that is said to have signed. */
async function onPaper(
  action: "approve" | "clear" | "sign" | "return",
  signer: string | null,
): Promise<number> {
  const asked = { action, channel: "onPaper", seen: seen(), reason: "同意" } as const;
  const named = { person: "马主任", day: "2019-01-10", key: crypto.randomUUID() };
  const { number } = await moveReport(store, office.people.preparer, id(), { ...asked, ...named });
  const { transitions } = store.tables;
  await store.transaction(async () => {
    await store.db
      .update(transitions)
      .set({ personId: signer })
      .where(and(eq(transitions.reportId, id()), eq(transitions.number, number)));
  });
  return number;
}

const object = (who: Person, number: number) =>
  objectTo(store, office.people[who], id(), { number, reason: "不是我签的" });

async function outcome(doing: Promise<unknown>): Promise<string> {
  try {
    await doing;
    return "done";
  } catch (error) {
    if (error instanceof Refused) return "refused";
    if (error instanceof NotNow) return "not now";
    throw error;
  }
}

/** Who of everybody can do it, each in turn. */
async function able(act: (who: Person) => Promise<unknown>): Promise<Person[]> {
  const found: Person[] = [];
  for (const who of everybody()) if ((await outcome(act(who))) === "done") found.push(who);
  return found;
}

/** 撤回 and 送审 once more, with a word on why nothing was changed. */
async function sendAgain(): Promise<void> {
  const { preparer } = office.people;
  await move(store, office, preparer, "withdraw");
  const said = { code: "", quote: null, nth: 1, text: "撤错了", key: "again" };
  await addComment(store, preparer, id(), { ...said, revision: 2 });
  await send(store, office);
}

/** Everybody who has a notice of a kind. */
async function told(kind: string): Promise<Person[]> {
  const found: Person[] = [];
  for (const who of everybody()) {
    const notices = await listNotices(store, office.people[who]);
    if (notices.some((notice) => notice.kind === kind)) found.push(who);
  }
  return found;
}

describe("a step on paper is told to, and may be objected to by, exactly those who could have taken it", () => {
  test.each([
    ["the first step", null, "approve", ["first", "standIn"]],
    ["保密审查", "clearing", "clear", ["first", "second", "head", "standIn"]],
    ["签发", "signing", "sign", ["head"]],
    ["退回 instead of 签发", "signing", "return", ["head"]],
  ] as const)("%s", async (_, state, action, expected) => {
    await send(store, office);
    if (state) await standAt(store, office.report, office.people.admin, { state, step: null });
    const number = await onPaper(action, null);
    expect(await told("passedOver")).toEqual(expected);
    expect(await able((who) => object(who, number))).toEqual(expected);
  });

  test("also after 公布, until each has answered", async () => {
    await send(store, office);
    await standAt(store, office.report, office.people.admin, { state: "signing", step: null });
    const number = await onPaper("sign", null);
    const publishedNow = { state: "published", step: null, action: "publish" } as const;
    await standAt(store, office.report, office.people.admin, publishedNow);
    expect(await told("passedOver")).toEqual(["head"]);
    await confirmStep(store, office.people.head, id(), number);
    expect(await told("passedOver")).toEqual([]);
  });

  test("and whoever reviews or heads the unit, where the step is for paper and names nobody", async () => {
    await send(store, office);
    await store.transaction(async () => {
      const { reviewSteps, reviewStepPeople } = store.tables;
      await store.db.update(reviewSteps).set({ onPaper: true });
      await store.db.delete(reviewStepPeople);
    });
    await onPaper("approve", null);
    expect(await told("passedOver")).toEqual(["first", "second", "head", "standIn"]);
  });

  test("and whoever is said to have signed, if it was not theirs to sign", async () => {
    await send(store, office);
    await onPaper("approve", "分管");
    expect(await told("passedOver")).toEqual(["first", "second", "standIn"]);
  });

  test("but not to who wrote most of the report", async () => {
    const { entries, entryHistory } = store.tables;
    const typed = { reportId: id(), code: "t18.1.1.a", value: "5", version: 1, by: "局长" };
    const row = { ...typed, at: store.now(), saveKey: "k" };
    await store.transaction(async () => {
      await store.db.insert(entries).values(row);
      await store.db.insert(entryHistory).values(row);
    });
    await send(store, office);
    await standAt(store, office.report, office.people.admin, { state: "signing", step: null });
    const number = await onPaper("sign", null);
    expect(await able((who) => object(who, number))).toEqual([]);
  });

  test("nor once the next draft was sent", async () => {
    await send(store, office);
    const number = await onPaper("approve", null);
    await sendAgain();
    expect(await able((who) => object(who, number))).toEqual([]);
    expect(await told("passedOver")).toEqual([]);
  });

  test("nor what was done in the system", async () => {
    await send(store, office);
    const { number } = await move(store, office, office.people.first, "approve");
    expect(await able((who) => object(who, number))).toEqual([]);
  });
});

describe("本人已确认", () => {
  let number: number;
  beforeEach(async () => {
    await send(store, office);
    await standAt(store, office.report, office.people.admin, { state: "clearing", step: null });
    number = await onPaper("clear", "局长");
  });
  const confirm = (who: Person) => confirmStep(store, office.people[who], id(), number);

  test("by whoever signed ends the matter for everybody", async () => {
    await confirm("head");
    await confirm("head");
    expect(await told("passedOver")).toEqual([]);
    expect(await able((who) => object(who, number))).toEqual([]);
  });

  test("没有异议 of another ends it for them alone", async () => {
    await confirm("first");
    expect(await told("passedOver")).toEqual(["second", "head", "standIn"]);
    expect((await listPaperSteps(store, id()))[0]?.answeredBy).toEqual(new Set(["科长"]));
  });

  test("is said by nobody who could not have signed it", async () => {
    expect(await able(confirm)).toEqual(["first", "second", "head"]); // then it was confirmed
  });
});

describe("an open objection", () => {
  let number: number;
  beforeEach(async () => {
    await send(store, office);
    await standAt(store, office.report, office.people.admin, { state: "signing", step: null });
    number = await onPaper("sign", "局长");
    await object("head", number);
  });
  const objection = async () => (await listObjections(store, id()))[0];
  const end = async (who: Person) =>
    endObjection(store, office.people[who], id(), {
      ...{ objection: (await objection())?.id ?? "", reason: "已当面核对" },
    });

  test("is made once by the same person", async () => {
    await object("head", number);
    expect(await listObjections(store, id())).toHaveLength(1);
  });

  test("is told to whose report it is, and to who may lift it", async () => {
    expect(await told("objected")).toEqual(["preparer", "admin"]);
    expect(await told("passedOver")).toEqual([]);
  });

  test("keeps the report from being filed, and says what to do", async () => {
    const filing = move(store, office, office.people.preparer, "file");
    await expect(filing).rejects.toThrow(/局长2019年1月10日 10:00对第1稿的「签发」提出了异议/);
  });

  test("keeps it from being taken by the competent office, whoever records that", async () => {
    await standAt(store, office.report, office.people.admin, { state: "filed", step: null });
    const taking = move(store, office, office.people.competent, "accept");
    await expect(taking).rejects.toThrow("还没有解除，现在不能备案");
    await end("admin");
    expect(await outcome(move(store, office, office.people.competent, "accept"))).toBe("done");
  });

  test("keeps it from being published, where it was made after 报送", async () => {
    await standAt(store, office.report, office.people.admin, { state: "accepted", step: null });
    expect(await outcome(move(store, office, office.people.preparer, "publish"))).toBe("not now");
  });

  test("is ended by the objector and by an administrator, and by nobody else", async () => {
    const ended: Person[] = [];
    for (const who of everybody()) {
      const refused = (await outcome(end(who))) !== "done";
      if (refused) continue;
      ended.push(who);
      await store.transaction(async () => {
        await store.db.delete(store.tables.objectionLifts); // the next one tries, too
      });
    }
    expect(ended).toEqual(["head", "admin"]);
  });

  test("made by a reviewer, is lifted by the head, where it is not the head's own signature", async () => {
    await end("head");
    await standAt(store, office.report, office.people.admin, { state: "reviewing", step: 0 });
    const other = await onPaper("approve", null);
    await object("first", other);
    const open = (await listObjections(store, id())).find(({ lifted }) => lifted === null);
    const lift = { objection: open?.id ?? "", reason: "已当面核对" };
    expect(await outcome(endObjection(store, office.people.head, id(), lift))).toBe("done");
  });

  test("of an administrator who fills it in, too, is lifted by the one above", async () => {
    const held = (role: "admin" | "preparer") => ({ unitId: office.report.unitId, role });
    const both = await addPerson(store, "填报管理员", held("admin"), held("preparer"));
    await store.transaction(async () => {
      const { revisionWriters } = store.tables;
      const wrote = { reportId: id(), revision: 1, written: 9, most: true };
      await store.db.insert(revisionWriters).values({ ...wrote, accountId: "填报管理员" });
    });
    const lift = { objection: (await objection())?.id ?? "", reason: "没有问题" };
    expect(await outcome(endObjection(store, both, id(), lift))).toBe("refused");
  });

  test("is not lifted by an administrator who prepared an earlier draft, once another sent the next", async () => {
    const held = (role: "admin" | "preparer") => ({ unitId: office.report.unitId, role });
    const former = await addPerson(store, "前填报人", held("admin"), held("preparer"));
    await store.transaction(async () => {
      const { revisionWriters } = store.tables;
      const wrote = { reportId: id(), revision: 1, accountId: "前填报人", written: 9, most: true };
      await store.db.insert(revisionWriters).values(wrote);
    });
    await standAt(store, office.report, office.people.admin, { state: "reviewing", step: 0 });
    await sendAgain();
    const lift = { objection: (await objection())?.id ?? "", reason: "没有问题" };
    expect(await outcome(endObjection(store, former, id(), lift))).toBe("refused");
  });

  test("once lifted, with who, when and why, bars nothing", async () => {
    await end("admin");
    expect((await objection())?.lifted).toEqual({
      ...{ byId: "管理员", by: "管理员", at: store.now(), reason: "已当面核对" },
    });
    expect(await outcome(move(store, office, office.people.preparer, "file"))).toBe("done");
    expect(await told("objected")).toEqual([]);
  });

  test("stays where the preparer sends another draft", async () => {
    await standAt(store, office.report, office.people.admin, { state: "reviewing", step: 0 });
    await sendAgain();
    await standAt(store, office.report, office.people.admin, { state: "signed", step: null });
    expect(await outcome(move(store, office, office.people.preparer, "file"))).toBe("not now");
  });

  test("stands in 操作记录 under kinds of its own", async () => {
    await end("head");
    const { recordRows } = store.tables;
    const { kind, number: row } = recordRows;
    const kinds = await store.db.select({ kind }).from(recordRows).orderBy(asc(row));
    expect(kinds.slice(-2).map((each) => each.kind)).toEqual(["objected", "objectionTakenBack"]);
  });
});
