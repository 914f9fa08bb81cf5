import { calendarDate, clockTime } from "@/lib/report/moment";

/** The moment of something, behind what it says. */
export const When = ({ at }: { readonly at: Date }) => (
  <span className="soft small">{`　${calendarDate(at)} ${clockTime(at)}`}</span>
);
