import type { NextRequest, NextResponse } from "next/server";
import { plain, reply, seeOther } from "./answer";
import type { Problem } from "./problem";
import { problemOf } from "./problem-of";
import { isPostedForm } from "./request-body";

const SECRET = /password|token|again|current/i;

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
    const kept = Object.entries(typed).filter(([name]) => !SECRET.test(name));
    return seeOther(page, { problem: message, fields, typed: Object.fromEntries(kept) });
  }
}
