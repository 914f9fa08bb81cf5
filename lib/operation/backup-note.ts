import { z } from "zod";

const shape = z.object({
  /** UTC. */
  madeAt: z.iso.datetime(),
  /** Nianbao's, which made it. */
  version: z.string(),
  encrypted: z.boolean(),
  /** Of the file as it lies beside the note. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** How many rows each table holds. */
  rows: z.record(z.string(), z.int().nonnegative()),
});

/** What is written beside a backup, for people and for the restore. */
export type BackupNote = Readonly<z.infer<typeof shape>>;

/** @throws where the text is no note */
export const parseBackupNote = (text: string): BackupNote => shape.parse(JSON.parse(text));

export const backupNoteText = (note: BackupNote): string => `${JSON.stringify(note, null, 2)}\n`;
