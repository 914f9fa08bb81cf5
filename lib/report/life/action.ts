/** What leads a report from one state to another. */
export const transitionActions = [
  "sendForReview",
  "withdraw",
  "approve",
  "return",
  "clear",
  "sign",
  "withdrawSignature",
  "file",
  "accept",
  "publish",
  "amend",
  "cancelAmendment",
] as const;
export type TransitionAction = (typeof transitionActions)[number];

/** All that the table of permissions speaks of. */
export type Action = TransitionAction | "edit" | "remove" | "comment" | "correct";

export const actionNames: Readonly<Record<Action, string>> = {
  edit: "填写",
  remove: "删除（没有送审过的）",
  comment: "批注",
  correct: "更正公布登记",
  sendForReview: "送审",
  withdraw: "撤回",
  approve: "通过",
  return: "退回",
  clear: "保密审查",
  sign: "签发",
  withdrawSignature: "撤回签发",
  file: "报送",
  accept: "备案",
  publish: "公布",
  amend: "更正重发",
  cancelAmendment: "取消更正",
};

/** Done in the system by whose affair it is, or outside of it (线下) and recorded here. */
export const channels = ["inSystem", "onPaper"] as const;
export type Channel = (typeof channels)[number];
