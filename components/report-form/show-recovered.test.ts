import { expect, test } from "vitest";
import { World } from "@/lib/outbox/testing/world";
import { FormInputs } from "./form-inputs";
import { showRecovered } from "./show-recovered";

/** A page whose save arrived, but not its answer, and the page that is opened after it. */
async function leftBehind() {
  const world = new World();
  world.mode = "lostAnswer";
  const gone = world.tab("1");
  gone.type("x", "旧");
  await gone.flush();
  const next = world.tab("2");
  return { world, next };
}

test("what a page that is gone left gives way to what was saved since, once the answer is there", async () => {
  const { world, next } = await leftBehind();
  world.stored.set("x", { value: "同事的新稿", version: 7 });
  next.know("x", "同事的新稿", 7);
  const form = new FormInputs([["x", "同事的新稿"]]);
  world.mode = "down";
  showRecovered(next, form, await next.recover(() => false));
  expect(form.getValues("x")).toBe("旧");
  world.mode = "up";
  await next.flush();
  expect(form.getValues("x")).toBe("同事的新稿");
});

test("it stays where nobody else wrote", async () => {
  const { world, next } = await leftBehind();
  next.know("x", null, 0);
  const form = new FormInputs([["x", ""]]);
  world.mode = "up";
  showRecovered(next, form, await next.recover(() => false));
  await next.flush();
  expect(form.getValues("x")).toBe("旧");
});
