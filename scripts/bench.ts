import { measureDiff } from "./bench/diff";
import { measureExports } from "./bench/exports";
import { measureKeystrokes } from "./bench/keystroke";
import type { Measure, Measured } from "./bench/measure";
import { measurePublishedList } from "./bench/published-list";
import { measureSaves } from "./bench/save";
import { measureScripts } from "./bench/script-weight";
import { measureLists } from "./bench/lists";

const measures: Readonly<Record<string, Measure>> = {
  keystroke: measureKeystrokes,
  script: measureScripts,
  save: measureSaves,
  export: measureExports,
  list: measureLists,
  diff: measureDiff,
  published: measurePublishedList,
};

const round = (value: number) => Number(value.toPrecision(3));

function line(key: string, measured: Measured): string {
  if ("skipped" in measured) return `${key}: left out, ${measured.skipped}`;
  if ("ms" in measured) return `${key}: ${round(measured.ms)} ms`;
  const { ratio, lowest, highest, top, bottom, unit, rounds } = measured;
  const spread = `${round(lowest)} to ${round(highest)} in ${rounds} rounds`;
  return `${key}: ${round(ratio)} (${spread}; ${round(top)} ÷ ${round(bottom)} ${unit})`;
}

/** Runs the named groups of measures, or all: `npm run bench -- save --json`. */
async function bench(args: readonly string[]): Promise<void> {
  const named = args.filter((arg) => !arg.startsWith("-"));
  const all: Record<string, Measured> = {};
  for (const [group, measure] of Object.entries(measures)) {
    if (named.length > 0 && !named.includes(group)) continue;
    for (const [key, measured] of Object.entries(await measure())) {
      all[key] = measured;
      console.log(line(key, measured));
    }
  }
  if (args.includes("--json")) console.log(JSON.stringify(all));
}

await bench(process.argv.slice(2));
process.exit(); // the PDF's thread stays warm for the next export
