import type { NextRequest } from "next/server";
import type { z } from "zod";
import { theStore } from "@/db/open";
import type { Store } from "@/db/store";
import { isNotFound } from "@/app/is-not-found";
import { logFailure } from "@/app/log-failure";
import { parseParams } from "@/app/parse-request";
import { isGongkaiOn } from "@/app/settings";
import { failedPage, notFoundPage } from "@/lib/gongkai/not-found-page";
import { answerWith, html, type PublicAnswer } from "./public-answer";

interface Asked<P> {
  readonly request: NextRequest;
  readonly store: Store;
  readonly params: P;
}

interface Context {
  readonly params: Promise<unknown>;
}

/**
 * The one way into the public area: it asks nobody who they are, reads only, and is not there unless
 * it is switched on. `run` answers undefined to what is not published, which is the same as what does
 * not exist.
 */
export function publicRoute<P>(
  params: z.ZodType<P>,
  run: (asked: Asked<P>) => Promise<PublicAnswer | undefined>,
): (request: NextRequest, context: Context) => Promise<Response> {
  return async (request, context) => {
    try {
      const answer = isGongkaiOn() && (await runAsked(params, run, request, context));
      return answerWith(request, answer || html(notFoundPage(), 404));
    } catch (error) {
      if (isNotFound(error)) return answerWith(request, html(notFoundPage(), 404));
      logFailure(request, 500, error);
      return answerWith(request, html(failedPage(), 500));
    }
  };
}

async function runAsked<P>(
  params: z.ZodType<P>,
  run: (asked: Asked<P>) => Promise<PublicAnswer | undefined>,
  request: NextRequest,
  context: Context,
): Promise<PublicAnswer | undefined> {
  const given = parseParams(params, await context.params);
  return run({ request, store: theStore(), params: given });
}
