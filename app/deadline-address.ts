import { z } from "zod";
import { editionForYear } from "@/lib/editions/index";

/** Which office's days of which year. */
export const officeYear = z.object({
  office: z.string(),
  year: z.coerce
    .number()
    .int()
    .refine((year) => editionForYear(year) !== undefined),
});

/** The page that shows them. */
export const deadlinesPage = ({ office, year }: z.infer<typeof officeYear>): string =>
  `/deadlines?${new URLSearchParams({ office, year: String(year) }).toString()}`;
