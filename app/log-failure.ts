import type { Instrumentation } from "next";
import type { NextRequest } from "next/server";
import { logLine, outlineOf } from "@/lib/operation/log-line.mjs";
import { routePattern } from "@/lib/operation/route-pattern";
import { markOf } from "./request-mark";

/** A request to a route that nobody foresaw to fail. */
export function logFailure(request: NextRequest, status: number, error: unknown): void {
  logLine("error", "request failed", {
    method: request.method,
    route: routePattern(request.nextUrl.pathname),
    status,
    ...markOf((name) => request.headers.get(name)),
    ...outlineOf(error),
  });
}

/** A page that could not be rendered; Next tells. */
export const logPageFailure: Instrumentation.onRequestError = (error, request, context) => {
  const { method, headers } = request;
  logLine("error", "request failed", {
    ...{ method, route: context.routePath, status: 500 },
    ...markOf((name) => headers[name]?.toString()),
    ...outlineOf(error),
  });
};
