import { UnitDataInputs } from "../admin/unit-data-inputs";
import type { FormNote } from "../ui/form-note";
import { FormNoteBox } from "../ui/form-note";
import { TextInput } from "../ui/text-input";
import { AdministratorInputs } from "./administrator-inputs";

const TOKEN_HINT = "服务器启动时显示在它的窗口里，以此确认您管理这台服务器。";

/** The first start: who can read the server's console creates the first unit and administrator. */
export function SetupForm({ note }: { readonly note: FormNote | undefined }) {
  const token = { name: "token", label: "安装口令", hint: TOKEN_HINT, autoComplete: "off" };
  return (
    <form method="post" action="/api/setup" className="sheet stack">
      <h1>第一次使用</h1>
      <p>先建好第一个单位和它的管理员。其他单位和账号以后由管理员添加。</p>
      <FormNoteBox note={note} />
      <TextInput {...token} required note={note} />
      <h2>第一个单位（一般是本级政府办公室）</h2>
      <UnitDataInputs note={note} />
      <label className="row">
        <input type="checkbox" name="onePerson" defaultChecked={note?.typed?.onePerson === "on"} />
        这个单位只有一个人办理政务公开（填报、审核、签发都由这个人，各步注明「一人办理」；以后可以在单位资料里取消）
      </label>
      <h2>管理员</h2>
      <AdministratorInputs note={note} />
      <button className="button main">建好并登录</button>
    </form>
  );
}
