import { commentMarks, commentTexts, comments } from "./schema/comments";
import { confirmations, paperWaitEnds, paperWaits } from "./schema/confirmations";
import { deadlines, extensionRevocations, extensions } from "./schema/deadlines";
import { files, revisionFiles, scans, withdrawnFiles } from "./schema/files";
import {
  assignments,
  contributionHistory,
  contributions,
  contributors,
  takings,
} from "./schema/gathering";
import { noticesSent, recordMails } from "./schema/mail";
import {
  accounts,
  formerUnitNames,
  memberships,
  sessions,
  signInFailures,
  units,
  unitSuccessors,
} from "./schema/people";
import { recordRows } from "./schema/record";
import { objectionLifts, objections } from "./schema/objections";
import { publicationCorrections, publications } from "./schema/publications";
import { entries, entryHistory, reports } from "./schema/reports";
import { seenDrafts } from "./schema/seen";
import { signatures } from "./schema/signatures";
import { unitRules } from "./schema/unit-rules";
import {
  reviewStepPeople,
  reviewSteps,
  revisions,
  revisionWriters,
  seenChanges,
  standIns,
  transitions,
} from "./schema/review";

/** Every table. */
export const tables = {
  units,
  formerUnitNames,
  unitSuccessors,
  accounts,
  memberships,
  sessions,
  signInFailures,
  reports,
  entries,
  entryHistory,
  reviewSteps,
  reviewStepPeople,
  standIns,
  revisions,
  revisionWriters,
  transitions,
  seenChanges,
  files,
  revisionFiles,
  withdrawnFiles,
  scans,
  comments,
  commentTexts,
  commentMarks,
  publications,
  publicationCorrections,
  seenDrafts,
  recordRows,
  noticesSent,
  recordMails,
  signatures,
  contributors,
  assignments,
  takings,
  contributions,
  contributionHistory,
  deadlines,
  extensions,
  unitRules,
  objections,
  objectionLifts,
  paperWaits,
  paperWaitEnds,
  confirmations,
  extensionRevocations,
};
