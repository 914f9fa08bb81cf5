import type { PublishedReport } from "@/lib/publication/publication";

/** What somebody looks for; "" and null where they do not say. */
export interface Sought {
  readonly name: string;
  readonly year: number | null;
  /** From 1. */
  readonly page: number;
}

export interface Found {
  /** Of one page. */
  readonly reports: readonly PublishedReport[];
  /** How many there are on all pages. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

export const PAGE_SIZE = 30;

/** Names are compared as they sound: full width or half, large or small, with spaces or without. */
const comparable = (name: string): string =>
  name.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

function matching(reports: readonly PublishedReport[], { name, year }: Sought) {
  const words = comparable(name);
  return reports.filter(
    (report) =>
      (year === null || report.year === year) &&
      (words === "" || comparable(report.unitName).includes(words)),
  );
}

/** The reports in the order in which they are given; a page that there is not is the nearest that there is. */
export function search(reports: readonly PublishedReport[], sought: Sought): Found {
  const all = matching(reports, sought);
  const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, sought.page), pages);
  const start = (page - 1) * PAGE_SIZE;
  return { reports: all.slice(start, start + PAGE_SIZE), total: all.length, page, pages };
}

/** The years that there are reports of, in the order in which they are given. */
export const yearsOf = (reports: readonly PublishedReport[]): readonly number[] => [
  ...new Set(reports.map(({ year }) => year)),
];
