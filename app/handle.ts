import type { NextRequest } from "next/server";
import type { z } from "zod";
import { theStore } from "@/db/open";
import type { Store } from "@/db/store";
import type { Actor } from "@/lib/report/actor";
import { problemOf, replyProblem } from "./answer-failure";
import { Problem } from "./problem";
import { parseParams, parseSentData } from "./parse-request";
import { bodyKind, readBody } from "./request-body";
import { requireSession } from "./require-session";
import { requireSameOrigin } from "./same-origin";

/** The shapes of what a route takes; what is not named here is not read. */
interface Expected<P, Q, B> {
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  /** Open to who has signed in with a one-time password and not changed it yet. */
  readonly withOneTimePassword?: true;
}

interface Asked<P, Q, B> {
  readonly request: NextRequest;
  readonly store: Store;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
}

interface AskedBySomebody<P, Q, B> extends Asked<P, Q, B> {
  readonly actor: Actor;
  readonly sessionId: string;
}

interface Context {
  readonly params: Promise<unknown>;
}

type Handler = (request: NextRequest, context: Context) => Promise<Response>;

/**
 * The one way into a route: who is asking, from a page of ours, in the shape expected. `run` decides
 * whether they may and does it; it answers after the commit. It may throw Refused (403), notFound()
 * (404) or Problem; anything else is logged and answered as not saved.
 */
export function handle<P = undefined, Q = undefined, B = undefined>(
  expected: Expected<P, Q, B>,
  run: (asked: AskedBySomebody<P, Q, B>) => Promise<Response>,
): Handler {
  return answering(async (request, context) => {
    const session = await requireSession(request, theStore());
    if (session.mustChangePassword && !expected.withOneTimePassword) {
      throw new Problem(403, "您用的是一次性密码，请先在「我的账号」里换成自己的密码。");
    }
    const asked = await readAsked(expected, request, context);
    return run({ ...asked, actor: session.actor, sessionId: session.id });
  });
}

/** As `handle`, for the few routes that are there before anybody has signed in. */
export function handlePublic<P = undefined, Q = undefined, B = undefined>(
  expected: Expected<P, Q, B>,
  run: (asked: Asked<P, Q, B>) => Promise<Response>,
): Handler {
  return answering(async (request, context) => run(await readAsked(expected, request, context)));
}

function answering(answer: Handler): Handler {
  return async (request, context) => {
    try {
      requireSameOrigin(request);
      const response = await answer(request, context);
      response.headers.set("Cache-Control", "no-store");
      return response;
    } catch (error) {
      return replyProblem(problemOf(request, error));
    }
  };
}

async function readAsked<P, Q, B>(
  { params, query, body }: Expected<P, Q, B>,
  request: NextRequest,
  context: Context,
): Promise<Asked<P, Q, B>> {
  const search = Object.fromEntries(request.nextUrl.searchParams);
  return {
    request,
    store: theStore(),
    params: (params && parseParams(params, await context.params)) as P,
    query: (query && parseSentData(query, search)) as Q,
    body: (body && parseSentData(body, await readBody(request, bodyKind(request, false)))) as B,
  };
}
