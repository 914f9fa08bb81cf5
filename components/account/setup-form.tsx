import { UnitDataInputs } from "../admin/unit-data-inputs";
import type { FormNote } from "../ui/form-note";
import { FormNoteBox } from "../ui/form-note";
import { PasswordInput } from "../ui/password-input";
import { TextInput } from "../ui/text-input";

/** The first start: who can read the server's console creates the first unit and administrator. */
export function SetupForm({ note }: { readonly note: FormNote | undefined }) {
  return (
    <form method="post" action="/api/setup" className="sheet stack">
      <h1>第一次使用</h1>
      <p>先建好第一个单位和它的管理员。其他单位和账号以后由管理员添加。</p>
      <FormNoteBox note={note} />
      <TextInput
        name="token"
        label="安装口令"
        hint="服务器启动时显示在它的窗口里，以此确认您管理这台服务器。"
        autoComplete="off"
        required
        note={note}
      />
      <h2>第一个单位（一般是本级政府办公室）</h2>
      <UnitDataInputs note={note} />
      <h2>管理员</h2>
      <TextInput
        name="account"
        label="用户名"
        hint="登录用，可以是汉字。"
        autoComplete="username"
        required
        note={note}
      />
      <TextInput name="displayName" label="姓名" autoComplete="name" required note={note} />
      <PasswordInput
        name="password"
        label="密码"
        hint="至少10个字符，不带用户名。"
        autoComplete="new-password"
        problem={note?.fields?.password}
      />
      <button className="button main">建好并登录</button>
    </form>
  );
}
