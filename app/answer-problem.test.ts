import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { answerOnPage } from "./answer-problem";
import { takeNote } from "./form-notes";
import { Problem } from "./problem";

const request = new NextRequest("http://localhost:3000/api/session", { method: "POST" });

/** What the form's page is told of what was typed, where it could not be taken. */
async function keptOf(typed: Readonly<Record<string, string>>) {
  const refuse = () => Promise.reject(new Problem(422, "不行"));
  const response = await answerOnPage(request, "/login", typed, refuse);
  const location = response.headers.get("location") ?? "";
  return takeNote(new URL(location, request.url).searchParams.get("note") ?? "")?.typed;
}

test("what was typed is shown again, but nothing secret", async () => {
  expect(await keptOf({ name: "林晓雯", password: "p", token: "t" })).toEqual({ name: "林晓雯" });
});

test("what is far too long for a form does not wait in memory for its page", async () => {
  expect(await keptOf({ next: "/", name: "长".repeat(1_000_000) })).toEqual({ next: "/" });
});
