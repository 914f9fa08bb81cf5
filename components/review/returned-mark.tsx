import type { Return } from "@/lib/report/life/return";

/** 退回, in red and in words. */
export function ReturnedMark({ revision }: Pick<Return, "revision">) {
  return <span className="state wrong-state">{`↩ 第${revision}稿被退回`}</span>;
}
