import { createHash } from "node:crypto";
import type { Mail } from "@/lib/mail/mail";
import { oneLine } from "@/lib/mail/one-line";
import type { Notice } from "./notice";
import { noticeWords } from "./notice-words";

/** Whoever gets mails of their notices. */
export interface Recipient {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
}

/** More lines nobody reads in a mail; the page lists them all. */
const MOST = 50;

function subjectOf(notices: readonly Notice[]): string {
  const [first] = notices;
  if (!first || notices.length > 1) return `【年报】您有${notices.length}件事要办`;
  const { subject, said } = noticeWords(first);
  return `【年报】${subject}：${said.replace(/。$/, "")}`;
}

function lines(notice: Notice, at: number, origin: string): string[] {
  const { subject, said, from, path } = noticeWords(notice);
  return [
    `${at + 1}. ${oneLine(subject)}：${oneLine(said)}`,
    `   ${oneLine(from)}`,
    `   ${origin}${path}`,
    "",
  ];
}

/** The same for the same notices to the same person. */
const idOf = (accountId: string, notices: readonly Notice[]): string =>
  createHash("sha256")
    .update([accountId, ...notices.map(({ key }) => key)].join("\n"))
    .digest("hex")
    .slice(0, 32);

/** One mail with all that is new to a person. It has no text of a report: those are read where one signs in. */
export function noticeMail(
  { accountId, name, email }: Recipient,
  notices: readonly Notice[],
  { origin, at }: { readonly origin: string; readonly at: Date },
): Mail {
  const more = notices.length - MOST;
  const text = [
    `${oneLine(name)}：`,
    "",
    `年报系统里有${notices.length}件事等您办：`,
    "",
    ...notices.slice(0, MOST).flatMap((notice, nth) => lines(notice, nth, origin)),
    ...(more > 0 ? [`还有${more}件，请在系统里看。`, ""] : []),
    `全部提醒：${origin}/notices`,
    `这封信由系统自动发出，请不要回复。不想再收，请在「我的账号」里删去邮箱：${origin}/account`,
    "",
  ].join("\n");
  const subject = oneLine(subjectOf(notices));
  return { to: email, subject, text, at, id: idOf(accountId, notices) };
}
