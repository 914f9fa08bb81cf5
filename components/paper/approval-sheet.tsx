import { PaperForm, RoomToSign, type PrintedDraft } from "./paper-form";

interface Props {
  readonly draft: PrintedDraft;
  /** The names of the unit's steps of review, in order. */
  readonly steps: readonly string[];
}

/** 审签单: room for each step of the unit's review, and for the head. */
export function ApprovalSheet({ draft, steps }: Props) {
  return (
    <PaperForm
      name="政府信息公开工作年度报告审签单"
      draft={draft}
      remark="签批的是这一稿：与清稿页眉的稿次、本单右上角的文件校验码对照。签完扫描或拍照，由填报人在「线下办理」登记。"
    >
      {steps.map((step) => (
        <RoomToSign key={step} who={step} choices="□ 通过　□ 退回　意见：" />
      ))}
      <RoomToSign who="保密审查" choices="□ 可以公开　□ 退回　意见：（另附保密审查表）" />
      <RoomToSign who="签发" choices="□ 同意签发　□ 退回　意见：" />
    </PaperForm>
  );
}
