type Command = "backup" | "restore" | "doctor" | "reset-password" | "verify";

/** One of our commands as a person types it where they are: in an unpacked archive, or in a checkout. */
export function howToRun(name: Command, args = ""): string {
  const unpacked = process.env.NIANBAO_UNPACKED === "1";
  if (unpacked) return `./nianbao ${name}${args && ` ${args}`}`;
  return `npm run ${name}${args && ` -- ${args}`}`;
}
