import { z } from "zod";
import { ownSaveKeys } from "@/db/report/own-saves";

/** A save as a browser names it, by which it is known where it comes again. */
export const saveKey = z
  .string()
  .min(1)
  .max(64)
  .refine((key) => !ownSaveKeys.includes(key), "这个页面没有存好，请刷新页面后再填。");
