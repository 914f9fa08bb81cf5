import { reply } from "@/app/answer";
import type { Actor } from "@/lib/report/actor";

/** PCs are shared: a page that outlived its session must not save in the name of whoever signed in since. */
export function answerAnother({ name }: Actor): Response {
  const problem = `现在登录的是${name}。请用填写时的账号重新登录。`;
  return reply({ problem, signedIn: name }, 401);
}
