import { expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { exportedEntries } from "./exported-entries";
import { printings } from "./printing";

const entries = new Map([
  ["t18.1.1", "5"],
  ["t18.1.2", ""],
  ["note.t18.1.1", "口径：全年"],
  ["carried.section.overview", "上年文字"],
  ["confirmed.section.overview", "1 12"],
  ["draft.names", "上年的名称"],
  ["foot.head", "陈立群"],
  ["foot.telephone", "0000-5550128"],
]);
const codes = (printing: keyof typeof printings) => [
  ...exportedEntries(edition2018, entries, printings[printing]).keys(),
];

test("private notes, and what of last year nobody has confirmed, go out with no file", () => {
  expect(codes("filing")).toEqual(["t18.1.1", "t18.1.2", "foot.head", "foot.telephone"]);
});

test("the public's files do not name who signed, as the public's copy does not", () => {
  expect(codes("public")).not.toContain("foot.head");
});
