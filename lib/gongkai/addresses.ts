/** Below the origin. They stay what they are: other sites and search engines link to them. */
export const LIST = "/gongkai";
export const FIGURES = `${LIST}/figures.csv`;
export const SITEMAP = `${LIST}/sitemap.xml`;

interface OfUnit {
  readonly unitId: string;
}
export interface OfReport extends OfUnit {
  readonly year: number;
}

/** All that one unit has published. */
export const unitAddress = ({ unitId }: OfUnit): string => `${LIST}/${encodeURIComponent(unitId)}`;

/** What is in force of a unit's report of a year, corrections included. */
export const reportAddress = (report: OfReport): string => `${unitAddress(report)}/${report.year}`;

/** One published revision, for good. */
export const revisionAddress = (report: OfReport, revision: number): string =>
  `${reportAddress(report)}/${revision}`;

export const fileAddress = (report: OfReport, revision: number, name: string): string =>
  `${revisionAddress(report, revision)}/${name}`;

/** What a revision corrected of the one published before it. */
export const changesAddress = (report: OfReport, revision: number): string =>
  `${revisionAddress(report, revision)}/changes`;
