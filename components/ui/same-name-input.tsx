import type { FormNote } from "./form-note";

/** 重名: asked only where the name that was typed is somebody's here. */
export function SameNameInput({ note }: { readonly note: FormNote | undefined }) {
  const said = note?.typed?.sameName !== undefined;
  if (!note?.fields?.person && !said) return null;
  return (
    <label className="row">
      <input type="checkbox" name="sameName" defaultChecked={said} />
      是另一位同名的人
    </label>
  );
}
