import type { NextRequest } from "next/server";
import { isStorageFailure } from "@/db/storage-failure";
import { NotNow, Refused } from "@/lib/report/refused";
import { isNotFound } from "./is-not-found";
import { logFailure } from "./log-failure";
import { Problem } from "./problem";

const NOT_STORED =
  "内容没有保存：服务器的硬盘可能已满或不能写入。请不要关闭页面，并告诉系统管理员；恢复后再试。";
const FAILED = "系统出错，这一步没有完成，内容没有保存。请稍后再试；仍不行时请告诉系统管理员。";

/** Says any thrown thing as a problem; what nobody foresaw is logged. */
export function problemOf(request: NextRequest, error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Refused) return new Problem(403, error.message);
  if (error instanceof NotNow) return new Problem(409, error.message);
  if (isNotFound(error)) return new Problem(404, "没有这项内容，或者您不能查看它。");
  const problem = isStorageFailure(error) ? new Problem(503, NOT_STORED) : new Problem(500, FAILED);
  logFailure(request, problem.status, error);
  return problem;
}
