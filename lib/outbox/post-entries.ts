import type { SaveOutcome, SentEntry } from "@/lib/report/save";

/** How the server took a save; every way in which it may not have come through has its own word. */
export type PostResult =
  | { readonly kind: "answered"; readonly outcomes: readonly SaveOutcome[] }
  /** `answers`: something did answer, in words that are not ours: a gateway, or a server that fails. */
  | { readonly kind: "unreachable"; readonly answers?: boolean }
  /** `other`: the name of whoever is signed in now, where that is somebody else. */
  | { readonly kind: "signedOut"; readonly other?: string | undefined }
  | { readonly kind: "refused"; readonly message: string };

/** Whose typing it is, and in which report. */
export interface Origin {
  readonly account: string;
  readonly report: string;
}

export type PostEntries = (from: Origin, entries: readonly SentEntry[]) => Promise<PostResult>;

interface Answer {
  readonly problem?: string;
  readonly outcomes?: readonly SaveOutcome[];
  readonly signedIn?: string;
}

const FOREIGN: PostResult = { kind: "unreachable", answers: true };

async function read(response: Response): Promise<PostResult> {
  const { problem, outcomes, signedIn } = (await response.json()) as Answer;
  if (response.status >= 500) return FOREIGN;
  if (outcomes?.length) return { kind: "answered", outcomes };
  if (!problem) return FOREIGN;
  return response.status === 401
    ? { kind: "signedOut", other: signedIn }
    : { kind: "refused", message: problem };
}

/** Bodies of requests that outlive their page may hold 64 KB in all. */
const KEEPALIVE_BYTES = 60_000;

export const postEntries: PostEntries = async ({ account, report }, entries) => {
  const body = JSON.stringify({ protocol: 1, account, entries });
  try {
    const response = await fetch(`/api/reports/${report}/entries`, {
      method: "PATCH",
      headers: { "content-type": "application/json" },
      keepalive: body.length * 3 < KEEPALIVE_BYTES,
      body,
    });
    return await read(response).catch(() => FOREIGN);
  } catch {
    return { kind: "unreachable" };
  }
};
