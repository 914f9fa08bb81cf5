import type { FormNote } from "../ui/form-note";
import { PasswordInput } from "../ui/password-input";

interface Props {
  /** The user name: browsers keep the new password under it. */
  readonly account: string;
  readonly note: FormNote | undefined;
}

/** 改密码: what the new one must be is said before anybody errs. */
export function PasswordForm({ account, note }: Props) {
  return (
    <form method="post" action="/api/account/password" className="sheet stack">
      <h2>修改密码</h2>
      <input hidden readOnly name="username" autoComplete="username" value={account} />
      <PasswordInput
        name="current"
        label="现在的密码"
        autoComplete="current-password"
        problem={note?.fields?.current}
      />
      <PasswordInput
        name="password"
        label="新密码"
        hint="至少10个字符，不带用户名。几个不相干的词连起来，好记又难猜。"
        autoComplete="new-password"
        problem={note?.fields?.password}
      />
      <PasswordInput
        name="again"
        label="再输一次新密码"
        autoComplete="new-password"
        problem={note?.fields?.again}
      />
      <button className="button main">修改密码</button>
      <p className="small soft">修改后，您在其他电脑上的登录会退出。</p>
    </form>
  );
}
