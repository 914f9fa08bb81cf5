import type { FormNote } from "../ui/form-note";

interface Props {
  readonly note: FormNote | undefined;
  /** The inputs that stand on the page by now, by name: what was typed in them stands there. */
  readonly there: readonly string[];
}

/** What somebody can have written at length, by the names of its inputs. */
const written: Readonly<Record<string, string>> = {
  reason: "意见或理由",
  text: "批注",
  reply: "答复",
};

/** Words that were typed into a form that the page has no more, because the report went on meanwhile. */
export function HandedBack({ note, there }: Props) {
  if (note?.problem === undefined) return null;
  const lost = Object.entries(note.typed ?? {}).filter(
    ([name, text]) => written[name] !== undefined && !there.includes(name) && text.trim() !== "",
  );
  return lost.map(([name, text]) => (
    <div key={name} className="stack">
      <label
        htmlFor={`handed-${name}`}
      >{`您刚才写的${written[name]}没有用上，原文在这里，可以复制留用：`}</label>
      <textarea id={`handed-${name}`} rows={6} readOnly defaultValue={text} />
    </div>
  ));
}
