import { Agent, request } from "node:http";
import { atOnce } from "./at-once";

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What the answer must hold to count. */
  readonly expects: string;
}

async function send(agent: Agent, origin: string, { body, expects, ...sent }: Sent): Promise<void> {
  const answer = await new Promise<string>((resolve, reject) => {
    const asked = request(new URL(sent.path, origin), { ...sent, agent }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve(text)).on("error", reject);
    });
    asked.on("error", reject).end(body);
  });
  if (!answer.includes(expects)) throw new Error(`${sent.path} answered ${answer.slice(0, 300)}`);
}

/** Requests a second that a server answers to `clients`. `make` is called with the client's number. */
export async function flood(
  origin: string,
  clients: number,
  each: number,
  make: (client: number) => Sent,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const rate = await atOnce(clients, each, (client) => send(agent, origin, make(client)));
  agent.destroy();
  return rate;
}
