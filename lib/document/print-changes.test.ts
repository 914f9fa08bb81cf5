import { expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { printChanges } from "./print-changes";

const changes = (fields: Readonly<Record<string, string>>) =>
  printChanges(edition2018, new Map(Object.entries(fields)));

test("each place is told with its page, the field and the words around it", () => {
  expect(changes({ "section.overview": "第一段。\n公开31条,5项由街道办理,其他" })).toEqual([
    {
      path: "sections/overview",
      name: "一、概述",
      code: "section.overview",
      count: 2,
      shown: [
        { before: "公开31条", from: ",", to: "，", after: "5项由街道办理,其他" },
        { before: "1条,5项由街道办理", from: ",", to: "，", after: "其他" },
      ],
    },
  ]);
});

test("titles, names and headings are among them, figures and numbers of telephones are not", () => {
  const found = changes({
    title: "某局(本级)年报",
    "closing.unit": "某局(本级)",
    "preface.text": "电话:023-53368006",
    "preface.telephone": "023-53368006,023-1",
    "t18.1.1": "5",
  });
  expect(found.map(({ code }) => code)).toEqual(["title", "preface.text", "closing.unit"]);
});

test("what was typed as it prints is no change", () => {
  expect(changes({ "section.overview": "公开31条，5项由街道办理。" })).toEqual([]);
});
