import { notFound } from "next/navigation";
import type { z } from "zod";
import { zhCN } from "zod/locales";
import { Problem } from "./problem";

const { localeError } = zhCN();

/** What somebody can put right is said in their words; the rest no form of ours sends. */
const error: z.core.$ZodErrorMap = (issue) =>
  issue.code === "too_big" && issue.origin === "string"
    ? `最多${issue.maximum}个字，请删短。`
    : localeError(issue);

/** Checks what was sent against its shape; the first fault becomes the message. */
export function parseSentData<T>(schema: z.ZodType<T>, data: unknown): T {
  const parsed = schema.safeParse(data, { error });
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => [path.join("."), message] as const);
  const [[, what] = ["", ""]] = faults;
  throw new Problem(400, `提交的内容不对，没有保存：${what}`, Object.fromEntries(faults));
}

/** An address that no page of ours links to is an address of nothing. */
export function parseParams<T>(schema: z.ZodType<T>, params: unknown): T {
  const parsed = schema.safeParse(params);
  return parsed.success ? parsed.data : notFound();
}
