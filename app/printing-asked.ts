import { z } from "zod";
import { printingIds } from "@/lib/document/printing";

/** `printing` in an address; 报送件 where none is named. */
export const printingAsked = z.enum(printingIds).default("filing");
