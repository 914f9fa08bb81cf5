import type { AdminScope } from "@/lib/auth/administration";
import { deadlineOffices } from "@/lib/report/permissions";

const places = [
  { path: "/admin/units", name: "单位" },
  { path: "/admin/accounts", name: "账号" },
  { path: "/admin/import", name: "导入" },
  { path: "/admin/objections", name: "异议" },
  { path: "/admin/record", name: "操作记录" },
] as const;

interface Props {
  readonly at: (typeof places)[number]["path"];
  readonly scope: AdminScope;
}

function setsDeadlines({ actor, units }: AdminScope): boolean {
  const above = units.flatMap(({ unit: { parentId } }) => (parentId === null ? [] : [parentId]));
  return deadlineOffices(actor, new Set(above)).length > 0;
}

/** 管理: the places in it. */
export function AdminNav({ at, scope }: Props) {
  return (
    <nav className="row" aria-label="管理">
      {places.map(({ path, name }) => (
        <a
          key={path}
          href={path}
          className={path === at ? "button main" : "button"}
          aria-current={path === at ? "page" : undefined}
        >
          {name}
        </a>
      ))}
      {setsDeadlines(scope) && (
        <a href="/deadlines" className="button">
          期限
        </a>
      )}
    </nav>
  );
}
