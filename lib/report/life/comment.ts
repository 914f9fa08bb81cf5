/** 已改好 by the preparer, 解决 by whoever asked for it, 重新打开 by either. */
export const commentMarkNames = ["done", "resolved", "reopened"] as const;
export type CommentMark = (typeof commentMarkNames)[number];
