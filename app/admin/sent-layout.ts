import { z } from "zod";
import type { LayoutChoice } from "@/lib/document/layout-choice";
import { layoutProfiles } from "@/lib/document/layout-profiles";
import { measureFault, ownLayout, type MeasureName } from "@/lib/document/own-layout";

const [, ...others] = layoutProfiles.map(({ id }) => id);

/** A measure as typed, refused in the words that the page says while one types. */
const measure = (name: MeasureName) =>
  z.string().superRefine((typed, context) => {
    const message = measureFault(name, typed);
    if (message !== undefined) context.addIssue({ code: "custom", message });
  });

/** A browser sends a box that is ticked, and of one that is not it sends nothing. */
const ticked = z
  .string()
  .optional()
  .transform((sent) => sent !== undefined);

const own = z.object({
  profile: z.literal("own"),
  faces: z.enum(["gb2312", "gbk"]),
  digits: z.enum(["", "Times New Roman"]),
  ...{ bold1: ticked, bold2: ticked, bold3: ticked },
  ...{ pitch: measure("pitch"), titlePitch: measure("titlePitch") },
  ...{ top: measure("top"), bottom: measure("bottom") },
  pageNumber: z.enum(["outer", "centred", "bare"]),
  closing: z.enum(["end", "bracketedDate", "none"]),
  blank: z.enum(["yes", "no"]),
});

/** What the form of 公文版式 sends. */
export const sentLayout = z.discriminatedUnion("profile", [
  z.object({ profile: z.enum(["", "national", ...others]) }),
  own,
]);

/** Null leaves the choice to the unit above. */
export function layoutChoice(sent: z.infer<typeof sentLayout>): LayoutChoice | null {
  if ("pitch" in sent) return { own: ownLayout(sent) };
  return sent.profile === "" ? null : { preset: sent.profile };
}
