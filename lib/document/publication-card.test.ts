import { expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { buildDocument } from "./build";
import { publicationCard } from "./publication-card";

const unit = "青溪区综合行政执法大队(区城管局派出机构)";
const printedUnit = "青溪区综合行政执法大队（区城管局派出机构）";

test.each([
  ["of the unit", unit, new Map<string, string>()],
  ["typed for the closing", "某局", new Map([["closing.unit", unit]])],
])(
  "the name %s has the same brackets in the title, the closing and 发布机构",
  (_, name, entries) => {
    const document = buildDocument({ edition: edition2018, entries, unit: name, year: 2018 });
    const closing = document.blocks.find(({ kind }) => kind === "closing");
    expect(closing).toMatchObject({ unit: printedUnit });
    expect(publicationCard(edition2018, entries, document.meta).publisher).toBe(printedUnit);
  },
);
