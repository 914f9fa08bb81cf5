import type { ExportSubject } from "./formats";
import { sha256, type KitFile } from "./kit-file";

/** 元数据.json, described in docs/json-format.md; null is what nobody has filled in. */
export interface KitMetadata {
  readonly schema: "nianbao.publication/1";
  readonly title: string;
  readonly unit: string;
  readonly year: number;
  readonly edition: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly indexNumber: string | null;
  readonly files: readonly {
    readonly name: string;
    readonly use: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

export function kitMetadata(
  { document: { meta }, editionId, card }: ExportSubject,
  files: readonly KitFile[],
): string {
  const metadata: KitMetadata = {
    schema: "nianbao.publication/1",
    title: card.title,
    unit: meta.unit,
    year: meta.year,
    edition: editionId,
    publisher: card.publisher,
    date: card.date || null,
    indexNumber: card.indexNumber || null,
    files: files.map(({ name, use, bytes }) => ({
      ...{ name, use, bytes: bytes.length, sha256: sha256(bytes) },
    })),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
