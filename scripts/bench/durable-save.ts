import { SESSION_COOKIE } from "@/app/request-names";
import type { SentEntry } from "@/lib/report/save";
import type { Sent } from "./flood";
import type { Nianbao } from "./nianbao";
import { NextFigures } from "./next-figures";

/** What each of many clients sends to save its next figure. */
export class DurableSaves {
  private readonly figures = new NextFigures();

  constructor(private readonly nianbao: Nianbao) {}

  next(client: number): Sent {
    return this.save(this.figures.next(client), '"outcome":"saved"');
  }

  /** The same request for a route that reads nothing of it. */
  forNothing(): Sent {
    return this.save(new NextFigures().next(0), "{}");
  }

  private save(entry: SentEntry, expects: string): Sent {
    const { reportId, token, server } = this.nianbao;
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
