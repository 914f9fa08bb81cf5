import type { RosterRows } from "@/lib/import/roster/rows";
import { keptOnce } from "../kept-once";
import { packRows } from "./packed-rows";

const previews = keptOnce<RosterRows>("nianbao.roster-previews", 20);

export const takePreview = previews.take;

/** The page that shows what would come of the rows. */
export function previewPath(rows: RosterRows): string {
  packRows(rows); // refuses what the page could not send back
  return `/admin/import?preview=${previews.leave(rows)}`;
}
