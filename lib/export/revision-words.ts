import type { DocumentRevision } from "@/lib/document/model";

/** What a file's properties say of the draft that it was made from, one keyword each. */
export const revisionWords = ({ number, sha256 }: DocumentRevision): readonly string[] => [
  `第${number}稿`,
  `SHA-256:${sha256}`,
];
