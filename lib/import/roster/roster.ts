import type { AccountNames } from "@/lib/auth/account-name";
import type { AdministeredUnit, PlacedUnit } from "@/lib/auth/administration";
import type { Role } from "@/lib/report/actor";
import type { UnitData } from "@/lib/report/prefill";
import type { UnitKind } from "@/lib/report/unit-kind";
import type { JoinedName } from "./join-names";
import type { SheetKey } from "./sheet-words";

/** A unit of the database, as far as a 名单 can refer to it. */
export interface KnownUnit extends PlacedUnit {
  readonly name: string;
  readonly disabledAt: Date | null;
}

/** What stands in the database already. */
export interface Known<U extends KnownUnit = KnownUnit> {
  /** The units that whoever imports administers: others cannot be named. */
  readonly units: readonly AdministeredUnit<U>[];
  /** Every account's, normalised: they are unique in the whole database. */
  readonly accountNames: ReadonlySet<string>;
}

/** A unit that a row names: one that is there, or the one of another row. */
export type UnitRef<U extends KnownUnit = KnownUnit> =
  | { readonly kind: "known"; readonly unit: AdministeredUnit<U> }
  | { readonly kind: "row"; readonly row: number };

export interface RosterUnit<U extends KnownUnit = KnownUnit> {
  readonly row: number;
  readonly data: UnitData;
  readonly kind: UnitKind;
  readonly parent: UnitRef<U>;
}

export interface RosterAccount<U extends KnownUnit = KnownUnit> extends AccountNames {
  readonly row: number;
  readonly unit: UnitRef<U>;
  readonly unitName: string;
  readonly roles: readonly Role[];
  /** Where notices go by mail; null where they do not. */
  readonly email: string | null;
}

/** Why a row cannot be imported, and what to do. */
export interface Fault {
  readonly sheet: SheetKey;
  readonly row: number;
  /** The heading of the column. */
  readonly column: string;
  readonly problem: string;
}

/** A 名单 that was checked: what can be imported, and what is wrong with the rows that cannot. */
export interface Roster<U extends KnownUnit = KnownUnit> {
  /** Each after the unit that it stands below. */
  readonly units: readonly RosterUnit<U>[];
  readonly accounts: readonly RosterAccount<U>[];
  /** Names whose spaces were dropped. */
  readonly joined: readonly JoinedName[];
  /** In the order of the sheets; one row may have several. */
  readonly faults: readonly Fault[];
}
