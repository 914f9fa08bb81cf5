import type { Actor } from "@/lib/report/actor";
import type { TransitionAction } from "@/lib/report/life/action";
import { keepRevisionFiles } from "../../files";
import { newestPaperWait } from "../../paper-waits";
import { recordHead } from "../../record";
import { findReport } from "../../reports";
import { keepScan } from "../../scans";
import { keepSignature } from "../../signatures";
import type { Store } from "../../store";
import type { LifeOffice } from "../../testing/in-life-office";
import { moveReport, type Effect } from "../../transitions";
import { confirmStep, endObjection, objectTo } from "../../write-objections";
import { awaitConfirmation, endPaperWait, keepConfirmation } from "../../write-paper-waits";

/** What is signed on paper, with what. */
interface Sheet {
  readonly action: TransitionAction;
  readonly person: Actor;
  /** What makes it another sheet than the others. */
  readonly sheet: string;
}

const DAY = "2019-01-09";
const bytes = (text: string) => new TextEncoder().encode(text);
const scanOf = (sheet: string) => ({ mime: "image/png", bytes: bytes(sheet) }) as const;

function standing(store: Store, { report: { id } }: LifeOffice) {
  const report = findReport(store, id);
  if (!report) throw new Error("no report");
  return report;
}

/** The wait that a step was recorded as. */
async function wait(store: Store, office: LifeOffice, { action, person, sheet }: Sheet) {
  const report = standing(store, office);
  const { number: seen } = report.standing;
  await awaitConfirmation(store, office.people.preparer, report.id, {
    ...{ action, channel: "onPaper", seen, reason: "同意", day: DAY, key: sheet },
    ...{ personId: person.accountId, scan: scanOf(sheet), sharedSheet: false },
  });
  const found = await newestPaperWait(store, report);
  if (!found) throw new Error("nothing waits");
  return found;
}

/** A step on paper that whoever signed declines, that is recorded again and taken back, and that is confirmed then. */
export async function confirmAtLast(
  store: Store,
  office: LifeOffice,
  step: Omit<Sheet, "sheet">,
): Promise<void> {
  const { people, report } = office;
  const declined = await wait(store, office, { ...step, sheet: "没有确认" });
  await endPaperWait(store, step.person, report.id, { wait: declined.id, reason: "不是我签的" });
  const back = await wait(store, office, { ...step, sheet: "收回" });
  await endPaperWait(store, people.preparer, report.id, { wait: back.id, reason: "传错了" });
  const { id, action, seen, reason, day, key, personId } = await wait(store, office, {
    ...step,
    sheet: "确认",
  });
  const asked = { action, channel: "onPaper", seen, reason, day, key, personId } as const;
  await moveReport(store, people.preparer, report.id, asked, async (_, { number }) => {
    await keepConfirmation(store, step.person, report.id, { wait: id, number });
    await keepScan(store, report.id, number, scanOf("确认"));
  });
}

/** A step recorded on paper at once, to which somebody else objects, whose objection the head lifts. */
export async function objectAndLift(
  store: Store,
  office: LifeOffice,
  step: Omit<Sheet, "sheet">,
): Promise<void> {
  const { people, report } = office;
  const { number: seen } = standing(store, office).standing;
  const asked = { action: step.action, channel: "onPaper", seen, reason: "", key: "异议" } as const;
  const signed = { ...asked, personId: step.person.accountId, day: DAY };
  const { number } = await moveReport(store, people.preparer, report.id, signed, (_, next) =>
    keepScan(store, report.id, next.number, scanOf("异议")),
  );
  await objectTo(store, people.second, report.id, { number, reason: "没有经过我" });
  const objections = await store.db.select().from(store.tables.objections);
  const own = objections.find((each) => each.reportId === report.id);
  const lifted = { objection: own?.id ?? "", reason: "已当面核实" };
  await endObjection(store, people.head, report.id, lifted);
  await confirmStep(store, people.second, report.id, number);
  await confirmStep(store, step.person, report.id, number);
}

/** What is kept with a signature: one file that stays the same each time, and one that does not. */
export function signedFiles(store: Store, { report: { id } }: LifeOffice, words: string): Effect {
  return async (_, { number, revision }) => {
    const files = new Map([
      ["public.pdf", bytes("%PDF 3")],
      ["filing.pdf", bytes(`%PDF ${words}`)],
    ]);
    await keepRevisionFiles(store, id, revision, files);
    await keepSignature(store, id, number, await recordHead(store));
  };
}
