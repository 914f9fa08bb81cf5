const places = [
  { path: "/admin/units", name: "单位" },
  { path: "/admin/accounts", name: "账号" },
  { path: "/admin/import", name: "导入" },
  { path: "/admin/record", name: "操作记录" },
] as const;

/** 管理: the places in it. */
export function AdminNav({ at }: { readonly at: (typeof places)[number]["path"] }) {
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
    </nav>
  );
}
