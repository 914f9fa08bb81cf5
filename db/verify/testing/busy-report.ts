import { editableBy, removableBy } from "@/lib/report/permissions";
import { addAssignments, assign } from "../../assignments";
import { changeEntries } from "../../change-entries";
import { addContributor, changeContributor } from "../../contributors";
import { keepRevisionFiles } from "../../files";
import { correctPublication } from "../../publication-corrections";
import { publishReport } from "../../publications";
import { record, recordHead } from "../../record";
import { noteRecordMailed } from "../../record-mails";
import { removeReport } from "../../remove-report";
import { createReport, findReport } from "../../reports";
import { keepScan } from "../../scans";
import { keepSignature } from "../../signatures";
import type { Store } from "../../store";
import { take } from "../../takings";
import type { LifeOffice } from "../../testing/in-life-office";
import { leadToSigning, move, send } from "../../testing/lead-to";
import { moveReport } from "../../transitions";
import { undoTaking } from "../../undo-taking";
import { addComment, markComment, replyToComment } from "../../write-comments";
import { confirmStep, endObjection, objectTo } from "../../write-objections";

const bytes = (text: string) => new TextEncoder().encode(text);

function editable(store: Store, { people, report }: LifeOffice) {
  const found = findReport(store, report.id);
  if (!found) throw new Error("no report");
  return editableBy(people.preparer, found);
}

/** Figures that were asked of others, taken, and taken back. */
async function gather(store: Store, office: LifeOffice): Promise<void> {
  const report = editable(store, office);
  const { id } = await addContributor(store, report, "信息科");
  const other = await addContributor(store, report, "办公室");
  await changeContributor(store, report, other.id, { name: "综合科", dropped: true });
  await assign(store, report, id, ["t18.1.1", "t18.1.2"]);
  await addAssignments(store, report, [{ code: "t18.1.3", contributorId: id }]);
  await assign(store, report, id, ["t18.1.1"]);
  const code = "t18.1.1";
  await take(store, report, id, () => [{ code, given: "3", after: "3" }]);
  await take(store, report, id, () => [{ code, given: "4", after: "4" }]);
  const takings = await store.db.select().from(store.tables.takings);
  const newest = takings.find(({ id: taking }) => taking !== takings[0]?.id);
  await undoTaking(store, report, newest?.id ?? "");
}

/** 签发 on paper, of the newest draft. */
async function signOnPaper(store: Store, { people, report: { id } }: LifeOffice): Promise<number> {
  const seen = findReport(store, id)?.standing.number ?? 0;
  const asked = { action: "sign", channel: "onPaper", seen, reason: "", key: "paper" } as const;
  const signed = { ...asked, personId: people.head.accountId, day: "2019-01-09" };
  const { number } = await moveReport(store, people.preparer, id, signed, async (_, next) => {
    await keepRevisionFiles(store, id, next.revision, new Map([["public.pdf", bytes("%PDF 1")]]));
    await keepSignature(store, id, next.number, await recordHead(store));
    await keepScan(store, id, next.number, { mime: "image/png", bytes: bytes("scan") });
  });
  return number;
}

async function signInSystem(store: Store, { people, report: { id } }: LifeOffice): Promise<void> {
  const seen = findReport(store, id)?.standing.number ?? 0;
  const asked = { action: "sign", channel: "inSystem", seen, reason: "", key: "system" } as const;
  await moveReport(store, people.head, id, asked, async (_, next) => {
    await keepRevisionFiles(store, id, next.revision, new Map([["public.pdf", bytes("%PDF 2")]]));
    await keepSignature(store, id, next.number, await recordHead(store));
  });
}

async function discuss(store: Store, { people, report: { id } }: LifeOffice): Promise<void> {
  const place = { code: "t18.1.1", quote: null, nth: 1, revision: 1 };
  const comment = await addComment(store, people.first, id, { ...place, text: "改", key: "c" });
  await replyToComment(store, people.preparer, id, { parent: comment, text: "好", key: "r" });
  await markComment(store, people.preparer, id, { comment, mark: "done" });
}

/** A report's whole life, through the program: published, and what came before that returned once. */
export async function leadWholeLife(store: Store, office: LifeOffice): Promise<void> {
  const { id } = office.report;
  const { first, second, head, competent, preparer } = office.people;
  await gather(store, office);
  await send(store, office);
  await discuss(store, office);
  await move(store, office, first, "return");
  await changeEntries(store, editable(store, office), () => new Map([["t18.1.1.a", "1"]]));
  await leadToSigning(store, office);
  const number = await signOnPaper(store, office);
  await objectTo(store, head, id, { number, reason: "不是我签的" });
  const [objection] = await store.db.select().from(store.tables.objections);
  await endObjection(store, head, id, { objection: objection?.id ?? "", reason: "看错了" });
  await confirmStep(store, head, id, number);
  await move(store, office, head, "file");
  await move(store, office, competent, "return");
  await changeEntries(store, editable(store, office), () => new Map([["t18.1.1.a", "2"]]));
  await send(store, office);
  await move(store, office, first, "approve");
  await move(store, office, second, "approve");
  await move(store, office, first, "clear");
  await signInSystem(store, office);
  await move(store, office, head, "file");
  await move(store, office, competent, "accept");
  await publish(store, office);
  await store.transaction(() => record(store, { kind: "signedOut" }));
  await noteRecordMailed(store, "2019-01-10", await recordHead(store));
  await beginAndRemove(store, office);
  await store.transaction(() => record(store, { kind: "signedIn", account: preparer.accountId }));
}

async function publish(store: Store, { people, report: { id } }: LifeOffice): Promise<void> {
  const { number: seen } = findReport(store, id)?.standing ?? { number: 0 };
  const said = { address: "http://unit.example/1", day: "2019-01-10", indexNumber: "1" };
  const asked = { seen, reason: "", key: "publish" };
  const { number } = await publishReport(store, people.preparer, id, { ...said, ...asked });
  const corrected = { ...said, number, day: "2019-01-09", reason: "登记错了" };
  await correctPublication(store, people.preparer, id, corrected);
}

async function beginAndRemove(store: Store, { people, report }: LifeOffice): Promise<void> {
  const { unitId } = report;
  const begun = await createReport(store, people.preparer, {
    ...{ unitId, unitName: unitId, year: 2017, editionId: "2018" },
    values: new Map([["t18.1.1", "1"]]),
  });
  await removeReport(store, removableBy(people.preparer, begun), 1);
}
