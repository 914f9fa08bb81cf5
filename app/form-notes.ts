import type { FormNote } from "@/components/ui/form-note";
import { keptOnce } from "./kept-once";

/** What a form's page is to say after a redirect. */
export const { leave: leaveNote, take: takeNote } = keptOnce<FormNote>("nianbao.form-notes", 500);
