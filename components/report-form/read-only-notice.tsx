import type { Access } from "@/lib/report/access";
import { stateNames, type Standing } from "@/lib/report/life/state";

type ReadOnly = Exclude<Access, { readonly kind: "edit" }>;

function filledInBy(preparers: readonly string[]): string {
  return preparers.length > 0
    ? `由本单位填报人${preparers.join("、")}填写`
    : "由本单位填报人填写（还没有指定填报人，请联系管理员）";
}

function Locked({ reportId, standing }: { reportId: string; standing: Standing }) {
  return (
    <p className="notice">
      {`这份年报现在是「${stateNames[standing.state]}」，内容固定为第${standing.revision}稿，不能修改。`}
      <a href={`/reports/${reportId}/review`}>看办理过程，或者撤回</a>
    </p>
  );
}

/** To who may only read: that nothing can be changed here, and why, or who can. */
export function ReadOnlyNotice({ access, reportId }: { access: ReadOnly; reportId: string }) {
  if (access.kind === "locked") return <Locked reportId={reportId} standing={access.standing} />;
  return (
    <p className="notice">{`您可以查看这份年报，不能在这里修改。它${filledInBy(access.preparers)}。`}</p>
  );
}
