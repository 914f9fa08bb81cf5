import { notFound } from "next/navigation";
import { findGathered } from "@/db/gathered";
import type { Store } from "@/db/store";
import {
  askableGroups,
  askablesIn,
  type Askable,
  type AskableGroup,
} from "@/lib/gathering/askable";
import { askedOf, type Contributor, type Gathered } from "@/lib/gathering/gathered";
import type { SheetOf } from "@/lib/gathering/sheet";
import type { OpenReport } from "../open-report";

export interface OpenGathering {
  readonly open: OpenReport;
  readonly gathered: Gathered;
  readonly groups: readonly AskableGroup[];
  /** What the report can ask, by code, in printed order. */
  readonly askables: ReadonlyMap<string, Askable>;
}

/** What a report asks of whom. */
export async function openGathering(store: Store, open: OpenReport): Promise<OpenGathering> {
  const groups = askableGroups(open.edition, open.entries);
  const gathered = await findGathered(store, open.report);
  return { open, gathered, groups, askables: askablesIn(groups) };
}

/** A contributor of the report's unit; any other is not found. */
export const contributorOf = ({ gathered }: OpenGathering, id: string): Contributor =>
  gathered.contributors.find((each) => each.id === id) ?? notFound();

/** What is asked of a contributor, in printed order. */
export const codesAskedOf = (
  { gathered, askables }: OpenGathering,
  { id }: Contributor,
): readonly string[] => askedOf(gathered, id, askables.keys());

/** What a contributor's 数据采集表 is made of. */
export function sheetSubject(gathering: OpenGathering, contributor: Contributor): SheetOf {
  const { report, edition, entries } = gathering.open;
  return { report, edition, entries, contributor, codes: codesAskedOf(gathering, contributor) };
}
