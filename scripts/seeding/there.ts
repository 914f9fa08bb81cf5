/** The value, or an end to the script: what it seeds is not what its author thought. */
export function there<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`cannot be seeded: ${what}`);
  return value;
}
