import type { NextRequest, NextResponse } from "next/server";
import { plain, reply, seeOther } from "./answer";
import type { Problem } from "./problem";
import { problemOf } from "./problem-of";
import { isPostedForm } from "./request-body";

const SECRET = /password|token|again|current/i;

/** In characters, of all fields together. A note waits in memory, and anybody may have it left: see keptOnce. */
const MOST_KEPT = 100_000;

/** What of a form its page shows again: nothing secret, and nothing longer than a page can use. */
function keptOf(typed: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  let room = MOST_KEPT;
  const kept = Object.entries(typed).filter(([name, value]) => {
    room -= name.length + value.length;
    return room >= 0 && !SECRET.test(name);
  });
  return Object.fromEntries(kept);
}

/** To a script: `{ problem, fields }`. To a posted form without a page of its own: one sentence. */
export function answerProblem(request: NextRequest, problem: Problem): NextResponse {
  const { status, message, fields } = problem;
  if (!isPostedForm(request)) return reply({ problem: message, fields }, status);
  return status === 401 ? seeOther("/login") : plain(message, status);
}

/** Does the work of a form; what goes wrong is said on the form's page, beside what was typed. */
export async function answerOnPage(
  request: NextRequest,
  page: string,
  typed: Readonly<Record<string, string>>,
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    const { message, fields } = problemOf(request, error);
    return seeOther(page, { problem: message, fields, typed: keptOf(typed) });
  }
}
