import type { ChoiceGroup } from "@/lib/report/comment-choices";
import { WHOLE_REPORT } from "@/lib/report/comment-choices";
import { FieldFrame } from "../../ui/field-frame";
import type { FormNote } from "../../ui/form-note";
import { TextAreaInput } from "../../ui/text-area-input";

export interface CommentFormProps {
  readonly reportId: string;
  /** The draft that the page shows. */
  readonly revision: number;
  readonly choices: readonly ChoiceGroup[];
  /** Names what this page sends, so that sent twice it is written once. */
  readonly requestKey: string;
  /** The page to come back to, below the report's address. */
  readonly page: string;
  readonly note: FormNote | undefined;
}

function PlaceInput({ choices, note }: Pick<CommentFormProps, "choices" | "note">) {
  return (
    <FieldFrame name="code" label="批注哪里" problem={note?.fields?.code}>
      {(said) => (
        <select {...said} name="code" defaultValue={note?.typed?.code ?? ""}>
          <option value="">{WHOLE_REPORT}</option>
          {choices.map((group) => (
            <optgroup key={group.name} label={group.name}>
              {group.choices.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

/** A new comment. Without script its place is chosen from a list; with it, in the document. */
export function CommentForm(props: CommentFormProps) {
  const { reportId, revision, choices, requestKey, page, note } = props;
  const typed = note?.typed?.text !== undefined;
  return (
    <details className="new-comment no-print" open={typed}>
      <summary>写批注</summary>
      <form
        id="new-comment"
        method="post"
        action={`/api/reports/${reportId}/comments`}
        className="stack form"
      >
        <PlaceInput choices={choices} note={note} />
        <TextAreaInput
          name="quote"
          label="引用的文字"
          hint="从正文里照抄几个字；批注整个部分或一格数字的不填。"
          rows={2}
          maxLength={2000}
          note={note}
        />
        <TextAreaInput name="text" label="批注" rows={4} required maxLength={5000} note={note} />
        <input type="hidden" name="nth" defaultValue={note?.typed?.nth ?? "1"} />
        <input type="hidden" name="page" value={page} />
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="key" value={requestKey} />
        <button className="button main">保存批注</button>
      </form>
    </details>
  );
}
