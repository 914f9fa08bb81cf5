import type { DocumentRevision } from "@/lib/document/model";

/** What a file's properties say of the draft that it was made from, one keyword each. */
export const revisionWords = (revision: DocumentRevision): readonly string[] => {
  const { number, sha256, record, onePerson } = revision;
  return [
    `第${number}稿`,
    `SHA-256:${sha256}`,
    ...(record ? [`操作记录第${record.number}条:${record.hash}`] : []),
    ...(onePerson === undefined ? [] : [`一人办理（${onePerson}）`]),
  ];
};
