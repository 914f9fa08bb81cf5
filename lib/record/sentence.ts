import { taskNames } from "@/lib/deadlines/task";
import { roleNames } from "@/lib/report/actor";
import { actionNames } from "@/lib/report/life/action";
import { markings } from "@/lib/report/life/comment-state";
import { ruleKeys, ruleNames, type SentRules } from "@/lib/report/life/unit-rules";
import { unitKindNames } from "@/lib/report/unit-kind";
import { eventNames, type RecordEvent } from "./event";

/** What ids are called by now; no id is ever shown. */
export interface RecordNames {
  readonly account: (id: string) => string;
  readonly unit: (id: string) => string;
  readonly report: (id: string) => string;
}

/** What was done, without who did it: 加角色：林晓雯，区住建局填报人 */
export function sentenceOf(event: RecordEvent, names: RecordNames): string {
  const said = detailOf(event, names);
  return said ? `${eventNames[event.kind]}：${said}` : eventNames[event.kind];
}

function detailOf(event: RecordEvent, { account, unit, report }: RecordNames): string {
  switch (event.kind) {
    case "signedOut":
      return "";
    case "signInFailed":
    case "signInBlocked":
      return event.name;
    case "denied":
      return event.what;
    case "signedIn":
    case "passwordChanged":
    case "passwordReset":
    case "accountDisabled":
    case "accountEnabled":
    case "emailChanged":
      return account(event.account);
    case "accountCreated":
    case "accountRenamed":
      return event.sameName ? `${event.name}（是另一位同名的人）` : event.name;
    case "unitCreated":
    case "unitChanged":
      return event.unitKind ? `${event.name}，${unitKindNames[event.unitKind]}` : event.name;
    case "roleGranted":
    case "roleWithdrawn":
      return `${account(event.account)}，${unit(event.unit)}${roleNames[event.role]}`;
    case "standInSet":
    case "standInEnded":
      return `${account(event.account)}在${unit(event.unit)}代${account(event.person)}`;
    case "handedOver":
      return `${account(event.account)}在${unit(event.unit)}的工作交给${account(event.to)}`;
    case "unitDisabled":
    case "unitEnabled":
    case "layoutChosen":
    case "stepsSet":
      return unit(event.unit);
    case "rulesSet":
      return `${unit(event.unit)}，${rulesIn(event)}`;
    case "deadlineSet":
      return `${unit(event.unit)}，${event.year}年年报${unitKindNames[event.unitKind]}${taskNames[event.task]}，${event.day ?? "不另设"}${event.reason ? `，${event.reason}` : ""}`;
    case "extensionRevoked":
      return `${unit(event.unit)}${event.year}年年报${taskNames[event.task]}，${event.reason}`;
    case "extended":
      return `${unit(event.unit)}${event.year}年年报${taskNames[event.task]}延到${event.day}，${event.reason}`;
    case "succeeded":
      return `${unit(event.unit)}由${unit(event.successor)}承继，${event.from ?? "取消"}`;
    case "rosterImported":
      return `${event.units}个单位，${event.accounts}个账号`;
    case "recordMailed":
      return `第${event.number}条`;
    case "inventoried":
      return `${event.rows}行`;
    case "reportRemoved":
      return `${event.unit}${event.year}年年报`;
    case "reportBegun":
    case "edited":
    case "commented":
    case "commentEdited":
    case "replied":
    case "publicationCorrected":
      return report(event.report);
    case "ledOn":
      return `${report(event.report)}，第${event.revision}稿${actionNames[event.action]}${besides(event)}`;
    case "paperAwaited":
      return `${report(event.report)}，${actionNames[event.action]}，${account(event.account)}`;
    case "paperDeclined":
    case "paperTakenBack":
      return `${report(event.report)}，${actionNames[event.action]}`;
    case "objected":
    case "objectionLifted":
    case "objectionTakenBack":
    case "paperConfirmed":
    case "paperAccepted":
      return `${report(event.report)}，第${event.number}步${actionNames[event.action]}`;
    case "exported":
      return `${report(event.report)}，${event.file}`;
    case "commentMarked":
      return `${report(event.report)}，${markings[event.mark].name}`;
    case "contributorAdded":
      return `${unit(event.unit)}，${event.name}`;
    case "contributorChanged":
      return `${unit(event.unit)}，${event.name}${event.dropped ? "，停用" : ""}`;
    case "assigned":
    case "taken":
    case "takingUndone":
      return `${report(event.report)}，${event.fields}项`;
  }
}

const rulesIn = (rules: SentRules): string =>
  ruleKeys.flatMap((rule) => (rules[rule] ? [ruleNames[rule]] : [])).join("、") || "一项都不设";

type LedOn = Extract<RecordEvent, { readonly kind: "ledOn" }>;

const besides = ({ onePerson, coAuthor, insteadOf = [] }: LedOn) =>
  [
    ...(onePerson === undefined ? [] : [`，一人办理（${onePerson}）`]),
    ...(coAuthor ? ["，共同填写过"] : []),
    ...(insteadOf.length > 0 ? [`，代${insteadOf.join("、")}办`] : []),
  ].join("");
