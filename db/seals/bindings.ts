import type { tables } from "../schema";

type Tables = typeof tables;
export type TableName = keyof Tables;
type ColumnOf<Name extends TableName> = keyof Tables[Name]["$inferSelect"] & string;

/** A table each of whose rows stands in 操作记录 with the digest of what it says. */
interface SealedTable<Name extends TableName> {
  /** What one of its rows is to whoever reads that it was changed. */
  readonly called: string;
  /**
   * What a digest covers, in its order: the first list is version 1, the newest holds. A list that rows
   * were sealed by is never changed: another is put after it, and the next start seals by that.
   */
  readonly sealed: readonly (readonly ColumnOf<Name>[])[];
  /** Columns whose change is found otherwise, and how. */
  readonly otherwise?: Readonly<Partial<Record<ColumnOf<Name>, string>>>;
  /** Columns that anything may be written into, and why that is no harm. */
  readonly open?: Readonly<Partial<Record<ColumnOf<Name>, string>>>;
}

/** How a table is bound: row by row; otherwise, and how; not at all, and why. */
type Binding<Name extends TableName> =
  SealedTable<Name> | { readonly otherwise: string } | { readonly open: string };

/**
 * What 操作记录 holds each table to: every table and every column has its place here, so that what somebody
 * writes into the database past the program is found (`npm run verify`). The names stand in the record for
 * good: a table or column that is called otherwise one day keeps its name here.
 */
export const bindings = {
  units: {
    called: "单位",
    sealed: [
      [
        ...["id", "parentId", "name", "address", "telephone", "website", "kind"],
        ...["layout", "layoutProfile", "createdAt", "disabledAt"],
      ],
    ],
  },
  formerUnitNames: { called: "单位的曾用名", sealed: [["unitId", "name", "until"]] },
  accounts: {
    called: "账号",
    sealed: [
      [
        ...["id", "name", "displayName", "passwordHash", "email"],
        ...["mustChangePassword", "createdAt", "disabledAt"],
      ],
    ],
  },
  memberships: { called: "角色", sealed: [["accountId", "unitId", "role", "from", "until"]] },
  sessions: { open: "who is signed in, for hours; each sign-in stands in the record" },
  signInFailures: {
    open: "a count that is forgotten in minutes; each failure stands in the record",
  },
  reports: {
    called: "年报",
    sealed: [["id", "unitId", "year", "editionId", "unitName", "createdAt", "createdBy"]],
    otherwise: { latest: "is compared with the transitions" },
  },
  entries: {
    otherwise:
      "are compared with the newest of the history and, while a report is locked, with its draft: a save has no time for more",
  },
  entryHistory: { otherwise: "is bound by each draft that is sent, which has its SHA-256" },
  reviewSteps: { called: "审核步骤", sealed: [["unitId", "position", "name", "onPaper"]] },
  reviewStepPeople: { called: "审核步骤的人员", sealed: [["unitId", "position", "accountId"]] },
  standIns: {
    called: "代办",
    sealed: [["accountId", "personId", "unitId", "from", "until"]],
  },
  revisions: {
    called: "送审稿",
    sealed: [["reportId", "number", "sha256", "historySha256", "at", "by"]],
    otherwise: {
      snapshot: "has its SHA-256 beside it",
      historyVersions: "is what the history's SHA-256 is taken of",
    },
  },
  revisionWriters: {
    called: "稿的填写人",
    sealed: [["reportId", "revision", "accountId", "written", "most"]],
  },
  transitions: {
    called: "办理的一步",
    sealed: [
      [
        ...["reportId", "number", "action", "channel", "state", "step", "revision"],
        ...["at", "by", "reason", "person", "day", "personId", "sameName", "onePerson", "key"],
      ],
      [
        ...["reportId", "number", "action", "channel", "state", "step", "revision", "at", "by"],
        ...["byName", "reason", "person", "day", "personId", "sameName", "onePerson", "key"],
      ],
    ],
  },
  files: {
    called: "存下的文件",
    sealed: [["sha256", "size"]],
    otherwise: { bytes: "have their SHA-256 beside them" },
  },
  revisionFiles: { called: "签发的文件", sealed: [["reportId", "revision", "name", "sha256"]] },
  scans: { called: "扫描件", sealed: [["reportId", "number", "mime", "sha256", "sharedSheet"]] },
  withdrawnFiles: {
    called: "已撤回签发的文件",
    sealed: [["reportId", "revision", "signature", "name", "sha256"]],
  },
  comments: {
    called: "批注",
    sealed: [
      [
        ...["id", "reportId", "revision", "code", "quote", "nth", "parentId"],
        ...["text", "at", "by", "officeId", "key"],
      ],
    ],
  },
  commentMarks: { called: "批注的标记", sealed: [["commentId", "number", "mark", "at", "by"]] },
  commentTexts: { called: "批注的修改", sealed: [["commentId", "number", "text", "at"]] },
  publications: {
    called: "公布登记",
    sealed: [["reportId", "number", "revision", "address", "day", "indexNumber"]],
  },
  recordRows: { otherwise: "are chained, each to the one before, and sealed by the key" },
  noticesSent: { open: "which mails went out: it decides nothing" },
  recordMails: { called: "寄出校验码的记录", sealed: [["day", "number", "hash", "sentAt"]] },
  signatures: {
    called: "签发时记下的校验码",
    sealed: [["reportId", "number", "recordNumber", "recordHash"]],
  },
  contributors: {
    called: "供数单位",
    sealed: [["id", "unitId", "name", "createdAt", "droppedAt"]],
  },
  assignments: { called: "请供数单位填的项", sealed: [["reportId", "code", "contributorId"]] },
  takings: {
    called: "取用",
    sealed: [["id", "reportId", "contributorId", "at", "by", "undoneAt", "undoneBy"]],
  },
  contributions: { otherwise: "are compared with the newest of their history" },
  contributionHistory: {
    called: "供数单位给的数",
    sealed: [["reportId", "code", "contributorId", "value", "version", "takingId"]],
  },
  deadlines: {
    called: "期限",
    sealed: [["unitId", "year", "unitKind", "task", "day", "reason", "at", "by"]],
  },
  extensions: {
    called: "延期",
    sealed: [["unitId", "year", "task", "number", "day", "reason", "at", "by"]],
  },
  unitRules: {
    called: "办理规则",
    sealed: [
      [
        ...["unitId", "number", "confirmPaper", "publishAfterAcceptance", "onePerson"],
        ...["consent", "agreedBy", "agreedOffice", "at", "by"],
      ],
    ],
  },
  objections: { called: "异议", sealed: [["id", "reportId", "number", "reason", "at", "by"]] },
  objectionLifts: { called: "异议的了结", sealed: [["objectionId", "reason", "at", "by"]] },
  paperWaits: {
    called: "等本人确认的一步",
    sealed: [
      [
        ...["id", "reportId", "seen", "action", "reason", "person", "personId", "day"],
        ...["mime", "sha256", "sharedSheet", "key", "at", "by"],
      ],
    ],
  },
  paperWaitEnds: {
    called: "等本人确认的了结",
    sealed: [["waitId", "ending", "reason", "at", "by"]],
  },
  confirmations: { called: "本人确认", sealed: [["reportId", "number", "at", "by"]] },
  extensionRevocations: {
    called: "延期的撤销",
    sealed: [["unitId", "year", "task", "number", "reason", "at", "by"]],
  },
  unitSuccessors: { called: "合并、分立", sealed: [["unitId", "successorId", "from", "at", "by"]] },
  publicationCorrections: {
    called: "公布登记的更正",
    sealed: [
      [
        ...["reportId", "number", "correction", "address", "day", "indexNumber"],
        ...["reason", "at", "by"],
      ],
    ],
  },
  seenChanges: { open: "a reader's own ticks on what changed: they decide nothing" },
  seenDrafts: {
    open: "who opened which draft: it decides where changes are counted from, nothing else",
  },
} as const satisfies { readonly [Name in TableName]: Binding<Name> };

/** The tables whose rows stand in the record one by one. */
export type SealedName = {
  [Name in TableName]: (typeof bindings)[Name] extends { readonly sealed: unknown } ? Name : never;
}[TableName];

/** A row that an event speaks of: its table and its primary key, in the order of that key's columns. */
export type BoundRow = readonly [SealedName, ...(string | number)[]];

const isSealed = (name: TableName): name is SealedName => "sealed" in bindings[name];

export const sealedNames: readonly SealedName[] = (Object.keys(bindings) as TableName[]).filter(
  isSealed,
);
