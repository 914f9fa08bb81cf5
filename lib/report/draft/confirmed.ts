import type { Value } from "../value";
import type { Confirmed } from "./open-marks";

/**
 * Which marks of a carried text are confirmed, as stored: where each begins in it, counted from 1, on
 * one line. The line is there once the text was touched at all; "0" where nothing is confirmed yet.
 */
export function readConfirmed(line: Value | undefined): Confirmed {
  const places = line ? line.split(" ").map(Number) : [];
  return new Set(places.filter((place) => place > 0).map((place) => place - 1));
}

export function writeConfirmed(confirmed: Confirmed): string {
  const places = [...confirmed].map((id) => id + 1).sort((one, other) => one - other);
  return places.length > 0 ? places.join(" ") : "0";
}
