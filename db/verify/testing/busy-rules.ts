import { edition2018 } from "@/lib/editions/2018";
import { adminScope, type ManagedAccount } from "@/lib/auth/administration";
import type { SentRules } from "@/lib/report/life/unit-rules";
import { deadlineOffices, type DeadlineOffice } from "@/lib/report/permissions";
import { findAccount } from "../../accounts";
import { setDeadlines } from "../../deadlines";
import { grantExtension, revokeExtension } from "../../extensions";
import { endStandIn, setStandIn } from "../../life/stand-ins";
import type { Store } from "../../store";
import type { LifeOffice } from "../../testing/in-life-office";
import { removeSuccessor, setSuccessor } from "../../unit-successors";
import { setOnePersonAtFirstRun, setRules } from "../../unit-rules";
import { listUnits } from "../../units";

/** A unit, as the district's administrator has it. */
export async function unitOf(store: Store, { people }: LifeOffice, name: string) {
  const { units } = adminScope(people.admin, await listUnits(store));
  const found = units.find(({ unit }) => unit.name === name)?.unit;
  if (!found) throw new Error(`no unit ${name}`);
  return found;
}

const none: SentRules = { confirmPaper: false, publishAfterAcceptance: false, onePerson: false };

/** Gives a unit other rules, by the district's administrator. */
export async function giveRules(
  store: Store,
  office: LifeOffice,
  name: string,
  rules: Partial<SentRules>,
): Promise<void> {
  const unit = await unitOf(store, office, name);
  await setRules(store, unit, office.people.admin, { ...none, ...rules });
}

/** 代科长 stands in for 分管 while `during` happens: given other days, and ended after it. */
export async function whileStoodIn(
  store: Store,
  office: LifeOffice,
  during: () => Promise<unknown>,
): Promise<void> {
  const { standIn, second } = office.people;
  const unit = await unitOf(store, office, "住建局");
  const account = (await findAccount(store, standIn.accountId)) as unknown as ManagedAccount;
  const set = (until: string) =>
    setStandIn(store, account, unit, second.accountId, { from: "2019-01-10", until });
  await set("2019-01-10");
  await set("2019-01-20");
  await during();
  await endStandIn(store, account, unit, second.accountId);
  await set("2019-01-31");
}

/** Days later than the law has them, changed and taken back; extensions taken back; units gone on for by others. */
export async function changeDaysAndUnits(store: Store, office: LifeOffice): Promise<void> {
  const { competent, admin } = office.people;
  const [above] = deadlineOffices(competent, new Set(["区政府办"]));
  if (!above) throw new Error("no office");
  await changeDays(store, above);
  await extendAndRevoke(store, above);
  const [unit, successor] = [
    await unitOf(store, office, "住房局"),
    await unitOf(store, office, "住建局"),
  ];
  await setSuccessor(store, admin, unit, { successor, from: "2019-01-01" });
  await removeSuccessor(store, unit, successor);
  await setSuccessor(store, admin, unit, { successor, from: "2019-01-02" });
  await setSuccessor(store, admin, unit, { successor, from: "2019-01-03" });
  await store.transaction(() => setOnePersonAtFirstRun(store, "区政府办", admin.accountId));
}

async function changeDays(store: Store, above: DeadlineOffice): Promise<void> {
  const set = async (day: string | null, reason: string) => {
    const days = [{ unitKind: "township", task: "publication", day }] as const;
    const year = { year: 2018, edition: edition2018 };
    const asked = await setDeadlines(store, above, year, { days, reason });
    if (asked !== undefined) throw new Error(asked);
  };
  await set("2019-05-05", "机构改革");
  await set("2019-05-06", "写错了一天");
  await set(null, "不延了");
  await set("2019-05-07", "还是延");
}

async function extendAndRevoke(store: Store, above: DeadlineOffice): Promise<void> {
  const asked = { unitId: "教育局", year: 2018, task: "filing" } as const;
  for (const [number, day] of [
    [1, "2019-04-21"],
    [2, "2019-04-22"],
  ] as const) {
    const problem = await grantExtension(store, above, { ...asked, day, reason: "系统割接" });
    if (problem !== undefined) throw new Error(problem);
    await revokeExtension(store, above, { ...asked, number, reason: "登记错了单位" });
  }
}
