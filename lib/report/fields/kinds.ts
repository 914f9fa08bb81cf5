import type { FieldKind } from "@/lib/editions/types";
import { choice } from "./choice";
import { confirmed } from "./confirmed";
import { count } from "./count";
import { date } from "./date";
import type { Kind } from "./kind";
import { line } from "./line";
import { money } from "./money";
import { narrative } from "./narrative";
import { note } from "./note";
import { outline } from "./outline";
import { phone } from "./phone";
import { url } from "./url";

/** Every kind of field. A kind that is forgotten here does not compile. */
export const kinds: Readonly<Record<FieldKind, Kind>> = {
  narrative,
  line,
  count,
  money,
  date,
  phone,
  url,
  choice,
  note,
  outline,
  confirmed,
};
