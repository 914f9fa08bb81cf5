import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { receivedMail, type ReceivedMail } from "./received-mail";

const USER = "nianbao";
const PASSWORD = "柳堤路28号";

const refusal = (message: string, responseCode: number) =>
  Object.assign(new Error(message), { responseCode });

async function wholeOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("latin1");
}

/** A real mail server on a port of its own choosing, with what it accepted. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** Addresses that it does not know. */
  readonly refused = new Set<string>();
  private server: SMTPServer | undefined;
  private port = 0;

  /** `encrypts` with a certificate that nobody vouches for, where it is said to. */
  constructor(private readonly encrypts = false) {}

  /** Begins to answer; after `stop`, on the same port. */
  async start(): Promise<this> {
    const server = new SMTPServer({
      logger: false,
      disabledCommands: this.encrypts ? [] : ["STARTTLS"],
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _, answer) => {
        if (username === USER && password === PASSWORD) answer(null, { user: USER });
        else answer(refusal("wrong name or password", 535));
      },
      onRcptTo: ({ address }, _, answer) => {
        if (this.refused.has(address)) answer(refusal("no such mailbox", 550));
        else answer();
      },
      onData: (stream, { envelope }, answer) => {
        const { mailFrom, rcptTo } = envelope;
        const to = rcptTo.map(({ address }) => address);
        void wholeOf(stream).then((raw) => {
          this.received.push(receivedMail(mailFrom ? mailFrom.address : "", to, raw));
          answer();
        });
      },
    });
    await once(server.listen(this.port, "127.0.0.1"), "listening");
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
    return this;
  }

  /** From now on nothing answers there. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  /** As NIANBAO_SMTP_URL says it. */
  get url(): string {
    return `smtp://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${this.port}`;
  }

  /** To whom what it accepted went, and the subject. */
  get subjects(): (readonly [to: string, subject: string])[] {
    return this.received.map(({ to, subject }) => [to.join(), subject]);
  }
}
