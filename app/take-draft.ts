import { changeEntries } from "@/db/change-entries";
import type { Store } from "@/db/store";
import type { Edition } from "@/lib/editions/types";
import { takenDraft } from "@/lib/report/draft/take";
import type { Editable } from "@/lib/report/permissions";
import { draftSource } from "./draft-source";

const DRAFT_TAKEN =
  "已经以上年年报为底稿。标为待核的，请到各部分逐处核对；没有核对过的，不算已填。";

/** 以上年为底稿: carries over what nobody has filled in yet; answers what to say of it. */
export async function takeDraft(store: Store, report: Editable, edition: Edition): Promise<string> {
  const last = await draftSource(store, report, edition);
  if (!last) return "没有上一年同一格式的年报，不能用作底稿。";
  const changed = await changeEntries(store, report, (own) => takenDraft(last, own));
  return changed > 0 ? DRAFT_TAKEN : "没有可以带入的：上年的文字都已带入过，或者已经填写。";
}
