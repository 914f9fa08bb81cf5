import { describe, expect, test } from "vitest";
import { layoutProfiles, nationalLayout } from "./layout-profiles";
import { layoutSentence } from "./layout-sentence";
import { heldOf, measureFault, ownLayout, whatComesOf, type MeasureName } from "./own-layout";

const national = heldOf(nationalLayout);

test.each(layoutProfiles)("the inputs that $name fills in make that layout", (profile) => {
  const { id, name, ...layout } = profile;
  expect(ownLayout(heldOf(profile)), `${id} ${name}`).toEqual(layout);
});

test("a title's pitch and full-width figures come back as they were meant", () => {
  expect(ownLayout({ ...national, titlePitch: " ３３.０５ " }).titlePitch).toBe(33.05);
  expect(ownLayout({ ...national, titlePitch: " " }).titlePitch).toBeNull();
});

describe("a measure is refused in words that say what to type", () => {
  test.each<[MeasureName, string, string]>([
    ["pitch", "90", "正文行距（磅）请填 20 到 40 之间的数，最多两位小数。"],
    ["pitch", "", "正文行距（磅）请填 20 到 40 之间的数，最多两位小数。"],
    ["pitch", "28.97", "正文行距（磅）以 0.05 磅为一档，请改成 0.05 的倍数，例如 28.95。"],
    ["titlePitch", "5", "标题行距（磅）请填 24 到 60 之间的数，最多两位小数。"],
    ["top", "37mm", "上边距（毫米）请填 20 到 50 之间的数，最多两位小数。"],
    ["bottom", "50.01", "下边距（毫米）请填 20 到 50 之间的数，最多两位小数。"],
  ])("%s of “%s”", (name, typed, said) => expect(measureFault(name, typed)).toBe(said));

  test.each<[MeasureName, string]>([
    ["pitch", "20"],
    ["pitch", " ２８.９５ "],
    ["titlePitch", ""],
    ["top", "34.58"],
    ["bottom", "50"],
  ])("but not %s of “%s”", (name, typed) => expect(measureFault(name, typed)).toBeUndefined());
});

describe("what comes of the choices", () => {
  test("is the sentence of the layout that they make", () => {
    const { sentence, lines } = whatComesOf(national);
    expect(sentence).toBe(`这样印：${layoutSentence(nationalLayout)}`);
    expect(lines).toBeUndefined();
  });

  test("is warned of where a page has other than 22 lines", () => {
    const { sentence, lines } = whatComesOf({ ...national, pitch: "30" });
    expect(sentence).toContain("每页21行");
    expect(lines).toBe("每页21行，国标是22行。");
  });

  test("is not said of measures that are refused", () => {
    const { sentence, lines } = whatComesOf({ ...national, pitch: "30", top: "5" });
    expect(sentence).toContain("改好以后");
    expect(lines).toBeUndefined();
  });
});
