import type { ReactNode } from "react";
import { EmailForm } from "../account/email-form";
import { KnowingTick } from "../stuck/knowing-tick";
import type { FormNote } from "../ui/form-note";
import { SameNameInput } from "../ui/same-name-input";
import { TextInput } from "../ui/text-input";
import { RolesForm, type HeldRole } from "./roles-form";
import { StateForm } from "./state-form";
import type { UnitChoice } from "./unit-role-inputs";

interface Props {
  readonly account: {
    readonly id: string;
    readonly name: string;
    readonly displayName: string;
    readonly email: string | null;
    readonly disabled: boolean;
  };
  readonly held: readonly HeldRole[];
  readonly units: readonly UnitChoice[];
  /** Whether the administrator looks at their own account, which they may not lock themselves out of. */
  readonly isOneself: boolean;
  /** Whether this installation sends mail at all. */
  readonly sendsMail: boolean;
  /** For whom it stands in. */
  readonly standIns: ReactNode;
  readonly note: FormNote | undefined;
}

/** All that can be done with an account, each a form of its own. */
export function AccountForms(props: Props) {
  const { account, held, units, isOneself, sendsMail, standIns, note } = props;
  const address = `/api/accounts/${account.id}`;
  return (
    <>
      <form method="post" action={address} className="sheet stack form">
        <h1>{account.displayName}</h1>
        <p className="soft">用户名：{account.name}</p>
        <TextInput
          name="displayName"
          label="姓名"
          required
          value={account.displayName}
          note={note}
        />
        <SameNameInput note={note} of="displayName" />
        <button className="button main">保存姓名</button>
      </form>
      <EmailForm action={`${address}/email`} email={account.email} {...{ sendsMail, note }} />
      <RolesForm action={`${address}/roles`} held={held} units={units} note={note} />
      {standIns}
      {!isOneself && (
        <>
          {held.length > 0 && (
            <section className="sheet stack">
              <h2>交接</h2>
              <p className="soft">调岗、离职时用：角色一次转给接手的人，年报和填过的内容不变。</p>
              <a className="button" href={`/admin/accounts/${account.id}/hand-over`}>
                把本单位的工作交给另一个人
              </a>
            </section>
          )}
          <PasswordReset action={`${address}/password`} />
          <StateForm
            action={`${address}/state`}
            disabled={account.disabled}
            consequence="停用后不能登录，已登录的电脑立即退出；填过的内容都保留，随时可以重新启用。"
          >
            <KnowingTick isSent={note?.typed?.state !== undefined} note={note} />
          </StateForm>
        </>
      )}
    </>
  );
}

function PasswordReset({ action }: { readonly action: string }) {
  return (
    <form method="post" action={action} className="sheet stack form">
      <h2>重设密码</h2>
      <p className="soft">
        给出一个一次性密码，原来的密码作废，已登录的电脑立即退出，登录锁定也随之解除。
      </p>
      <input type="hidden" name="reset" value="yes" />
      <button className="button">重设密码</button>
    </form>
  );
}
