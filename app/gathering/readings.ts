import type { Reading } from "@/lib/gathering/reading";
import { keptOnce } from "../kept-once";
import { packReading } from "./packed-reading";

const readings = keptOnce<Reading>("nianbao.gathering-readings", 50);

export const takeReading = readings.take;

/** A contributor's page, showing what taking its answers would change. */
export function readingPath(page: string, reading: Reading): string {
  packReading(reading); // refuses what the page could not send back
  return `${page}?reading=${readings.leave(reading)}`;
}
