import { afterEach, expect, test, vi } from "vitest";
import { postEntries } from "./post-entries";

afterEach(() => vi.unstubAllGlobals());

const entry = { code: "x", value: "1", seen: 0, key: "k", follows: [] };
const outcome = { code: "x", key: "k", outcome: "saved", version: 1, value: "1", at: "" };

/** What comes of a save that is answered so. */
function answer(status: number, body: string) {
  vi.stubGlobal("fetch", async () => new Response(body, { status }));
  return postEntries({ account: "a", report: "r" }, [entry]);
}

const json = (status: number, body: object | null) => answer(status, JSON.stringify(body));

test("nobody answers: the network is down", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  expect(await postEntries({ account: "a", report: "r" }, [entry])).toEqual({
    kind: "unreachable",
  });
});

test.each([
  ["a gateway's page", 502, "<html>Bad Gateway</html>"],
  ["a gateway that refuses", 413, "<html>too large</html>"],
  ["a gateway that forbids", 403, "<html></html>"],
  ["somebody else's sign-in", 401, "<html></html>"],
  ["a page that is not there", 404, "not found"],
  ["a page in place of an answer", 200, "<html>维护中</html>"],
  ["an answer without outcomes", 200, "{}"],
  ["an answer with no outcome", 200, '{"outcomes":[]}'],
  ["nothing", 200, "null"],
  ["a server that fails", 500, '{"problem":"没有保存，请再试一次。"}'],
])("%s is not the network, and is tried again", async (_, status, body) => {
  expect(await answer(status, body)).toEqual({ kind: "unreachable", answers: true });
});

test("what the server itself says is heard", async () => {
  expect(await json(200, { outcomes: [outcome] })).toEqual({
    ...{ kind: "answered", outcomes: [outcome] },
  });
  expect(await json(403, { problem: "已送审。" })).toEqual({
    kind: "refused",
    message: "已送审。",
  });
  expect(await json(401, { problem: "x", signedIn: "李" })).toEqual({
    ...{ kind: "signedOut", other: "李" },
  });
});
