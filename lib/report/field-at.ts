import { field, fieldsOf, figuresOf, tablesOf } from "@/lib/editions/define";
import type { Edition, Field } from "@/lib/editions/types";
import { codeConfirmed, notedCode } from "./address";
import { indexNumber } from "./index-number";
import { addedField } from "./parts";

const indexes = new WeakMap<Edition, ReadonlyMap<string, Field>>();

function indexOf(edition: Edition): ReadonlyMap<string, Field> {
  const known = indexes.get(edition);
  if (known) return known;
  const index = new Map(fieldsOf(edition).map((field) => [field.code, field]));
  indexes.set(edition, index);
  return index;
}

const isFigure = (edition: Edition, code: string) =>
  tablesOf(edition).some((table) => figuresOf(table).some((figure) => figure.code === code));

const isText = (field: Field | undefined) => field?.kind === "narrative" || field?.kind === "line";

/** The field at an address, also of what is no part of the form: added parts, notes of figures, checks of drafts, 索引号. */
export function fieldAt(edition: Edition, code: string): Field | undefined {
  const noted = notedCode(code);
  if (noted !== null) {
    return isFigure(edition, noted) ? field(code, "note", "备注", { required: false }) : undefined;
  }
  if (code === indexNumber.code) return indexNumber;
  const checked = codeConfirmed(code);
  if (checked !== null) {
    return isText(fieldAt(edition, checked))
      ? field(code, "confirmed", "核对", { required: false })
      : undefined;
  }
  return indexOf(edition).get(code) ?? addedField(code);
}
