import { BEGAN_HEADER, REQUEST_HEADER } from "./request-names";

/** What a line of the log says of the request that it is about. */
export interface RequestMark {
  readonly requestId?: string;
  readonly durationMs?: number;
}

/** Reads what start.ts wrote on the request when it came in. */
export function markOf(header: (name: string) => string | null | undefined): RequestMark {
  const [requestId, began] = [header(REQUEST_HEADER), header(BEGAN_HEADER)];
  return {
    ...(requestId && { requestId }),
    ...(began && { durationMs: Math.round(performance.now() - Number(began)) }),
  };
}
