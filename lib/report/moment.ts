/** Stored in UTC, shown in Asia/Shanghai, which has kept UTC+8 without summer time since 1991. */
const SHANGHAI_MS = 8 * 3_600_000;

const pad = (number: number) => String(number).padStart(2, "0");

const shifted = (moment: Date) => new Date(moment.getTime() + SHANGHAI_MS);

/** 14:03 */
export function clockTime(moment: Date): string {
  const local = shifted(moment);
  return `${pad(local.getUTCHours())}:${pad(local.getUTCMinutes())}`;
}

/** 2019年1月15日 */
export function calendarDate(moment: Date): string {
  const local = shifted(moment);
  return `${local.getUTCFullYear()}年${local.getUTCMonth() + 1}月${local.getUTCDate()}日`;
}

/** 20190115-140312-250: sorts by time and stands in a file's name. */
export function stamp(moment: Date): string {
  const digits = shifted(moment).toISOString().replace(/\D/g, "");
  return `${digits.slice(0, 8)}-${digits.slice(8, 14)}-${digits.slice(14)}`;
}

/** 2019-01-15, as a field of kind date is stored. */
export function isoDay(moment: Date): string {
  return shifted(moment).toISOString().slice(0, 10);
}

/** The year that it is in Shanghai, whose first eight hours are the year before in UTC. */
export const yearAt = (moment: Date): number => shifted(moment).getUTCFullYear();

/** When a day, as 2019-01-15, begins in Shanghai. */
export function startOfDay(isoDay: string): Date {
  return new Date(new Date(`${isoDay}T00:00:00Z`).getTime() - SHANGHAI_MS);
}

/** Whole days from one day, as 2019-03-30, to another; negative where that is earlier. */
export function daysBetween(from: string, to: string): number {
  const midnight = (isoDay: string) => Date.parse(`${isoDay}T00:00:00Z`);
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}
