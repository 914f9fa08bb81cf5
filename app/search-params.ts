/** What Next hands a page of its address's query. */
export interface Searched {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** One parameter; a repeated one counts as absent. */
export const one = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;
