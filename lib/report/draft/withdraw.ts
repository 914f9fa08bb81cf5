import type { Edition } from "@/lib/editions/types";
import { carriedCode, codeCarried, DRAFT_NAMES } from "../address";
import { isSettled, type Entries, type Value } from "../value";
import { draftOf } from "./draft-of";
import { withdrawnOutline } from "./outline";

/** The fields that last year's text was carried into. */
function carriedInto({ outline }: Edition, own: Entries): readonly string[] {
  const settled = [...own].flatMap(([code, value]) =>
    isSettled(value) ? [codeCarried(code)] : [],
  );
  return settled.flatMap((code) => (code === null || code === outline?.code ? [] : [code]));
}

/** How a report stands with its draft; it can be withdrawn as a whole until something of it is begun. */
export function draftState(edition: Edition, own: Entries): "none" | "untouched" | "begun" {
  const codes = carriedInto(edition, own);
  if (codes.length === 0) return "none";
  return codes.some((code) => draftOf(code, own)?.begun) ? "begun" : "untouched";
}

/** What is stored when an untouched draft is withdrawn. */
export function withdrawnDraft(edition: Edition, own: Entries): Entries {
  const carried = carriedInto(edition, own).map(carriedCode);
  if (carried.length === 0) return new Map();
  const codes = [...carried, DRAFT_NAMES];
  return new Map([
    ...codes.map((code): [string, Value] => [code, null]),
    ...withdrawnOutline(edition, own),
  ]);
}
