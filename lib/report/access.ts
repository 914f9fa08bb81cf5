import type { Standing } from "./life/state";

/** What somebody who may see a report may do with it. */
export type Access =
  | { readonly kind: "edit" }
  /** `preparers`: the names of who fills it in. */
  | { readonly kind: "read"; readonly preparers: readonly string[] }
  /** It is with the reviewers, or signed: nobody changes it now. */
  | { readonly kind: "locked"; readonly standing: Standing };
