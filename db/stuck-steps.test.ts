import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { adminScope, managedAccount } from "@/lib/auth/administration";
import type { Actor } from "@/lib/report/actor";
import { isPermitted } from "@/lib/report/life/permit";
import { findAccount, setAccountDisabled } from "./accounts";
import { circumstancesOf } from "./circumstances";
import { listNotices } from "./notices";
import { findReport } from "./reports";
import { stepsAheadOf } from "./steps-ahead";
import type { Store } from "./store";
import { inLifeOffice, type LifeOffice } from "./testing/in-life-office";
import { leadToSigning, send } from "./testing/lead-to";
import { addPerson, standAt } from "./testing/life-office";
import { listUnits } from "./units";

let store: Store;
let office: LifeOffice;

inLifeOffice((there) => {
  ({ store, office } = there);
});

const report = () => findReport(store, office.report.id) ?? office.report;

async function disable(name: string, disabled = true): Promise<void> {
  const account = await findAccount(store, name);
  const scope = adminScope(office.people.admin, await listUnits(store));
  const managed = account && managedAccount(scope, account);
  if (!managed) throw new Error(`nobody here is called ${name}`);
  await setAccountDisabled(store, managed, disabled);
}

async function allow(rules: { readonly confirmPaper?: true; readonly onePerson?: true }) {
  const { unitId } = office.report;
  const consent = { consent: "officeAbove", agreedBy: "管理员", agreedOffice: null } as const;
  await store.transaction(async () => {
    await store.db.insert(store.tables.unitRules).values({
      ...{ unitId, number: 1, confirmPaper: false, publishAfterAcceptance: false },
      ...{ onePerson: false, ...rules, ...consent, at: store.now(), by: "管理员" },
    });
  });
}

const stuck = async (sender?: string) =>
  (await stepsAheadOf(store, report(), sender)).flatMap(({ stuck: said }) => said ?? []);

/** Who of everybody may take the step that the report waits for, by the table of permissions. */
async function permitted(): Promise<readonly string[]> {
  const circumstances = await circumstancesOf(store, report());
  const all: readonly Actor[] = Object.values(office.people);
  return all
    .filter((actor) => isPermitted({ actor, report: report(), circumstances }, "return"))
    .map(({ accountId }) => accountId);
}

test.each([
  ["reviewing", 0],
  ["reviewing", 1],
  ["clearing", null],
  ["signing", null],
] as const)(
  "the takers of %s %s are those that the table of permissions lets",
  async (state, step) => {
    await send(store, office);
    await standAt(store, office.report, office.people.admin, { state, step });
    const [now] = await stepsAheadOf(store, report());
    expect([...(now?.takers ?? [])].sort()).toEqual([...(await permitted())].sort());
  },
);

describe("a report on its way", () => {
  const told = async () => {
    const found: string[] = [];
    for (const actor of Object.values(office.people)) {
      const notices = await listNotices(store, actor);
      if (notices.some(({ kind }) => kind === "stuck")) found.push(actor.accountId);
    }
    return found;
  };

  test("whose head was disabled is told to its preparers and to administrators, until somebody can sign", async () => {
    await leadToSigning(store, office);
    expect(await told()).toEqual([]);
    await disable("局长");
    expect(await stuck()).toEqual(["「签发」没有人能办：局长的账号已停用。"]);
    expect(await told()).toEqual(["填报人", "管理员"]);
    await disable("局长", false);
    expect(await told()).toEqual([]);
  });

  test("is told of while the step is still to come", async () => {
    await send(store, office);
    await disable("局长");
    expect(await told()).toEqual(["填报人", "管理员"]);
  });

  test("whose preparer is the only head waits for another one, unless one person takes all steps", async () => {
    const { unitId } = office.report;
    await store.transaction(async () => {
      const { memberships } = store.tables;
      await store.db
        .update(memberships)
        .set({ accountId: "填报人" })
        .where(eq(memberships.accountId, "局长"));
    });
    await leadToSigning(store, office);
    expect(await stuck()).toEqual(["「签发」没有人能办：填报人是填报人，不能办自己填报的。"]);
    await addPerson(store, "副局长", { unitId, role: "head" });
    expect(await stuck()).toEqual([]);
    await disable("副局长");
    await allow({ onePerson: true });
    expect(await stuck()).toEqual([]);
  });
});

describe("送审", () => {
  test("of a report that nobody can sign is said, and can go to paper", async () => {
    await disable("局长");
    expect(await stuck("填报人")).toEqual(["「签发」没有人能办：局长的账号已停用。"]);
    expect((await send(store, office)).state).toBe("reviewing");
  });

  test("is refused where it cannot go to paper either, with what to do", async () => {
    await allow({ confirmPaper: true });
    await disable("局长");
    await expect(send(store, office)).rejects.toThrow(
      /没有送审：「签发」没有人能办：局长的账号已停用。.*请管理员/,
    );
    await disable("局长", false);
    expect((await send(store, office)).state).toBe("reviewing");
  });
});
