import type { Instrumentation } from "next";

/** Next calls this once, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { start } = await import("./app/start");
  await start();
}

/** Next calls this where a page could not be rendered. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logPageFailure } = await import("./app/log-failure");
  await logPageFailure(error, request, context);
};
