import { z } from "zod";
import { gb2312, gbk } from "@/lib/document/faces";
import type { HeadingLevel, Layout } from "@/lib/document/layout";
import type { LayoutChoice } from "@/lib/document/layout-choice";
import { layoutProfiles } from "@/lib/document/layout-profiles";
import { halfWidth } from "@/lib/report/fields/half-width";

const [, ...others] = layoutProfiles.map(({ id }) => id);

/** A measure as typed; `what` is what it is called and in what it is counted. */
const measure = (what: string, least: number, most: number) => {
  const said = `${what}请填 ${least} 到 ${most} 之间的数，最多两位小数。`;
  return z
    .string()
    .transform((typed) => halfWidth(typed).trim())
    .pipe(z.string().regex(/^\d{1,3}(\.\d{1,2})?$/, said))
    .transform(Number)
    .refine((number) => number >= least && number <= most, said);
};

/** Word counts in twentieths of a point: another pitch would be one in DOCX and one in PDF. */
const pitch = (what: string, least: number, most: number) =>
  measure(what, least, most).refine(
    (points) => Number.isInteger(Math.round(points * 100) / 5),
    `${what}以 0.05 磅为一档，请改成 0.05 的倍数，例如 28.95。`,
  );

const ticked = z.string().optional();

const own = z.object({
  profile: z.literal("own"),
  faces: z.enum(["gb2312", "gbk"]),
  digits: z.enum(["", "Times New Roman"]),
  ...{ bold1: ticked, bold2: ticked, bold3: ticked },
  pitch: pitch("正文行距（磅）", 20, 40),
  titlePitch: z
    .string()
    .trim()
    .length(0)
    .transform(() => null)
    .or(pitch("标题行距（磅）", 24, 60)),
  // The page number stands 7 mm below the text, and must find room on the paper.
  top: measure("上边距（毫米）", 20, 50),
  bottom: measure("下边距（毫米）", 20, 50),
  pageNumber: z.enum(["outer", "centred", "bare"]),
  closing: z.enum(["end", "bracketedDate", "none"]),
  blank: z.enum(["yes", "no"]),
});

/** What the form of 公文版式 sends. */
export const sentLayout = z.discriminatedUnion("profile", [
  z.object({ profile: z.enum(["", "national", ...others]) }),
  own,
]);

function ownLayout(sent: z.infer<typeof own>): Layout {
  const { digits, top, bottom, pitch, titlePitch, pageNumber, closing } = sent;
  const levels: readonly HeadingLevel[] = [1, 2, 3];
  return {
    faces: sent.faces === "gbk" ? gbk : gb2312,
    digits: digits === "" ? null : digits,
    boldLevels: levels.filter((level) => sent[`bold${level}`] !== undefined),
    ...{ pitch, titlePitch, pageNumber, closing },
    marginsMm: { top, bottom },
    blankIsCustom: sent.blank === "yes",
  };
}

/** Null leaves the choice to the unit above. */
export function layoutChoice(sent: z.infer<typeof sentLayout>): LayoutChoice | null {
  if ("pitch" in sent) return { own: ownLayout(sent) };
  return sent.profile === "" ? null : { preset: sent.profile };
}
