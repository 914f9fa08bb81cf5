import type { Standing } from "./life/state";

/** One report: one unit × one year × one edition. At most one exists for a unit and a year. */
export interface Report {
  readonly id: string;
  readonly unitId: string;
  readonly year: number;
  readonly editionId: string;
  /** The unit's name when the report was begun; the report keeps it. */
  readonly unitName: string;
  /** Where it stands between 填报 and 公布. */
  readonly standing: Standing;
}
