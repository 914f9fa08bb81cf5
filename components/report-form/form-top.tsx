import type { Access } from "@/lib/report/access";
import { ReadOnlyNotice } from "./read-only-notice";
import { SaveLine } from "./save-line";

/** The first line of a form's page: where the last keystroke is, to who may type. */
export function FormTop({ access, reportId }: { access: Access; reportId: string }) {
  if (access.kind === "edit") return <SaveLine />;
  return <ReadOnlyNotice access={access} reportId={reportId} />;
}
