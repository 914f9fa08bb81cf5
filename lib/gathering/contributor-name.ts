import { bare } from "@/lib/report/bare";
import { oneLine } from "@/lib/report/fields/line";
import type { Contributor } from "./gathered";

const LONGEST = 40;

export type ParsedName =
  { readonly ok: true; readonly name: string } | { readonly ok: false; readonly message: string };

const no = (message: string): ParsedName => ({ ok: false, message });

/** A name for a contributor that none of the others has. */
export function contributorName(typed: string, others: readonly Contributor[]): ParsedName {
  if (bare(typed) === "") return no("请填写科室或者下属单位的名称。");
  if (typed.trim().length > LONGEST) return no(`名称最多 ${LONGEST} 个字，请写简称。`);
  const parsed = oneLine(typed.trim(), LONGEST);
  if (!parsed.ok) return no(parsed.message);
  const { value: name } = parsed;
  const same = others.find((other) => bare(other.name) === bare(name));
  if (same?.droppedAt) return no(`“${same.name}”已经有了，只是停用了。请恢复它，不用再加。`);
  if (same) return no(`已经有“${same.name}”，请换一个名称。`);
  return { ok: true, name };
}
