import { date } from "@/lib/report/fields/date";

/** What a day of 公布 is held against. Days as 2019-01-23. */
export interface AroundPublication {
  /** The report's year. */
  readonly year: number;
  readonly today: string;
  /** When the draft that is published was signed and filed; null where that is not on record. */
  readonly signedOn: string | null;
  readonly filedOn: string | null;
  /** Whether another draft is published already, and no 更正重发 has said why it is replaced. */
  readonly replacesUnsaid: boolean;
}

/** The report of last year is being published this year; those of years before are entered late. */
const isEnteredLate = ({ year, today }: Pick<AroundPublication, "year" | "today">): boolean =>
  year < Number(today.slice(0, 4)) - 1;

/** Why a day cannot be taken at all: what is not signed is not published. undefined where it can. */
export function unsignedDayProblem(
  day: string,
  { signedOn, ...of }: Pick<AroundPublication, "year" | "today" | "signedOn">,
): string | undefined {
  if (signedOn === null || day >= signedOn || isEnteredLate(of)) return undefined;
  return `这一稿是${date.print(signedOn)}签发的，不会在那以前公布。请核对公布日期。`;
}

function toExplain(day: string, around: AroundPublication): string | undefined {
  const { signedOn, filedOn, replacesUnsaid } = around;
  if (signedOn !== null && day < signedOn) {
    return `公布日期早于签发日期（${date.print(signedOn)}）。补录以前年度的，请在「说明」里写明当时怎样公布的。`;
  }
  if (filedOn !== null && day < filedOn) {
    return `公布日期早于报送日期（${date.print(filedOn)}），请在「说明」里写明为什么先公布、后报送。`;
  }
  if (replacesUnsaid) return "这一稿要替换已经公布的，请在「说明」里写明改了什么；说明会一起公布。";
  return undefined;
}

/** What is wrong with the day of 公布, and with the reason where one is asked for; by the names of inputs. */
export function dayProblems(
  { day, reason }: { readonly day: string; readonly reason: string },
  around: AroundPublication,
): Readonly<Record<"day" | "reason", string | undefined>> {
  const problem = unsignedDayProblem(day, around);
  const asked = problem === undefined && reason.trim() === "" ? toExplain(day, around) : undefined;
  return { day: problem, reason: asked };
}
