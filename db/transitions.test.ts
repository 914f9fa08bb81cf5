import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { ManagedAccount } from "@/lib/auth/administration";
import { channels, transitionActions } from "@/lib/report/life/action";
import { states, type Standing } from "@/lib/report/life/state";
import type { Transition, TransitionRequest } from "@/lib/report/life/transition";
import { NotNow, Refused } from "@/lib/report/refused";
import { inLifeOffice, type LifeOffice } from "./testing/in-life-office";
import { standAt } from "./testing/life-office";
import { TEST_NOW } from "./testing/open-test-store";
import { renameAccount } from "./accounts";
import { listNotices } from "./notices";
import { listReturns } from "./returns";
import type { Store } from "./store";
import { findReport } from "./reports";
import { listTransitions, moveReport } from "./transitions";

let store: Store;
let office: LifeOffice;

inLifeOffice((there) => {
  ({ store, office } = there);
});

type Person = keyof typeof office.people;
const people: readonly Person[] = [
  ...(["preparer", "first", "second", "head", "competent"] as const),
  ...(["standIn", "formerStandIn", "admin", "neighbours"] as const),
];

/** The places where a report can stand: of the two steps of review, each. */
type Place = Pick<Standing, "state" | "step"> & { readonly place: string };
const places: readonly Place[] = states.flatMap((state): readonly Place[] =>
  state === "reviewing"
    ? [0, 1].map((step) => ({ place: `reviewing ${step + 1}`, state, step }))
    : [{ place: state, state, step: null }],
);

/**
 * Who may do what where, written down once more by hand; everything else is refused. `paper`: recorded
 * as done on paper. The competent office has an account here, so nobody records for it.
 */
const allowed: Readonly<Record<Person, readonly string[]>> = {
  preparer: [
    ...["drafting sendForReview", "reviewing 1 withdraw", "reviewing 2 withdraw"],
    ...["clearing withdraw", "signing withdraw", "signed file", "filed publish"],
    ...["accepted publish", "publishedFirst amend", "published amend"],
    ...["reviewing 1 approve paper", "reviewing 1 return paper"],
    ...["reviewing 2 approve paper", "reviewing 2 return paper", "clearing clear paper"],
    ...["clearing return paper", "signing sign paper", "signing return paper"],
  ],
  first: ["reviewing 1 approve", "reviewing 1 return", "clearing clear", "clearing return"],
  standIn: ["reviewing 1 approve", "reviewing 1 return", "clearing clear", "clearing return"],
  second: ["reviewing 2 approve", "reviewing 2 return", "clearing clear", "clearing return"],
  head: [
    ...["clearing clear", "clearing return", "signing sign", "signing return"],
    ...["signed file", "signed withdrawSignature", "filed publish", "accepted publish"],
  ],
  competent: ["filed accept", "filed return", "publishedFirst accept", "publishedFirst return"],
  formerStandIn: [],
  admin: [],
  neighbours: [],
};

const request = (asked: Partial<TransitionRequest>): TransitionRequest => ({
  ...{ action: "approve", channel: "inSystem", seen: 0, reason: "理由", key: crypto.randomUUID() },
  person: "纸上签的人",
  ...asked,
});

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe.each(people)("%s", (person) => {
  test.each(places)("may do in $place exactly what is written down", async (place) => {
    const done: string[] = [];
    for (const action of transitionActions) {
      for (const channel of channels) {
        const actor = office.people[person];
        const seen = await standAt(store, office.report, office.people.admin, place);
        const asked = request({ action, channel, seen });
        const refusal = await failure(moveReport(store, actor, office.report.id, asked));
        const after = await listTransitions(store, office.report.id, seen);
        const name = `${place.place} ${action}${channel === "onPaper" ? " paper" : ""}`;
        if (refusal === undefined) done.push(name);
        else
          expect([refusal instanceof Refused || refusal instanceof NotNow, after]).toEqual([
            true,
            [],
          ]);
      }
    }
    expect(done.sort()).toEqual(
      allowed[person].filter((each) => each.startsWith(`${place.place} `)).sort(),
    );
  });
});

test("what is somebody else's affair is refused; what is one's own, but not yet, is not now", async () => {
  const { people: who, report } = office;
  const sign = (by: Person) =>
    failure(moveReport(store, who[by], report.id, request({ action: "sign" })));
  expect(await sign("preparer")).toBeInstanceOf(Refused);
  expect(await sign("head")).toBeInstanceOf(NotNow);
});

test("who was disabled since the request began decides nothing", async () => {
  const { people: who, report } = office;
  const { accounts } = store.tables;
  const seen = await standAt(store, report, who.admin, { state: "signing", step: null });
  await store.transaction(async () => {
    await store.db.update(accounts).set({ disabledAt: TEST_NOW }).where(eq(accounts.id, "局长"));
  });
  const asked = request({ action: "sign", seen });
  expect(await failure(moveReport(store, who.head, report.id, asked))).toBeInstanceOf(Refused);
});

test("of ten at once one wins, and the others hear what was done", async () => {
  const { people: who, report } = office;
  const seen = await standAt(store, report, who.admin, { state: "signing", step: null });
  const asked = Array.from({ length: 10 }, () => request({ action: "sign", seen }));
  const failures = await Promise.all(
    asked.map((each) => failure(moveReport(store, who.head, report.id, each))),
  );
  const lost = failures.filter((each) => each instanceof NotNow);
  expect(
    lost.map(({ message }) => message.includes("局长2019年1月10日 10:00办了「签发」")),
  ).toEqual(Array(9).fill(true));
  expect(await listTransitions(store, report.id, seen)).toHaveLength(1);
});

test("a request that is sent twice is done once and answered alike", async () => {
  const { people: who, report } = office;
  const seen = await standAt(store, report, who.admin, { state: "signing", step: null });
  const asked = request({ action: "sign", seen });
  const first = await moveReport(store, who.head, report.id, asked);
  expect(await moveReport(store, who.head, report.id, asked)).toEqual(first);
  expect(await listTransitions(store, report.id, seen)).toHaveLength(1);
});

test("another decision from the same page is not taken for the first one's repetition", async () => {
  const { people: who, report } = office;
  const seen = await standAt(store, report, who.admin, { state: "signing", step: null });
  const asked = request({ action: "sign", seen });
  await moveReport(store, who.head, report.id, asked);
  const other = moveReport(store, who.head, report.id, { ...asked, action: "return" });
  expect(await failure(other)).toBeInstanceOf(NotNow);
});

test("a step says who did it, when, on which draft, and why", async () => {
  const { people: who, report } = office;
  const seen = await standAt(store, report, who.admin, { state: "reviewing", step: 0 });
  const asked = request({ action: "return", seen, reason: "第二部分与统计表不符" });
  await moveReport(store, who.first, report.id, asked);
  const [last] = await listTransitions(store, report.id, seen);
  expect(last).toEqual<Transition>({
    ...{ action: "return", channel: "inSystem", state: "drafting", step: null },
    ...{ number: seen + 1, revision: 1, at: store.now(), by: "科长" },
    ...{ reason: "第二部分与统计表不符", person: null, day: null },
    ...{ sameName: false, outsider: false, onePerson: null, coAuthor: false },
  });
  expect(findReport(store, report.id)?.standing.state).toBe("drafting");
});

test("a step keeps the name that it was taken under, whatever its account is called later", async () => {
  const { people: who, report } = office;
  const seen = await standAt(store, report, who.admin, { state: "reviewing", step: 0 });
  await moveReport(store, who.first, report.id, request({ action: "return", seen }));
  const renamed = { id: who.first.accountId } as ManagedAccount;
  await renameAccount(store, renamed, "另一个人");
  const [last] = await listTransitions(store, report.id, seen);
  const [returned] = await listReturns(store, [report.id]);
  const [notice] = await listNotices(store, who.preparer);
  expect([last?.by, returned?.by, notice]).toEqual([
    ...["科长", "科长"],
    expect.objectContaining({ kind: "returned", by: "科长" }),
  ]);
});

test.each([
  ["typed by a reviewer", "first", "inSystem", "某保密员", true],
  ["the reviewer's own", "first", "inSystem", "科 长", false],
  ["of somebody without an account who signed on paper", "preparer", "onPaper", "某保密员", true],
] as const)(
  "a name %s is said to be no account's: %s",
  async (_, by, channel, person, outsider) => {
    const { people: who, report } = office;
    const seen = await standAt(store, report, who.admin, { state: "clearing", step: null });
    const asked = request({ action: "clear", channel, seen, person, day: "2019-01-10" });
    await moveReport(store, who[by], report.id, asked);
    const [last] = await listTransitions(store, report.id, seen);
    expect(last?.outsider).toBe(outsider);
  },
);

test("what else belongs to a step is undone with it where it fails", async () => {
  const { people: who, report } = office;
  const seen = await standAt(store, report, who.admin, { state: "signing", step: null });
  const effect = async () => {
    await store.db.update(store.tables.reports).set({ unitName: "改名" });
    throw new NotNow("不行");
  };
  await failure(moveReport(store, who.head, report.id, request({ action: "sign", seen }), effect));
  expect(findReport(store, report.id)?.unitName).toBe("住建局");
});
