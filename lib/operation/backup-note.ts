/** What is written beside a backup, for people and for the restore. */
export interface BackupNote {
  /** UTC. */
  readonly madeAt: string;
  /** Nianbao's, which made it. */
  readonly version: string;
  readonly encrypted: boolean;
  /** Of the file as it lies beside the note. */
  readonly sha256: string;
  /** How many rows each table holds. */
  readonly rows: Readonly<Record<string, number>>;
}

export const backupNoteText = (note: BackupNote): string => `${JSON.stringify(note, null, 2)}\n`;
