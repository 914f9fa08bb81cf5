import type { ReactNode } from "react";
import type { Access } from "@/lib/report/access";
import { ReadOnlyNotice } from "../report-form/read-only-notice";
import { FormNoteBox, type FormNote } from "../ui/form-note";
import "./gathering.css";

interface Props {
  readonly reportId: string;
  readonly access: Access;
  readonly note: FormNote | undefined;
  /** Where this page was come to from. */
  readonly back: { readonly address: string; readonly words: string };
  readonly children: ReactNode;
}

/** A page of 收集数据: who may only read is told so, what was done is said, and there is a way back. */
export function GatheringFrame({ reportId, access, note, back, children }: Props) {
  return (
    <main id="main" className="page">
      <div className="sheet stack">
        {access.kind !== "edit" && <ReadOnlyNotice access={access} reportId={reportId} />}
        <FormNoteBox note={note} />
        {children}
        <p>
          <a href={back.address}>{back.words}</a>
        </p>
      </div>
    </main>
  );
}
