import { z } from "zod";

const day = z
  .string()
  .regex(/^(\d{4}-\d{2}-\d{2})?$/, "日期请写成 2019-01-23 这样。")
  .optional();

/** A box that is not ticked is not sent. */
export const ticked = z
  .string()
  .max(10)
  .optional()
  .transform((sent) => sent !== undefined);

/** What every form that leads a report on sends (lib/report/life/transition.ts). */
export const transitionFields = z.object({
  seen: z.coerce.number().int().min(0),
  reason: z.string().max(10_000).default(""),
  person: z.string().trim().max(100).optional(),
  personId: z.string().max(64).optional(),
  sameName: ticked,
  day,
  key: z.string().min(1).max(64),
});
