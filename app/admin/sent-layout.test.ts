import { describe, expect, test } from "vitest";
import { gbk } from "@/lib/document/faces";
import { layoutProfiles } from "@/lib/document/layout-profiles";
import { measureFault } from "@/lib/document/own-layout";
import { layoutChoice, sentLayout } from "./sent-layout";

const typed = {
  ...{ profile: "own", faces: "gbk", digits: "Times New Roman", bold1: "on", bold3: "on" },
  ...{ pitch: " ２９.５ ", titlePitch: "", top: "35", bottom: "33", pageNumber: "centred" },
  ...{ closing: "none", blank: "yes" },
};

/** The inputs that are told of a fault. */
const wrong = (data: object) =>
  sentLayout.safeParse(data).error?.issues.map(({ path }) => path.join("."));

test("each choice of a layout of one's own is taken", () => {
  expect(layoutChoice(sentLayout.parse(typed))).toEqual({
    own: {
      ...{
        faces: gbk,
        digits: "Times New Roman",
        boldLevels: [1, 3],
        pitch: 29.5,
        titlePitch: null,
      },
      marginsMm: { top: 35, bottom: 33 },
      ...{ pageNumber: "centred", closing: "none", blankIsCustom: true },
    },
  });
});

test.each([...layoutProfiles.map(({ id }) => id)])("%s is chosen by its id", (preset) => {
  expect(layoutChoice(sentLayout.parse({ ...typed, profile: preset, pitch: "?" }))).toEqual({
    preset,
  });
});

test("nothing chosen leaves it to the unit above", () => {
  expect(layoutChoice(sentLayout.parse({ profile: "" }))).toBeNull();
});

describe("is refused where it was typed, and nothing else:", () => {
  test.each([
    ["pitch", "三十"],
    ["pitch", "90"],
    ["pitch", "28.97"],
    ["titlePitch", "5"],
    ["top", "5"],
    ["top", "37mm"],
    ["bottom", "-35"],
    ["closing", "elsewhere"],
    ["faces", "Comic Sans"],
  ])("%s of %s", (name, value) => {
    expect(wrong({ ...typed, [name]: value })).toEqual([name]);
  });

  test("in the words that the page says while one types", () => {
    const typedWrong = { ...typed, titlePitch: "5" };
    expect(sentLayout.safeParse(typedWrong).error?.issues[0]?.message).toBe(
      measureFault("titlePitch", "5"),
    );
  });

  test("a layout that is not offered", () => {
    expect(wrong({ profile: "gone" })).toEqual(["profile"]);
  });
});
