import type { FormNote } from "../ui/form-note";
import { TextInput } from "../ui/text-input";

interface Props {
  /** The address that takes `email`. */
  readonly action: string;
  readonly email: string | null;
  /** Whether this installation sends mail at all. */
  readonly sendsMail: boolean;
  readonly note: FormNote | undefined;
}

const SENT = "退回、等待办理和期限临近时，往这里发一封信。信里没有年报的内容。不填就只在系统里看。";
const KEPT =
  "这套系统现在没有设置发邮件，填了先存着。退回、等待办理和期限临近，请看系统里的「提醒」。";

/** 邮箱: where notices go, beside the application. */
export function EmailForm({ action, email, sendsMail, note }: Props) {
  return (
    <form method="post" action={action} className="sheet stack form">
      <h2>邮箱</h2>
      <TextInput
        name="email"
        label="接收提醒的邮箱（可以不填）"
        hint={sendsMail ? SENT : KEPT}
        autoComplete="email"
        value={email ?? ""}
        note={note}
      />
      <button className="button">保存邮箱</button>
    </form>
  );
}
