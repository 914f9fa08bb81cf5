import { record } from "@/db/record";
import { endSession } from "@/db/sessions";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { clearSessionCookie } from "@/app/session-cookie";

export const POST = handle({ withOneTimePassword: true }, async ({ store, sessionId }) => {
  await store.transaction(async () => {
    await endSession(store, sessionId);
    await record(store, { kind: "signedOut" });
  });
  const response = seeOther("/login", { done: "您已退出。" });
  clearSessionCookie(response);
  return response;
});
