interface Props {
  /** What is sought; "" where all are listed. */
  readonly sought: string;
  /** How many are listed. */
  readonly found: number;
}

/** Finds an account among hundreds. A plain form: it works without script, and its address can be kept. */
export function AccountSearch({ sought, found }: Props) {
  return (
    <form method="get" action="/admin/accounts" role="search" className="row">
      <label htmlFor="find">查找（姓名、用户名、单位或者角色）</label>
      <input id="find" name="find" type="search" defaultValue={sought} maxLength={100} />
      <button className="button">查找</button>
      {sought !== "" && (
        <>
          <span role="status">{found === 0 ? "没有找到，请换几个字再查" : `找到${found}个`}</span>
          <a href="/admin/accounts">显示全部账号</a>
        </>
      )}
    </form>
  );
}
