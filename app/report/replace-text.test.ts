import { afterEach, beforeEach, expect, test } from "vitest";
import { changeEntries } from "@/db/change-entries";
import { findEntries } from "@/db/entries";
import type { Store } from "@/db/store";
import { openTestStore } from "@/db/testing/open-test-store";
import { addReport } from "@/db/testing/sample-report";
import { undoReplacement } from "@/db/undo-replacement";
import { edition2018 } from "@/lib/editions/2018";
import type { Editable } from "@/lib/report/permissions";
import { replaceText, type Replacement } from "./replace-text";

let opened: ReturnType<typeof openTestStore>;
let store: Store;
let report: Editable;

const FIELDS = { "section.overview": "某局公开12条。某局受理3件。", "closing.unit": "某局" };

beforeEach(async () => {
  opened = openTestStore();
  store = opened.store;
  report = await addReport(store);
  await write(FIELDS);
});
afterEach(() => opened.remove());

const write = (fields: Readonly<Record<string, string>>) =>
  changeEntries(store, report, () => new Map(Object.entries(fields)));

async function stored() {
  const found = await findEntries(store, report.id);
  return Object.fromEntries(
    found.filter(({ code }) => code in FIELDS).map(({ code, value }) => [code, value]),
  );
}

const replacement: Replacement = {
  ...{ sought: "某局", by: "新局", key: "k" },
  isChosen: () => true,
  seen: () => 1,
};

const replace = (rest: Partial<Replacement> = {}) =>
  replaceText(store, report, edition2018, { ...replacement, ...rest });

test("a text is replaced wherever it stands, and all of it comes back with one undo", async () => {
  expect(await replace()).toEqual({ places: 3, words: "替换了 3 处。" });
  expect(await stored()).toEqual({
    "section.overview": "新局公开12条。新局受理3件。",
    "closing.unit": "新局",
  });
  expect(await undoReplacement(store, report, "k")).toEqual({ kind: "restored", count: 2 });
  expect(await stored()).toEqual(FIELDS);
});

test("only the chosen places are replaced", async () => {
  await replace({ isChosen: (code, nth) => code === "section.overview" && nth === 1 });
  expect(await stored()).toEqual({
    ...FIELDS,
    "section.overview": "某局公开12条。新局受理3件。",
  });
});

test("sent twice it is done once", async () => {
  await replace({ by: "某局新" });
  await replace({ by: "某局新" });
  expect((await stored())["closing.unit"]).toBe("某局新");
});

test("what somebody wrote since the page was opened stays, and is named", async () => {
  await write({ "section.overview": "某局又改过" });
  const { places, words } = await replace();
  expect(places).toBe(1);
  expect(words).toContain("「一、概述」在您打开页面以后又改过");
  expect((await stored())["section.overview"]).toBe("某局又改过");
});

test("nothing is undone once one of the fields was changed since", async () => {
  await replace();
  await write({ "closing.unit": "另一局" });
  const undone = await undoReplacement(store, report, "k");
  expect(undone).toEqual({ kind: "changed", codes: ["closing.unit"] });
  expect((await stored())["section.overview"]).toBe("新局公开12条。新局受理3件。");
});

test("a value that the field does not take is refused in its words", async () => {
  await write({ "preface.telephone": "0000-5550128" });
  const { words } = await replace({ sought: "5550128", by: "总机" });
  expect(words).toContain("请填电话号码");
});
