import type { FormNote } from "../ui/form-note";
import { FormNoteBox } from "../ui/form-note";
import { PasswordInput } from "../ui/password-input";
import { TextInput } from "../ui/text-input";

interface Props {
  readonly next: string;
  readonly note: FormNote | undefined;
}

export function SignInForm({ next, note }: Props) {
  return (
    <form method="post" action="/api/session" className="sheet stack">
      <h1>登录</h1>
      <FormNoteBox note={note} />
      <input type="hidden" name="next" value={next} />
      <TextInput name="name" label="用户名" autoComplete="username" required note={note} />
      <PasswordInput
        name="password"
        label="密码"
        autoComplete="current-password"
        problem={note?.fields?.password}
      />
      <button className="button main">登录</button>
      <p className="small soft">
        连续5次不对，用户名会锁定15分钟。忘记密码或等不及解锁，请管理员在「管理」里重设密码。
      </p>
    </form>
  );
}
