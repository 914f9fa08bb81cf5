import { z } from "zod";
import type { Reading } from "@/lib/gathering/reading";
import { LONGEST_FIELD, pack, unpack } from "../packed";
import { Problem } from "../problem";

const shape: z.ZodType<Reading> = z.object({
  answers: z.array(z.object({ code: z.string(), value: z.string(), note: z.string().nullable() })),
  refused: z.array(
    z.object({ row: z.int(), label: z.string(), answer: z.string(), problem: z.string() }),
  ),
  left: z.array(z.string()),
});

/** What was read, as a field of the preview's form: it waits in the browser for the decision. */
export function packReading(reading: Reading): string {
  const packed = pack(reading);
  if (packed.length > LONGEST_FIELD)
    throw new Problem(413, "数据采集表里的字太多，没有读取。请把长的文字直接填到年报的那一部分。");
  return packed;
}

/** What came back with the decision. Its answers are parsed again like any other. */
export function unpackReading(packed: string): Reading {
  const reading = unpack(packed, shape);
  if (reading) return reading;
  throw new Problem(422, "预览的内容不完整，什么都没有取用。请重新读回数据采集表。");
}
