import type { LayoutProfile } from "@/lib/document/layout-profile";

/** How a document is set, besides what it says. */
export interface Setting {
  /** The national one where none is given. */
  readonly layout?: LayoutProfile | undefined;
}
