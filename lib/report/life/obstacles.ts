import { figuresOf } from "@/lib/editions/define";
import type { Edition, Field } from "@/lib/editions/types";
import { completeness, type PageProgress } from "../completeness";
import { unansweredMatters } from "../matters";
import { innerParts, innerPartsWords } from "../outline/inner-parts";
import { partsOf } from "../parts";
import type { Entries } from "../value";

/** Something that the preparer has to see to before a report is sent for review. */
export interface Obstacle {
  readonly text: string;
  /** Below the report's address; "" for the overview. */
  readonly path: string;
}

export interface Obstacles {
  /** 必须改: it cannot be sent before. */
  readonly mustMend: readonly Obstacle[];
  /** 请核实: it can be sent with an explanation (情况说明). */
  readonly toExplain: readonly Obstacle[];
}

/** What was found otherwise, 请核实 too. */
export const withBesides = (
  { mustMend, toExplain }: Obstacles,
  besides: readonly Obstacle[],
): Obstacles => ({ mustMend, toExplain: [...toExplain, ...besides] });

/** All unfilled fields of one page are one matter, not as many as there are. */
export function obstacles(edition: Edition, entries: Entries): Obstacles {
  const progress = completeness(edition, entries);
  const found = progress.map((of) => ofPage(of, owedParts(edition, entries, progress)));
  return {
    mustMend: [
      ...unansweredMatters(edition, entries).map(({ text }) => ({
        ...{ text: `法定内容没有地方写：${text}`, path: "parts" },
      })),
      ...found.flatMap(({ mustMend }) => mustMend),
    ],
    toExplain: [
      ...found.flatMap(({ toExplain }) => toExplain),
      ...innerParts(edition, entries).map((inner) => ({
        ...{ text: innerPartsWords(inner), path: inner.path },
      })),
    ],
  };
}

/** What the law demands in a part, by the part's key, as long as no part that is filled in answers it. */
type Owed = ReadonlyMap<string, string>;

/** 条例(2008)第三十二条: a matter that several parts answer is answered once one of them is filled in. */
function owedParts(edition: Edition, entries: Entries, progress: readonly PageProgress[]): Owed {
  const isOpen = (key: string) =>
    progress.some(
      (of) => of.page.kind === "narrative" && of.page.part.key === key && untouched(of).length > 0,
    );
  const parts = partsOf(edition, entries).map(({ key, section }) => ({
    ...{ key, matters: section?.matters ?? [] },
  }));
  const answered = new Set(parts.flatMap(({ key, matters }) => (isOpen(key) ? [] : matters)));
  const owed = edition.matters.filter(({ id }) => !answered.has(id));
  return new Map(
    parts.flatMap(({ key, matters }): [string, string][] => {
      const texts = owed.flatMap(({ id, text }) => (matters.includes(id) ? [text] : []));
      return texts.length > 0 ? [[key, texts.join("，")]] : [];
    }),
  );
}

/** Not filled in, nor waiting to be checked: that must be mended, and needs no explanation beside it. */
const untouched = ({ missing, unconfirmed }: PageProgress): readonly Field[] =>
  missing.filter(({ code }) => !unconfirmed.some((open) => open.code === code));

function ofPage(progress: PageProgress, owed: Owed): Obstacles {
  const { page, required, unconfirmed } = progress;
  const said = (words: string, [first]: readonly { readonly code: string }[]) => ({
    text: `${page.name}：${words}`,
    path: first ? `${page.path}#${first.code}` : page.path,
  });
  const open = untouched(progress);
  const { words, fields } = demanded(progress, open, owed);
  const left = open.filter((field) => !fields.includes(field));
  return {
    mustMend: [
      ...(unconfirmed.length > 0
        ? [
            {
              text: `${page.name}：还有 ${unconfirmed.length} 个字句是上年内容，待核`,
              path: page.path,
            },
          ]
        : []),
      ...words.map((each) => said(each, fields)),
    ],
    toExplain: left.length > 0 ? [said(unfilled(required, left), left)] : [],
  };
}

interface Demanded {
  readonly words: readonly string[];
  readonly fields: readonly Field[];
}

/** What of a page's unfilled fields no report goes without. */
function demanded(progress: PageProgress, open: readonly Field[], owed: Owed): Demanded {
  const { page, missing, wanted } = progress;
  switch (page.kind) {
    case "preface": {
      const [own] = open.filter(({ code }) => code === wanted.own?.code);
      const parts = named(open.filter((field) => field !== own));
      const gap = own ? ["自己写的一段里还留着“未填”的记号"] : [];
      return { words: [...parts.words, ...gap], fields: open };
    }
    case "closing":
      return named(open.filter(({ identity }) => identity));
    case "narrative": {
      const matter = owed.get(page.part.key);
      if (matter === undefined || open.length === 0) return named([]);
      return { words: [`未填，这里要写法定内容“${matter}”`], fields: open };
    }
    case "table": {
      const figures = figuresOf(page.table);
      const isEmpty = figures.every((field) => missing.includes(field));
      const identity = named(open.filter((field) => field.identity));
      const empty = isEmpty ? [`${figures.length} 项一项都没有填`] : [];
      return {
        words: [...identity.words, ...empty],
        fields: [...identity.fields, ...(isEmpty ? figures : [])],
      };
    }
  }
}

const named = (fields: readonly Field[]): Demanded => ({
  words: fields.length > 0 ? [`${fields.map(({ label }) => label).join("、")}未填`] : [],
  fields,
});

const FEW = 3;

function unfilled(required: number, fields: readonly Field[]): string {
  if (required === 1) return "未填";
  if (fields.length <= FEW) return named(fields).words.join("");
  return `${required} 项里有 ${fields.length} 项未填`;
}
