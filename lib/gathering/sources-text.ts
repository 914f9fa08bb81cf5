import { shownValue } from "@/lib/report/shown-value";
import type { Source } from "./gathered";

/** 办公室 12，信息科 还没有答 */
export const sourcesText = (sources: readonly Pick<Source, "name" | "value">[]): string =>
  sources
    .map(({ name, value }) => `${name} ${value === null ? "还没有答" : shownValue(value)}`)
    .join("，");
