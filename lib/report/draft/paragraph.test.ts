import { expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { carriedCode, confirmedCode, DRAFT_NAMES } from "../address";
import { completeness } from "../completeness";
import { parseSent } from "../parse-sent";
import { carry } from "./carry";
import { withParagraph } from "./paragraph";
import { unconfirmedIn } from "./unconfirmed";

const CODE = "section.overview";
const TAKEN = carry("2017年发生行政复议1件。", 2017);
const OWN = "自己写的3条。";

const entries = (confirmed: string) =>
  new Map([
    [CODE, `${OWN}\n${TAKEN}`],
    [carriedCode(CODE), withParagraph(null, TAKEN)],
    [confirmedCode(CODE), confirmed],
  ]);
const page = (confirmed: string) =>
  completeness(edition2018, entries(confirmed)).find(
    ({ page }) => page.path === "sections/overview",
  );

test("a paragraph that was taken over is 待核 and missing, what was written beside it is not", () => {
  const open = unconfirmedIn(CODE, entries("0"));
  expect(open.map(({ words }) => words)).toEqual(["2018年", "1件"]);
  expect(page("0")).toMatchObject({ state: "unconfirmed", missing: [{ code: CODE }] });
});

test("it counts as filled in once every mark of it is confirmed", () => {
  const ids = unconfirmedIn(CODE, entries("0")).map(({ id }) => id + 1);
  expect(page(ids.join(" "))).toMatchObject({ state: "filled", missing: [] });
});

test("paragraphs are added behind one another, each once", () => {
  const two = withParagraph(TAKEN, "其中2件。");
  expect(two).toBe(`${TAKEN}\n其中2件。`);
  expect(withParagraph(two, TAKEN)).toBe(two);
});

test("a page may save what it took over, of texts alone", () => {
  const sent = [carriedCode(CODE), DRAFT_NAMES, carriedCode("t18.1.1")].map((code) => ({
    ...{ code, value: "2018年", seen: 0, key: code, follows: [] },
  }));
  const { entries: saved, invalid } = parseSent(edition2018, sent);
  expect(saved.map(({ code }) => code)).toEqual([carriedCode(CODE), DRAFT_NAMES]);
  expect(invalid).toHaveLength(1);
});
