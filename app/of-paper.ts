import { z } from "zod";

/** The address of a step on paper that waits for whoever signed it. */
export const ofPaper = z.object({ id: z.string(), paper: z.string() });
