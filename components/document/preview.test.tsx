import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Preview, type PreviewProps } from "./preview";

const props: PreviewProps = {
  reportId: "r1",
  pages: [],
  zoom: 75,
  printing: "filing",
  downloads: [],
  savedAt: "2019年1月15日 9:30",
  substitutions: [],
  unprintable: [],
  unconfirmed: null,
  printed: null,
  article: "",
};

test("a character that is printed as 〓 is named with its place and the way to its field", () => {
  const unprintable = [{ text: "一、概述：「王😀五」里的「😀」", path: "fields/section.overview" }];
  const page = renderToStaticMarkup(<Preview {...props} unprintable={unprintable} />);
  expect(page).toContain(
    '<a href="/reports/r1/fields/section.overview">一、概述：「王😀五」里的「😀」</a>',
  );
});

test("where all can be printed nothing is said of it", () => {
  expect(renderToStaticMarkup(<Preview {...props} />)).not.toContain("〓");
});

test("where the fonts did not answer, the page says that nobody looked, and stands all the same", () => {
  const page = renderToStaticMarkup(<Preview {...props} unprintable={null} />);
  expect(page).toContain("没能检查有没有印不出来的字，请看预览");
});

const PAGES = 275;
const addresses = Array.from({ length: PAGES }, (_, at) => `/pages/${at + 1}`);
const long = renderToStaticMarkup(<Preview {...props} pages={addresses} />);

test("a long report's pages are loaded when they come near, those in sight at once", () => {
  expect(long.match(/<img [^>]*loading="eager"/g)).toHaveLength(2);
  expect(long.match(/<img [^>]*loading="lazy"/g)).toHaveLength(PAGES - 2);
});

test("each page has a link to it", () => {
  const links = Array.from(long.matchAll(/href="#(page-\d+)"/g), ([, id]) => id);
  expect(links).toHaveLength(PAGES);
  expect(links.filter((id) => !long.includes(`id="${id ?? ""}"`))).toEqual([]);
});
