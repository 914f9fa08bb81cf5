import { PaperForm, RoomToSign, type PrintedDraft } from "./paper-form";

/** 保密审查表: who looked, with what result, when. */
export function ClearanceSheet({ draft }: { readonly draft: PrintedDraft }) {
  return (
    <PaperForm
      name="政府信息公开保密审查表"
      draft={draft}
      remark="先审查后公开，一事一审。审查的是这一稿：与清稿页眉的稿次、本表右上角的文件校验码对照；内容改过要重新审查。"
    >
      <tr>
        <th scope="row">公开方式</th>
        <td>主动公开，向社会公布全文</td>
      </tr>
      <tr>
        <th scope="row">审查内容</th>
        <td>
          是否涉及国家秘密、工作秘密、商业秘密、个人隐私，是否危及国家安全、公共安全、经济安全和社会稳定
        </td>
      </tr>
      <tr>
        <th scope="row">审查结果</th>
        <td className="room">□ 可以公开　　□ 修改后公开　　□ 不予公开　　理由：</td>
      </tr>
      <RoomToSign who="审查人" choices="" />
      <RoomToSign who="单位负责人" choices="" />
    </PaperForm>
  );
}
