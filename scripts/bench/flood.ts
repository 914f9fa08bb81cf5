import { Agent, request } from "node:http";

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

/**
 * Requests a second that a server answers to `clients`, each of which sends its next one when it has
 * the answer to the last. `make` is called with the client's number.
 */
export async function flood(
  origin: string,
  clients: number,
  each: number,
  make: (client: number) => Sent,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const client = async (number: number) => {
    for (let sent = 0; sent < each; sent++) await send(agent, origin, make(number));
  };
  const since = performance.now();
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  const seconds = (performance.now() - since) / 1000;
  agent.destroy();
  return (clients * each) / seconds;
}
