import { z } from "zod";
import type { BackupNote } from "./backup-note";

const shape: z.ZodType<BackupNote> = z.object({
  madeAt: z.iso.datetime(),
  version: z.string(),
  encrypted: z.boolean(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  rows: z.record(z.string(), z.int().nonnegative()),
});

/** @throws where the text is no note */
export const parseBackupNote = (text: string): BackupNote => shape.parse(JSON.parse(text));
