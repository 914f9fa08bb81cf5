import { edition2018 } from "@/lib/editions/2018";
import type { AdministeredUnit, ManagedAccount } from "@/lib/auth/administration";
import { deadlineOffices } from "@/lib/report/permissions";
import {
  createAccount,
  findAccount,
  renameAccount,
  setAccountDisabled,
  setEmail,
} from "../../accounts";
import { resetPassword } from "../../credentials";
import { setDeadlines } from "../../deadlines";
import { grantExtension } from "../../extensions";
import { handOver } from "../../hand-over";
import { grantRole, withdrawRole } from "../../memberships";
import { setSteps } from "../../review-steps";
import { addRoster } from "../../roster";
import type { Store } from "../../store";
import type { LifeOffice } from "../../testing/in-life-office";
import { setRules } from "../../unit-rules";
import {
  createUnit,
  listUnits,
  setLayout,
  setUnitDisabled,
  updateUnit,
  type Unit,
} from "../../units";
import { unitOf } from "./busy-rules";

const data = { address: "文汇路2号", telephone: "0571-2345", website: "unit.example" };
const secret = { passwordHash: "hash", mustChangePassword: true };

/** Every lawful change of units, accounts, roles, steps, rules and days, through the program. */
export async function changePeople(store: Store, office: LifeOffice): Promise<void> {
  const above = await unitOf(store, office, "区政府办");
  const unit = await unitOf(store, office, "住建局");
  await changeUnits(store, above);
  await changeAccounts(store, unit);
  const { admin, first } = office.people;
  const people = [first.accountId];
  await setSteps(store, await unitOf(store, office, "教育局"), [
    { name: "科室", onPaper: false, people },
    { name: "分管", onPaper: true, people },
  ]);
  const rules = { confirmPaper: false, publishAfterAcceptance: true, onePerson: false };
  await setRules(store, unit, admin, rules);
  await setDays(store, office);
  await importRoster(store, above);
}

async function changeUnits(store: Store, above: AdministeredUnit<Unit>): Promise<void> {
  const id = await createUnit(store, above, { name: "建设局", ...data });
  const all = await listUnits(store);
  const made = all.find((unit) => unit.id === id) as AdministeredUnit<Unit>;
  await updateUnit(store, made, { name: "住房局", ...data, kind: "township" }, "2018-11-01");
  await setLayout(store, made, { preset: "gbk-29" });
  await setUnitDisabled(store, made, true);
}

async function changeAccounts(store: Store, unit: AdministeredUnit<Unit>): Promise<void> {
  const of = async (name: string) => {
    const account = { name, displayName: name, ...secret };
    const id = await createAccount(store, account, { unitId: unit.id, role: "preparer" });
    return (await findAccount(store, id ?? "")) as unknown as ManagedAccount & { name: string };
  };
  const [one, other] = [await of("甲"), await of("乙")];
  await renameAccount(store, one, "甲某");
  await setEmail(store, one.id, "jia@unit.example");
  await grantRole(store, one, unit, "reviewer", { from: "2019-01-01", until: "2019-02-01" });
  await grantRole(store, one, unit, "head");
  await withdrawRole(store, one, unit, "head");
  await handOver(store, one, other, unit);
  await resetPassword(store, one as Parameters<typeof resetPassword>[1], "other hash");
  await setAccountDisabled(store, one, true);
}

async function setDays(store: Store, { people, report }: LifeOffice): Promise<void> {
  const competent = { ...people.competent };
  const [office] = deadlineOffices(competent, new Set(["区政府办"]));
  if (!office) throw new Error("no office");
  const day = { unitKind: "department", task: "filing", day: "2019-02-28" } as const;
  await setDeadlines(
    store,
    office,
    { year: 2018, edition: edition2018 },
    { days: [day], reason: "统一安排" },
  );
  const asked = { unitId: report.unitId, year: 2018, task: "publication" } as const;
  const problem = await grantExtension(store, office, {
    ...{ ...asked, day: "2019-04-20", reason: "机构改革" },
  });
  if (problem) throw new Error(problem);
}

async function importRoster(store: Store, above: AdministeredUnit<Unit>): Promise<void> {
  const parent = { kind: "known", unit: above } as const;
  const names = { name: "丙", displayName: "丙", email: null, passwordHash: "hash" };
  await addRoster(store, {
    units: [{ row: 2, data: { name: "水务局", ...data }, kind: "department", parent }],
    accounts: [
      {
        ...{ ...names, row: 2, unit: { kind: "row", row: 2 }, unitName: "水务局" },
        roles: ["preparer", "head"],
      },
    ],
  });
}
