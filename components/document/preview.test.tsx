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
