import { expect, test } from "vitest";
import { isDueForNote, isLive } from "./session-ages";

const minute = (at: number) => new Date(Date.UTC(2019, 0, 10) + at * 60_000);

test("a session ends after 30 minutes without a request", () => {
  const session = { createdAt: minute(0), lastSeenAt: minute(60) };
  expect(isLive(session, minute(89.9))).toBe(true);
  expect(isLive(session, minute(90))).toBe(false);
});

test("a session ends 12 hours after the sign-in, however busy", () => {
  const session = { createdAt: minute(0), lastSeenAt: minute(719) };
  expect(isLive(session, minute(719.9))).toBe(true);
  expect(isLive(session, minute(720))).toBe(false);
});

test("a session of a time when the clock was wrong ends once it is put right", () => {
  const session = { createdAt: minute(600), lastSeenAt: minute(600) };
  expect(isLive(session, minute(0))).toBe(false);
  expect(isLive(session, minute(598))).toBe(true);
});

test("activity is noted at most once a minute", () => {
  const session = { createdAt: minute(0), lastSeenAt: minute(5) };
  expect(isDueForNote(session, minute(5.9))).toBe(false);
  expect(isDueForNote(session, minute(6))).toBe(true);
});
