import { randomUUID } from "node:crypto";
import { SESSION_COOKIE } from "@/app/request-names";
import { figuresOf, tablesOf } from "@/lib/editions/define";
import { edition2018 } from "@/lib/editions/2018";
import type { Sent } from "./flood";
import type { Nianbao } from "./nianbao";

const codes = tablesOf(edition2018)
  .flatMap(figuresOf)
  .filter(({ kind }) => kind === "count");

/** What each of many clients sends: a next figure into a field of its own, as the form's outbox does. */
export class DurableSaves {
  private readonly versions = new Map<string, number>();

  constructor(private readonly nianbao: Nianbao) {}

  next(client: number): Sent {
    const code = codes[client % codes.length]?.code ?? "";
    const seen = this.versions.get(code) ?? 0;
    this.versions.set(code, seen + 1);
    return this.save(code, seen, '"outcome":"saved"');
  }

  /** The same request for a route that reads nothing of it. */
  forNothing(): Sent {
    return this.save(codes[0]?.code ?? "", 0, "{}");
  }

  private save(code: string, seen: number, expects: string): Sent {
    const { reportId, token, server } = this.nianbao;
    const entry = { code, value: String(seen), seen, key: randomUUID(), follows: [] };
    return {
      method: "PATCH",
      path: `/api/reports/${reportId}/entries`,
      headers: {
        "content-type": "application/json",
        cookie: `${SESSION_COOKIE}=${token}`,
        origin: server.origin,
      },
      body: JSON.stringify({ protocol: 1, entries: [entry] }),
      expects,
    };
  }
}
