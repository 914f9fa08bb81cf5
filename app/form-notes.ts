import { FORM_NOTE_ID, type FormNote } from "@/components/ui/form-note";
import { keptOnce } from "./kept-once";

/** What a form's page is to say after a redirect. */
export const { leave: leaveNote, take: takeNote } = keptOnce<FormNote>("nianbao.form-notes", 500);

/** Where a note is said. `note`: the name that it was left under. */
export const withNote = (path: string, note: string | undefined): string =>
  note === undefined
    ? path
    : `${path}${path.includes("?") ? "&" : "?"}note=${encodeURIComponent(note)}#${FORM_NOTE_ID}`;
