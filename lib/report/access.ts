/** What somebody who may see a report may do with it. */
export type Access =
  | { readonly kind: "edit" }
  /** `preparers`: the names of who fills it in. */
  | { readonly kind: "read"; readonly preparers: readonly string[] };
