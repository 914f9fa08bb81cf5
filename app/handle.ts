import type { NextRequest } from "next/server";
import type { z } from "zod";
import { theStore } from "@/db/open";
import { recordWhereRoom } from "@/db/record";
import type { Session } from "@/db/sessions";
import type { Store } from "@/db/store";
import type { Actor } from "@/lib/report/actor";
import { answerOnPage, answerProblem } from "./answer-problem";
import { parseParams, parseSentData } from "./parse-request";
import { Refused } from "@/lib/report/refused";
import { Problem } from "./problem";
import { problemOf } from "./problem-of";
import { readBody } from "./request-body";
import { CLIENT_HEADER } from "./request-names";
import { requireSession } from "./require-session";
import { requireSameOrigin } from "./same-origin";

/** The shapes of what a route takes; what is not named here is not read. */
interface Expected<P, Q, B> {
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  /** The page with the form that posts here without script; what is wrong is said there. */
  readonly form?: (params: P) => string;
  /** Open to who has signed in with a one-time password and not changed it yet. */
  readonly withOneTimePassword?: true;
}

interface Asked<P, Q, B> {
  readonly request: NextRequest;
  readonly store: Store;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** Posted by a form: the answer is a page to go to. */
  readonly asForm: boolean;
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
    requireOwnPassword(session, expected);
    const by = { actor: session.actor, sessionId: session.id };
    return asking(request, session.actor.accountId, () =>
      runAsked(expected, request, context, (asked) =>
        recordingDenial(request, () => run({ ...asked, ...by })),
      ),
    );
  });
}

/** As `handle`, for the few routes that are there before anybody has signed in. */
export function handlePublic<P = undefined, Q = undefined, B = undefined>(
  expected: Expected<P, Q, B>,
  run: (asked: Asked<P, Q, B>) => Promise<Response>,
): Handler {
  return answering((request, context) =>
    asking(request, null, () => runAsked(expected, request, context, run)),
  );
}

/** What is done meanwhile is recorded as this person's, from where they are. */
const asking = (request: NextRequest, accountId: string | null, run: () => Promise<Response>) =>
  theStore().as({ accountId, address: request.headers.get(CLIENT_HEADER) ?? "" }, run);

/** Whoever asked for what is not theirs stands in the record. */
async function recordingDenial(
  request: NextRequest,
  run: () => Promise<Response>,
): Promise<Response> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Refused) {
      const what = `${request.method} ${request.nextUrl.pathname}`;
      await recordWhereRoom(theStore(), { kind: "denied", what });
    }
    throw error;
  }
}

function requireOwnPassword(
  { mustChangePassword }: Session,
  { withOneTimePassword }: Pick<Expected<never, never, never>, "withOneTimePassword">,
): void {
  if (!mustChangePassword || withOneTimePassword) return;
  throw new Problem(403, "您用的是一次性密码，请先在「我的账号」里换成自己的密码。");
}

function answering(answer: Handler): Handler {
  return async (request, context) => {
    try {
      requireSameOrigin(request);
      const response = await answer(request, context);
      response.headers.set("Cache-Control", "no-store");
      return response;
    } catch (error) {
      return answerProblem(request, problemOf(request, error));
    }
  };
}

async function runAsked<P, Q, B>(
  expected: Expected<P, Q, B>,
  request: NextRequest,
  context: Context,
  run: (asked: Asked<P, Q, B>) => Promise<Response>,
): Promise<Response> {
  const { body, form } = expected;
  const params = (expected.params && parseParams(expected.params, await context.params)) as P;
  const search = () => Object.fromEntries(request.nextUrl.searchParams);
  const query = (expected.query && parseSentData(expected.query, search())) as Q;
  const asked = { request, store: theStore(), params, query };
  if (!body) return run({ ...asked, body: undefined as B, asForm: false });
  const { kind, data } = await readBody(request, form !== undefined);
  const asForm = kind === "form";
  const work = () => run({ ...asked, body: parseSentData(body, data), asForm });
  return asForm && form ? answerOnPage(request, form(params), data, work) : work();
}
