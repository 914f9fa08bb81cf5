import { expect, test } from "vitest";
import { oneAtATime } from "./one-at-a-time";

test("works of one key are done one after another, in the order asked", async () => {
  const done: string[] = [];
  const work = (name: string) => async () => {
    done.push(`${name} begins`);
    await Promise.resolve();
    done.push(`${name} ends`);
  };
  await Promise.all(["a", "b"].map((name) => oneAtATime("key", work(name))));
  expect(done).toEqual(["a begins", "a ends", "b begins", "b ends"]);
});

test("a work that fails holds up none after it", async () => {
  const failing = oneAtATime("key", () => Promise.reject(new Error("failed")));
  const next = oneAtATime("key", () => Promise.resolve("done"));
  await expect(failing).rejects.toThrow("failed");
  expect(await next).toBe("done");
});

test("works of another key do not wait", async () => {
  let end = () => {};
  const held = oneAtATime("held", () => new Promise<void>((resolve) => (end = resolve)));
  expect(await oneAtATime("free", () => Promise.resolve("done"))).toBe("done");
  end();
  await held;
});
