import { text } from "node:stream/consumers";
import { prerenderToNodeStream } from "react-dom/static";
import { expect, test } from "vitest";
import { layoutProfiles, nationalLayout } from "@/lib/document/layout-profiles";
import { heldOf } from "@/lib/document/own-layout";
import type { FormNote } from "../ui/form-note";
import { LayoutForm } from "./layout-form";

const offered = layoutProfiles.map((profile) => ({
  ...{ value: profile.id, name: profile.name, sentence: "", held: heldOf(profile) },
}));
const own = { value: "own", name: "自己搭配", sentence: "", held: undefined };

/** The form's markup before any script has run. */
async function markup(note?: FormNote): Promise<string> {
  const { prelude } = await prerenderToNodeStream(
    <LayoutForm
      action="/layout"
      choices={[...offered, own]}
      chosen="national"
      held={heldOf(nationalLayout)}
      note={note}
    />,
  );
  return (await text(prelude)).replace(/<!--.*?-->/g, "");
}

const input = (html: string, attribute: string) =>
  new RegExp(`<input[^>]*${attribute}[^>]*>`).exec(html)?.[0];

test("without script it posts what the unit has now, under the names that the server takes", async () => {
  const html = await markup();
  expect(html).toMatch(/<form[^>]*method="post"/);
  expect(input(html, 'value="national"')).toContain("checked");
  expect(input(html, 'id="pitch"')).toMatch(/name="pitch".*value="28.95"/);
  expect(html).toMatch(/<select[^>]*name="closing"/);
  expect(input(html, 'name="bold2"')).not.toContain("checked");
  expect(html).toMatch(/<p role="status"[^>]*><\/p>/);
});

test("what the server refused stands in it again, open, with the fault beside it", async () => {
  const typed = { profile: "own", pitch: "90", top: "35", bold2: "on", closing: "none" };
  const html = await markup({ problem: "没有保存", fields: { pitch: "请改" }, typed });
  expect(html).toMatch(/<details[^>]*open/);
  expect(input(html, 'value="own"')).toContain("checked");
  expect(input(html, 'id="pitch"')).toMatch(/aria-invalid="true".*value="90"/);
  expect(html).toContain('id="pitch-problem" class="wrong">请改');
  expect(input(html, 'name="bold2"')).toContain("checked");
  expect(html).toMatch(/<option value="none" selected/);
});

test("the fault of another form on the page is not taken for one of this", async () => {
  const html = await markup({ problem: "没有保存", fields: { top: "请改" }, typed: { name: "" } });
  expect(html).not.toContain("请改");
  expect(input(html, 'value="national"')).toContain("checked");
});
