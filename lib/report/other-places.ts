import type { Edition } from "@/lib/editions/types";

/** The codes of what a document prints without saying so: its title, and who closes it and when. */
export const otherPlaces = ({ title, closing }: Edition) => ({
  title: title.code,
  closingUnit: closing.unit.code,
  closingDate: closing.date.code,
});
