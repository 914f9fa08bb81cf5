import { endSession } from "@/db/sessions";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { clearSessionCookie } from "@/app/session-cookie";

export const POST = handle({ withOneTimePassword: true }, async ({ store, sessionId }) => {
  await endSession(store, sessionId);
  const response = seeOther("/login", { done: "您已退出。" });
  clearSessionCookie(response);
  return response;
});
