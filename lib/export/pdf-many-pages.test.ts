import { expect, test } from "vitest";
import { NARRATIVE_MAXIMUM } from "@/lib/report/fields/narrative";
import { renderPages } from "./pdf";
import { documentOf, paragraph, printOptions } from "./testing/print";

const SENTENCE = "全年主动公开政府信息1352条，较上年多66条。";
const longest = paragraph(SENTENCE.repeat(NARRATIVE_MAXIMUM / SENTENCE.length));

test(
  "two parts as long as a part may be have an image of each page",
  {
    timeout: 120_000,
  },
  async () => {
    const { pages } = await renderPages(documentOf(longest, longest), printOptions);
    expect(pages.length).toBeGreaterThan(275);
    expect(pages.every((page) => page.startsWith("<svg"))).toBe(true);
  },
);
