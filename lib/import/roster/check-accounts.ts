import { normaliseName, parseNames } from "@/lib/auth/account-name";
import { readEmail } from "@/lib/auth/email-address";
import { roleNames, roles, type Role } from "@/lib/report/actor";
import type { CheckedRow, RowProblems } from "./check-units";
import type { FindUnit, Found } from "./find-unit";
import { personNameProblem } from "./real-names";
import type { Known, KnownUnit, RosterAccount } from "./roster";
import type { SheetRow } from "./rows";
import type { AccountColumn } from "./sheet-words";

type AccountRow = SheetRow<AccountColumn>;

const roleByName = new Map(roles.map((role) => [roleNames[role], role]));
const everyRole = Object.values(roleNames).join("、");

/** 填报人、审核人: one role or several. */
function readRoles(cell: string): { readonly roles: readonly Role[]; readonly problem?: string } {
  const words = cell.split(/[、，,;；/\s]+/).filter((word) => word !== "");
  if (words.length === 0) return { roles: [], problem: `请填写角色：${everyRole}。` };
  const unknown = words.find((word) => !roleByName.has(word));
  if (unknown !== undefined)
    return { roles: [], problem: `没有“${unknown}”这个角色，请填${everyRole}，几个用顿号隔开。` };
  return { roles: roles.filter((role) => words.includes(roleNames[role])) };
}

/** Why a user name cannot be given to the account of a row. */
function takenNames({ accountNames }: Known, rows: readonly AccountRow[]) {
  const first = new Map<string, number>();
  for (const { row, cells } of rows) {
    const name = normaliseName(cells.account);
    if (!first.has(name)) first.set(name, row);
  }
  return ({ row, cells }: AccountRow): string | undefined => {
    const name = normaliseName(cells.account);
    const earlier = first.get(name);
    if (accountNames.has(name)) return "这个用户名已经有人用了，请换一个。";
    if (earlier !== row) return `和第${earlier ?? 0}行的用户名相同，请换一个。`;
    return undefined;
  };
}

function unitProblem<U extends KnownUnit>(
  found: Found<U> | undefined,
  faultyRows: ReadonlySet<number>,
): string | undefined {
  if (!found) return "请填写所在单位。";
  if (!found.ok) return found.problem;
  const { ref } = found;
  if (ref.kind === "known" || !faultyRows.has(ref.row)) return undefined;
  return `这个单位在「单位」表第${ref.row}行，那一行有错；请先改好那一行。`;
}

/** Checks the 账号 sheet. `faultyRows`: those of the 单位 sheet that cannot be imported. */
export function checkAccounts<U extends KnownUnit>(
  rows: readonly AccountRow[],
  known: Known<U>,
  find: FindUnit<U>,
  faultyRows: ReadonlySet<number>,
): CheckedRow<RosterAccount<U>, AccountColumn>[] {
  const taken = takenNames(known, rows);
  return rows.map((sheetRow) => {
    const { row, cells } = sheetRow;
    const found = cells.unit === "" ? undefined : find(cells.unit);
    const { names, problems } = parseNames(cells);
    const { roles: held, problem } = readRoles(cells.role);
    const { email, problem: emailProblem } = readEmail(cells.email);
    const said: Record<AccountColumn, string | undefined> = {
      unit: unitProblem(found, faultyRows),
      displayName: problems.displayName ?? personNameProblem(names.displayName),
      account: problems.account ?? taken(sheetRow),
      role: problem,
      email: emailProblem,
    };
    const unitName = cells.unit;
    const person = { row, ...names, unitName, roles: held, email };
    const item = found?.ok ? { ...person, unit: found.ref } : undefined;
    return { row, problems: onlySaid(said), item };
  });
}

function onlySaid(said: Record<AccountColumn, string | undefined>): RowProblems<AccountColumn> {
  return Object.fromEntries(Object.entries(said).filter(([, problem]) => problem !== undefined));
}
