import type { FormNote } from "./form-note";

interface Props {
  readonly note: FormNote | undefined;
  /** The input that a name is typed in. */
  readonly of?: "person" | "displayName";
}

/** 重名: asked only where the name that was typed is somebody's here. */
export function SameNameInput({ note, of = "person" }: Props) {
  const said = note?.typed?.sameName !== undefined;
  if (!note?.fields?.[of] && !said) return null;
  return (
    <label className="row">
      <input type="checkbox" name="sameName" defaultChecked={said} />
      是另一位同名的人
    </label>
  );
}
