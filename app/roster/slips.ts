import type { Slip } from "@/components/roster/slips";
import { keptOnce } from "../kept-once";

/** The account slips that something has brought about. */
export interface NewSlips {
  /** What was done. */
  readonly done: string;
  readonly slips: readonly Slip[];
}

const kept = keptOnce<NewSlips>("nianbao.slips", 20);

export const takeSlips = kept.take;

/** The page that shows account slips, once: the passwords stand nowhere else. */
export const slipsPath = (slips: NewSlips): string =>
  `/admin/import/slips?slips=${kept.leave(slips)}`;
