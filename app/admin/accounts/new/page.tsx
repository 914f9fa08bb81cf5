import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { UnitRoleInputs } from "@/components/admin/unit-role-inputs";
import { FormNoteBox } from "@/components/ui/form-note";
import { SameNameInput } from "@/components/ui/same-name-input";
import { TextInput } from "@/components/ui/text-input";
import { takeNote } from "../../../form-notes";
import type { Searched } from "../../../search-params";
import { adminPage } from "../../admin-page";
import { requireAdmin } from "../../require-admin";
import { unitChoices } from "../../unit-choices";

export const metadata: Metadata = { title: "新建账号" };

async function NewAccountPage({ searchParams }: Searched) {
  const { scope } = await requireAdmin();
  const note = takeNote((await searchParams).note);
  return (
    <form method="post" action="/api/accounts" className="sheet stack form">
      <h1>新建账号</h1>
      <p className="soft">建好后会显示一个一次性密码，请告诉本人；首次登录后要换成自己的密码。</p>
      <FormNoteBox note={note} />
      <TextInput
        name="account"
        label="用户名"
        hint="登录用，可以是汉字；建好后不能改。"
        autoComplete="off"
        required
        note={note}
      />
      <TextInput name="displayName" label="姓名" autoComplete="off" required note={note} />
      <SameNameInput note={note} of="displayName" />
      <TextInput
        name="email"
        label="邮箱（可以不填）"
        hint="提醒也发到这里；本人以后可以在「我的账号」里改。"
        autoComplete="off"
        note={note}
      />
      <UnitRoleInputs units={unitChoices(scope)} note={note} />
      <input type="hidden" name="key" value={randomUUID()} />
      <div className="row">
        <button className="button main">新建</button>
        <a href="/admin/accounts">回到账号列表</a>
      </div>
    </form>
  );
}

export default adminPage(NewAccountPage);
