import { randomUUID } from "node:crypto";
import { takeNote } from "@/app/form-notes";
import { orNotFound } from "@/app/or-not-found";
import { pageTitle } from "@/app/page-title";
import { one, type Searched } from "@/app/search-params";
import { FindPage } from "@/components/find/find-page";
import { findText, LONGEST_SOUGHT } from "@/lib/report/find/find-text";
import { searchedTexts } from "@/lib/report/find/searched-texts";
import { openForm } from "../form-page";

interface Props extends Searched {
  readonly params: Promise<{ id: string }>;
}

const UUID = /^[0-9a-f-]{36}$/;

export const generateMetadata = pageTitle(async ({ params }: Props) => {
  const { report } = await openForm((await params).id);
  return `查找和替换 - ${report.year}年年报`;
});

async function Find({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const { access, edition, entries, stored } = await openForm(id);
  const [sought, by] = [asked.sought, asked.by].map((text) =>
    (one(text) ?? "").slice(0, LONGEST_SOUGHT),
  );
  const undo = one(asked.undo);
  return (
    <FindPage
      reportId={id}
      access={access}
      sought={sought ?? ""}
      by={by ?? ""}
      found={findText(searchedTexts(edition, entries), sought ?? "", by ?? "")}
      versionOf={(code) => stored.get(code)?.version ?? 0}
      requestKey={randomUUID()}
      undo={undo && UUID.test(undo) ? undo : undefined}
      note={takeNote(asked.note)}
    />
  );
}

export default orNotFound(Find);
