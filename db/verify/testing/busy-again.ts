import { edition2018 } from "@/lib/editions/2018";
import type { Actor } from "@/lib/report/actor";
import type { TransitionAction } from "@/lib/report/life/action";
import { editableBy, removableBy } from "@/lib/report/permissions";
import { leastReport } from "@/lib/report/testing/least-report";
import { assign } from "../../assignments";
import { changeEntries } from "../../change-entries";
import { addContributor } from "../../contributors";
import { countSaves } from "../../field-history";
import { cancelAmendment } from "../../life/cancel-amendment";
import { editComment } from "../../life/edit-comment";
import { withdrawSignature } from "../../life/withdraw-signature";
import { correctPublication } from "../../publication-corrections";
import { publishReport } from "../../publications";
import { removeReport } from "../../remove-report";
import { createReport, findReport } from "../../reports";
import { setSteps } from "../../review-steps";
import type { Store } from "../../store";
import { take } from "../../takings";
import type { LifeOffice } from "../../testing/in-life-office";
import { move, send } from "../../testing/lead-to";
import { moveReport } from "../../transitions";
import { addComment, replyToComment } from "../../write-comments";
import { confirmAtLast, objectAndLift, signedFiles } from "./busy-paper";
import { giveRules, unitOf, whileStoodIn } from "./busy-rules";

/** The same office with another report, of one of its units. */
async function withReport(
  store: Store,
  { people }: LifeOffice,
  year: number,
  preparer: Actor,
): Promise<LifeOffice> {
  const unitId = preparer.memberships[0]?.unitId ?? "";
  const values = leastReport(edition2018);
  const begun = { unitId, unitName: unitId, year, editionId: "2018", values };
  return {
    people: { ...people, preparer },
    report: await createReport(store, preparer, begun),
  };
}

const seenNow = (store: Store, { report: { id } }: LifeOffice) =>
  findReport(store, id)?.standing.number ?? 0;

async function write(store: Store, office: LifeOffice, value: string): Promise<void> {
  const report = findReport(store, office.report.id) ?? office.report;
  const editable = editableBy(office.people.preparer, report);
  await changeEntries(store, editable, () => new Map([["t18.1.1.a", value]]));
}

/** A step in the system that needs a reason or keeps files. */
function asking(store: Store, office: LifeOffice, reason: string) {
  const seen = seenNow(store, office);
  return { channel: "inSystem", seen, reason, key: crypto.randomUUID() } as const;
}

async function sign(store: Store, office: LifeOffice, by: Actor, words: string): Promise<void> {
  const asked = { ...asking(store, office, ""), action: "sign" } as const;
  await moveReport(store, by, office.report.id, asked, signedFiles(store, office, words));
}

/** Words that were commented on, worded otherwise twice, and answered. */
async function rewordComment(store: Store, { people, report: { id } }: LifeOffice): Promise<void> {
  const place = { code: "t18.1.1", quote: null, nth: 1, revision: 1 };
  const comment = await addComment(store, people.second, id, { ...place, text: "改", key: "e" });
  await editComment(store, people.second, id, { comment, text: "改成3" });
  await editComment(store, people.second, id, { comment, text: "请改成3" });
  await replyToComment(store, people.preparer, id, { parent: comment, text: "好", key: "f" });
}

/** Signed, the signature withdrawn, signed again with other files. */
async function signTwice(store: Store, office: LifeOffice): Promise<void> {
  const { head } = office.people;
  await sign(store, office, head, "第一次");
  const asked = asking(store, office, "落款的日期印错了");
  await withdrawSignature(store, head, office.report.id, asked);
  await sign(store, office, head, "第二次");
}

/** Published before 备案, what was recorded of it corrected twice. */
async function publishAndCorrect(store: Store, office: LifeOffice): Promise<void> {
  const { people, report } = office;
  const said = { address: "http://unit.example/2", day: "2019-01-10", indexNumber: "2" };
  const { seen, reason, key } = asking(store, office, "");
  const published = { ...said, seen, reason, key };
  const { number } = await publishReport(store, people.preparer, report.id, published);
  for (const day of ["2019-01-09", "2019-01-08"]) {
    const corrected = { ...said, number, day, reason: "登记错了" };
    await correctPublication(store, people.preparer, report.id, corrected);
  }
}

/** 更正 that is cancelled after something was typed, and one that is sent. */
async function amendTwice(store: Store, office: LifeOffice): Promise<void> {
  const { people, report } = office;
  const amend = (reason: string) =>
    moveReport(store, people.preparer, report.id, {
      ...{ ...asking(store, office, reason), action: "amend" },
    });
  await amend("网上的数字有误");
  await write(store, office, "6");
  await cancelAmendment(store, people.preparer, report.id, asking(store, office, "没有错"));
  await amend("还是有误");
  await write(store, office, "7");
  await send(store, office);
}

/** Removes a report that was begun, with figures that were asked of somebody else and taken. */
async function removeGathered(store: Store, office: LifeOffice): Promise<void> {
  const { people, report } = await withReport(store, office, 2016, office.people.preparer);
  const editable = editableBy(people.preparer, report);
  const { id } = await addContributor(store, editable, "档案科");
  await assign(store, editable, id, ["t18.1.1"]);
  await take(store, editable, id, () => [{ code: "t18.1.1", given: "3", after: "3" }]);
  const seen = await countSaves(store, report.id);
  await removeReport(store, removableBy(people.preparer, report), seen);
}

/** One person takes every step of a unit's report, which the office above agreed to. */
async function signAlone(store: Store, office: LifeOffice): Promise<void> {
  const { neighbours } = office.people;
  const unit = await unitOf(store, office, "教育局");
  await setSteps(store, unit, [{ name: "本人", onPaper: false, people: [neighbours.accountId] }]);
  await giveRules(store, office, "教育局", { onePerson: true });
  const alone = await withReport(store, office, 2018, neighbours);
  await send(store, alone);
  const steps: readonly TransitionAction[] = ["approve", "clear"];
  for (const action of steps) await move(store, alone, neighbours, action);
  await sign(store, alone, neighbours, "一人办理");
  await move(store, alone, neighbours, "file");
}

/** Another report's life, by the ways of which the first one's had no need: on paper, in turns, and back again. */
export async function leadAnotherLife(store: Store, office: LifeOffice): Promise<void> {
  await removeGathered(store, office);
  const another = await withReport(store, office, 2017, office.people.preparer);
  const { first, standIn, head, competent } = another.people;
  await giveRules(store, another, "住建局", { confirmPaper: true });
  await send(store, another);
  await rewordComment(store, another);
  await confirmAtLast(store, another, { action: "approve", person: first });
  await whileStoodIn(store, another, () => move(store, another, standIn, "approve"));
  await giveRules(store, another, "住建局", {});
  await objectAndLift(store, another, { action: "clear", person: first });
  await signTwice(store, another);
  await move(store, another, head, "file");
  await publishAndCorrect(store, another);
  await move(store, another, competent, "accept");
  await amendTwice(store, another);
  await signAlone(store, office);
}
