import type { Instrumentation } from "next";
import type { NextRequest } from "next/server";
import { logLine, outlineOf } from "@/lib/operation/log-line.mjs";
import { routePattern } from "@/lib/operation/route-pattern";
import { markOf } from "./request-mark";
import { PATH_HEADER } from "./request-names";

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

/** A page that could not be made, from the headers of its request. */
export function logBrokenPage(headers: Headers, error: unknown): void {
  const [pathname = "/"] = (headers.get(PATH_HEADER) ?? "/").split("?");
  logLine("error", "request failed", {
    ...{ method: "GET", route: routePattern(pathname), status: 500 },
    ...markOf((name) => headers.get(name)),
    ...outlineOf(error),
  });
}

/** What broke in a page while it was drawn; Next tells. */
export const logPageFailure: Instrumentation.onRequestError = (error, request, context) => {
  const { method, headers } = request;
  logLine("error", "request failed", {
    ...{ method, route: context.routePath, status: 500 },
    ...markOf((name) => headers[name]?.toString()),
    ...outlineOf(error),
  });
};
