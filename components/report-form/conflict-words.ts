import type { CurrentEntry } from "@/lib/report/save";

/** Who else changed a field, to be put before what is to be done about it. */
export const whoElse = ({ mine }: Pick<CurrentEntry, "mine">): string =>
  mine ? "您在另一个窗口也改过" : "别人也改过";
