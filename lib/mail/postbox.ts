import type { Mail } from "./mail";
import type { MailSettings } from "./mail-settings";

/** What became of a mail; `error` is the server's or the network's. */
export type Posted =
  | { readonly kind: "accepted" }
  /** This mail, or whom it is to. */
  | { readonly kind: "refused"; readonly error: unknown }
  /** The server as a whole: the next mail would fare no better. */
  | { readonly kind: "unreachable"; readonly error: unknown };

/** Where mails are handed in. */
export interface Postbox {
  post(mail: Mail): Promise<Posted>;
}

/** The server has to answer within so long; nobody waits for a mail, but a round for the one before. */
const PATIENCE_MS = 10_000;

async function transportOf({ url }: Pick<MailSettings, "url">) {
  const { createTransport } = await import("nodemailer"); // only an office that sends mail loads it
  return createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    dnsTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

const ABOUT_THE_MAIL = ["EENVELOPE", "EMESSAGE"];

const isAboutTheMail = (error: unknown): boolean =>
  error instanceof Error && "code" in error && ABOUT_THE_MAIL.includes(String(error.code));

/** Stands behind the @ of a message's id: the sender's own domain. */
const domainOf = (from: string): string => /@([^\s<>@]+)>?$/.exec(from)?.[1] ?? "localhost";

/** The office's mail server. A mail counts as accepted once the server said so, and not before. */
export async function openPostbox(settings: MailSettings): Promise<Postbox> {
  const transport = await transportOf(settings);
  const { from } = settings;
  return {
    post: async ({ to, subject, text, at, id }) => {
      const messageId = `<${id}@${domainOf(from)}>`;
      const headers = { "Auto-Submitted": "auto-generated" }; // no absence notes in answer
      const recipient = { name: "", address: to };
      try {
        await transport.sendMail({
          from,
          to: recipient,
          subject,
          text,
          date: at,
          messageId,
          headers,
        });
        return { kind: "accepted" };
      } catch (error) {
        return { kind: isAboutTheMail(error) ? "refused" : "unreachable", error };
      }
    },
  };
}

/** Whether the server answers and takes our name and password; what went wrong where not. */
export async function whatKeepsMail(settings: MailSettings): Promise<unknown> {
  const transport = await transportOf(settings);
  try {
    await transport.verify();
    return undefined;
  } catch (error) {
    return error;
  }
}
