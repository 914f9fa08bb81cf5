import type { FormNote } from "../ui/form-note";
import { PasswordInput } from "../ui/password-input";
import { TextInput } from "../ui/text-input";

/** The account that the first start creates. */
export function AdministratorInputs({ note }: { readonly note: FormNote | undefined }) {
  return (
    <>
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
    </>
  );
}
