import type { Access } from "@/lib/report/access";
import { ReadOnlyNotice } from "./read-only-notice";
import { SaveLine } from "./save-line";

/** The first line of a form's page: where the last keystroke is, to who may type. */
export function FormTop({ access }: { readonly access: Access }) {
  return access.kind === "edit" ? <SaveLine /> : <ReadOnlyNotice preparers={access.preparers} />;
}
