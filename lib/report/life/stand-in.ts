import type { Role } from "../actor";

/** What somebody does in another's place: they review and sign, and neither fill in nor administer. */
export const standInRoles = ["reviewer", "head"] as const satisfies readonly Role[];

/** The first and the last day, as 2019-01-23. */
export interface StandInPeriod {
  readonly from: string;
  readonly until: string;
}

/** For whom an account stands in, and where. */
export interface StandIn extends StandInPeriod {
  readonly personId: string;
  readonly person: string;
  readonly unitId: string;
  readonly unit: string;
}

/** A person in a unit as one of a choice, as forms send it; ids have no bar in them. */
export const placeOf = ({ unitId, personId }: Pick<StandIn, "unitId" | "personId">): string =>
  `${unitId}|${personId}`;
