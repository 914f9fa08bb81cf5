interface Props {
  readonly person: string;
  readonly account: string;
  /** 单位 and 角色, as a person reads them. */
  readonly roles: readonly string[];
}

/** Who is signed in, and as what. */
export function AccountSummary({ person, account, roles }: Props) {
  return (
    <section className="sheet stack" aria-label="账号">
      <p>{`${person}（用户名：${account}）`}</p>
      <ul className="plain-list">
        {roles.map((role) => (
          <li key={role}>{role}</li>
        ))}
      </ul>
    </section>
  );
}
