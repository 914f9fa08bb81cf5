import type { Run } from "@/lib/changes/text/change";

/** Words with what was inserted and deleted, as the report itself shows them. */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ kind, text }, at) => {
    if (kind === "same") return text;
    const [Tag, word] =
      kind === "inserted" ? (["ins", "新增"] as const) : (["del", "删去"] as const);
    return (
      <Tag key={at}>
        <span className="visually-hidden">{`〔${word}：`}</span>
        {text}
        <span className="visually-hidden">〕</span>
      </Tag>
    );
  });
}
