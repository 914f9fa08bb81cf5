import { z } from "zod";

const unit = z.string().min(1).max(64);
const whole = (most: RegExp) => z.string().regex(most).transform(Number);

/** What the addresses of the public area are made of. */
export const unitParams = z.object({ unit });
export const reportParams = unitParams.extend({ year: whole(/^\d{4}$/) });
export const revisionParams = reportParams.extend({ revision: whole(/^[1-9]\d{0,5}$/) });
export const fileParams = revisionParams.extend({ file: z.string().max(64) });
export const noParams = z.unknown();
