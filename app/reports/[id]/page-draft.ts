import type { PageDraft } from "@/components/last-year-draft/page-draft";
import type { PageProgress } from "@/lib/report/completeness";
import { draftNames, draftOf } from "@/lib/report/draft/draft-of";
import { markId } from "@/lib/report/draft/mark-id";
import { piecesOf } from "@/lib/report/draft/paragraph";
import type { OpenFormPage } from "./form-page";

/** Where the checking goes on behind a page: the next one with open marks, around the end, or the overview. */
function nextToCheck({ progress, page, report }: OpenFormPage): PageDraft["next"] {
  const at = progress.findIndex((each) => each.page.path === page.path);
  const others = [...progress.slice(at + 1), ...progress.slice(0, at)];
  const isOpen = ({ unconfirmed }: PageProgress) => unconfirmed.length > 0;
  const [next] = others.filter(isOpen);
  const address = `/reports/${report.id}`;
  const [first] = next?.unconfirmed ?? [];
  if (!next || !first) return { name: "概览", address };
  return {
    name: next.page.name,
    address: `${address}/${next.page.path}#${markId(first.code, first.id)}`,
  };
}

/** The draft of one page for who may edit it; null where nothing on it is left to check. */
export function pageDraft(open: OpenFormPage): PageDraft | null {
  const { progress, page, entries, access } = open;
  const left = progress.find((each) => each.page.path === page.path)?.unconfirmed.length ?? 0;
  if (access.kind !== "edit" || left === 0) return null;
  const fields = page.fields.flatMap(({ code }) => {
    const draft = draftOf(code, entries);
    if (!draft) return [];
    const { carried, begun } = draft;
    return [{ code, carried, begun, whole: piecesOf(carried)[0]?.text !== "" }];
  });
  return { fields, names: draftNames(entries), next: nextToCheck(open) };
}
