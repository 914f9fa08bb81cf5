type Env = Readonly<Record<string, string | undefined>>;

export interface MailSettings {
  /** smtp[s]://user:password@host:port */
  readonly url: string;
  /** Whom mails come from. */
  readonly from: string;
  /** Who keeps the head of 操作记录; undefined where it is not sent. */
  readonly recordTo: string | undefined;
}

export type MailSetting =
  | { readonly kind: "off" }
  /** `problem` names no password. */
  | { readonly kind: "faulty"; readonly problem: string; readonly mend: string }
  | { readonly kind: "on"; readonly settings: MailSettings };

const faulty = (problem: string, mend: string): MailSetting => ({ kind: "faulty", problem, mend });

/** A name in front is for people: 年报系统 <nianbao@example.gov.cn> */
const looksLikeAddress = (text: string) =>
  /^([^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(text);

function isSmtp(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (protocol === "smtp:" || protocol === "smtps:") && hostname !== "";
}

/** What the environment says of mail. */
export function mailSetting(env: Env): MailSetting {
  const { NIANBAO_SMTP_URL: url, NIANBAO_MAIL_FROM: from, NIANBAO_RECORD_MAIL_TO: to } = env;
  if (!url)
    return to
      ? faulty("写了 NIANBAO_RECORD_MAIL_TO，没有写 NIANBAO_SMTP_URL", MEND_URL)
      : { kind: "off" };
  if (!isSmtp(url)) return faulty("NIANBAO_SMTP_URL 不是邮件服务器的地址", MEND_URL);
  if (!from || !looksLikeAddress(from))
    return faulty("NIANBAO_MAIL_FROM 没有写，或者不是邮箱", MEND_FROM);
  if (to && !looksLikeAddress(to)) return faulty("NIANBAO_RECORD_MAIL_TO 不是邮箱", MEND_FROM);
  return { kind: "on", settings: { url, from, recordTo: to ? to : undefined } };
}

const MEND_URL = "请写成 smtp://用户:密码@mail.example.gov.cn:25 的样子，加密的写 smtps://";
const MEND_FROM = "请写成 nianbao@example.gov.cn 的样子";
