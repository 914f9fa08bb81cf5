import type { tables } from "../schema";

type Tables = typeof tables;
export type TableName = keyof Tables;
type ColumnOf<Name extends TableName> = keyof Tables[Name]["$inferSelect"] & string;

/** A table each of whose rows stands in 操作记录 with the digest of what it says. */
interface SealedTable<Name extends TableName> {
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
    sealed: [
      [
        ...["id", "parentId", "name", "address", "telephone", "website", "kind"],
        ...["layout", "layoutProfile", "createdAt", "disabledAt"],
      ],
    ],
  },
  formerUnitNames: { sealed: [["unitId", "name", "until"]] },
  accounts: {
    sealed: [
      [
        ...["id", "name", "displayName", "passwordHash", "email"],
        ...["mustChangePassword", "createdAt", "disabledAt"],
      ],
    ],
  },
  memberships: { sealed: [["accountId", "unitId", "role", "from", "until"]] },
  sessions: { open: "who is signed in, for hours; each sign-in stands in the record" },
  signInFailures: {
    open: "a count that is forgotten in minutes; each failure stands in the record",
  },
  reports: {
    sealed: [["id", "unitId", "year", "editionId", "unitName", "createdAt", "createdBy"]],
    otherwise: { latest: "is compared with the transitions" },
  },
  entries: {
    otherwise:
      "are compared with the newest of the history and, while a report is locked, with its draft: a save has no time for more",
  },
  entryHistory: { otherwise: "is bound by each draft that is sent, which has its SHA-256" },
  reviewSteps: { sealed: [["unitId", "position", "name", "onPaper"]] },
  reviewStepPeople: { sealed: [["unitId", "position", "accountId"]] },
  revisions: {
    sealed: [["reportId", "number", "sha256", "historySha256", "at", "by"]],
    otherwise: {
      snapshot: "has its SHA-256 beside it",
      historyVersions: "is what the history's SHA-256 is taken of",
    },
  },
  transitions: {
    sealed: [
      [
        ...["reportId", "number", "action", "channel", "state", "step", "revision"],
        ...["at", "by", "reason", "person", "day", "personId", "sameName", "onePerson", "key"],
      ],
    ],
  },
  files: {
    sealed: [["sha256", "size"]],
    otherwise: { bytes: "have their SHA-256 beside them" },
  },
  revisionFiles: { sealed: [["reportId", "revision", "name", "sha256"]] },
  scans: { sealed: [["reportId", "number", "mime", "sha256", "sharedSheet"]] },
  comments: {
    sealed: [
      [
        ...["id", "reportId", "revision", "code", "quote", "nth", "parentId"],
        ...["text", "at", "by", "officeId", "key"],
      ],
    ],
  },
  commentMarks: { sealed: [["commentId", "number", "mark", "at", "by"]] },
  publications: {
    sealed: [["reportId", "number", "revision", "address", "day", "indexNumber"]],
  },
  recordRows: { otherwise: "are chained, each to the one before, and sealed by the key" },
  noticesSent: { open: "which mails went out: it decides nothing" },
  recordMails: { sealed: [["day", "number", "hash", "sentAt"]] },
  signatures: { sealed: [["reportId", "number", "recordNumber", "recordHash"]] },
  contributors: { sealed: [["id", "unitId", "name", "createdAt", "droppedAt"]] },
  assignments: { sealed: [["reportId", "code", "contributorId"]] },
  takings: {
    sealed: [["id", "reportId", "contributorId", "at", "by", "undoneAt", "undoneBy"]],
  },
  contributions: { otherwise: "are compared with the newest of their history" },
  contributionHistory: {
    sealed: [["reportId", "code", "contributorId", "value", "version", "takingId"]],
  },
  deadlines: { sealed: [["unitId", "year", "unitKind", "task", "day", "reason", "at", "by"]] },
  extensions: {
    sealed: [["unitId", "year", "task", "number", "day", "reason", "at", "by"]],
  },
  unitRules: {
    sealed: [
      [
        ...["unitId", "number", "confirmPaper", "publishAfterAcceptance", "onePerson"],
        ...["consent", "agreedBy", "agreedOffice", "at", "by"],
      ],
    ],
  },
  objections: { sealed: [["id", "reportId", "number", "reason", "at", "by"]] },
  objectionLifts: { sealed: [["objectionId", "reason", "at", "by"]] },
  paperWaits: {
    sealed: [
      [
        ...["id", "reportId", "seen", "action", "reason", "person", "personId", "day"],
        ...["mime", "sha256", "sharedSheet", "key", "at", "by"],
      ],
    ],
  },
  paperWaitEnds: { sealed: [["waitId", "ending", "reason", "at", "by"]] },
  confirmations: { sealed: [["reportId", "number", "at", "by"]] },
  extensionRevocations: {
    sealed: [["unitId", "year", "task", "number", "reason", "at", "by"]],
  },
  unitSuccessors: { sealed: [["unitId", "successorId", "from", "at", "by"]] },
  publicationCorrections: {
    sealed: [
      [
        ...["reportId", "number", "correction", "address", "day", "indexNumber"],
        ...["reason", "at", "by"],
      ],
    ],
  },
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
