/** Who asks for a change, and from where; for the record. */
export interface Origin {
  /** Null where nobody has signed in, or the server itself does it. */
  readonly accountId: string | null;
  /** "" on the server itself. */
  readonly address: string;
}

/** A command that is run on the server: setting up, seeding, resetting a password. */
export const THE_SERVER: Origin = { accountId: null, address: "" };
