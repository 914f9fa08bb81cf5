import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { diffArrays } from "diff";
import { changesBetween } from "@/lib/changes/changes-between";
import { markDocument } from "@/lib/changes/mark-document";
import { compareTexts } from "@/lib/changes/text/compare.mjs";
import { sentencesOf } from "@/lib/changes/text/sentences.mjs";
import { buildDocument } from "@/lib/document/build";
import { renderArticle } from "@/lib/export/html-article";
import { edition2018 as edition } from "@/lib/editions/2018";
import type { Entries } from "@/lib/report/value";
import type { Measure, Measured } from "./measure";
import { median } from "../median";
import { paired, ROUNDS } from "./paired";
import { rewrittenNarrative, type Rewritten } from "./rewritten";

const CODES = ["section.overview", "section.disclosure"];

let seed = 0;

/** Two narratives, each time others, so that nothing is known of them. */
function twoNarratives(): readonly (Rewritten & { code: string })[] {
  return CODES.map((code) => ({ code, ...rewrittenNarrative((seed += 1)) }));
}

function timed(work: () => unknown): Promise<number> {
  const since = performance.now();
  work();
  return Promise.resolve(performance.now() - since);
}

const sentences = (text: readonly string[]) => sentencesOf(text.join("\n"));
const plain = ({ before, after }: Rewritten) => diffArrays(sentences(before), sentences(after));

const entriesOf = (narratives: ReturnType<typeof twoNarratives>, then: keyof Rewritten): Entries =>
  new Map(narratives.map((narrative) => [narrative.code, narrative[then].join("\n")]));

const documentOf = (entries: Entries) =>
  buildDocument({ edition, entries, unit: "某局", year: 2018 });

/** What the server does for a reviewer: compare two revisions and draw the later one with its marks. */
async function draw(before: Entries, after: Entries): Promise<void> {
  const changes = await changesBetween({ edition, before, after });
  await setTimeout(); // as the request does between its steps
  renderArticle(
    markDocument({ edition, before: documentOf(before), after: documentOf(after), changes }),
  );
}

/** The longest that the event loop kept anything else waiting meanwhile, in ms. */
async function longestDelay(): Promise<number> {
  const narratives = twoNarratives();
  const [before, after] = [entriesOf(narratives, "before"), entriesOf(narratives, "after")];
  const resolution = 1;
  const delays = monitorEventLoopDelay({ resolution });
  await setTimeout(50); // what came before is no longer in the way
  delays.enable();
  await draw(before, after);
  await setTimeout(5);
  delays.disable();
  return Math.max(0, delays.max / 1e6 - resolution);
}

async function loopDelay(): Promise<Measured> {
  await longestDelay(); // warms up
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round++) taken.push(await longestDelay());
  return { ms: median(taken), rounds: ROUNDS };
}

/** Both in this thread and on the same texts: what finding words and moves costs over sentences alone. */
async function overPlainSentences(): Promise<Measured> {
  const narratives = twoNarratives();
  const ours = () => timed(() => compareTexts({ narratives, lines: [] }));
  const library = () => timed(() => narratives.map(plain));
  return { unit: "ms", ...(await paired(ours, library)) };
}

/** What it costs to find what changed in two rewritten narratives of 20,000 characters. */
export const measureDiff: Measure = async () => ({
  "diff.rewritten": await overPlainSentences(),
  "diff.loopDelay": await loopDelay(),
});
