import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TransitionRequest } from "@/lib/report/life/transition";
import { NotNow, Refused } from "@/lib/report/refused";
import type { Store } from "./store";
import { openTestStore } from "./testing/open-test-store";
import { standAt } from "./testing/life-office";
import { addSigningOffice } from "./testing/signing-office";
import { moveReport } from "./transitions";

type Office = Awaited<ReturnType<typeof addSigningOffice>>;
type Person = keyof Office["people"];

const steps = {
  approve: { state: "reviewing", step: 0 },
  return: { state: "reviewing", step: 0 },
  clear: { state: "clearing", step: null },
  sign: { state: "signing", step: null },
  accept: { state: "filed", step: null },
} as const;
type Step = keyof typeof steps;
const everyStep = Object.keys(steps) as Step[];

/** Who may take which step in the system, written down by hand; everything else is refused. */
const inSystem: Readonly<Record<Person, readonly Step[]>> = {
  preparer: [],
  administrator: [],
  coAuthor: ["approve", "return", "clear"],
  clerk: [],
  reviewer: ["approve", "return", "clear"],
  otherReviewer: ["clear"],
  standIn: ["approve", "return", "clear", "sign"],
  formerStandIn: [],
  head: ["clear", "sign"],
  competent: ["accept"],
  stranger: [],
};
/** On paper, as somebody else records it: the same, but what the competent office does it does here. */
const onPaper = (who: Person) => inSystem[who].filter((step) => step !== "accept");
const all: readonly Step[] = ["approve", "return", "clear", "sign"];
const people = Object.keys(inSystem) as Person[];

let tried = 0;

describe.each([
  { office: "an office of several", onePerson: false, alone: [] as readonly Step[] },
  { office: "a one-person office", onePerson: true, alone: all },
])("in $office", ({ onePerson, alone }) => {
  let opened: ReturnType<typeof openTestStore>;
  let store: Store;
  let office: Office;
  beforeAll(async () => {
    opened = openTestStore();
    ({ store } = opened);
    office = await addSigningOffice(store, onePerson);
  });
  afterAll(() => opened.remove());

  /** Tries a step; what is kept of it where it was taken, undefined where it was refused. */
  async function attempt(by: Person, action: Step, asked: Partial<TransitionRequest>) {
    tried += 1;
    const { report, people: who } = office;
    const seen = await standAt(store, report, who.stranger, steps[action]);
    const request = {
      action,
      channel: "inSystem",
      seen,
      reason: "理由",
      day: "2019-01-10",
    } as const;
    try {
      const key = crypto.randomUUID();
      await moveReport(store, who[by], report.id, { ...request, key, ...asked });
    } catch (error) {
      if (error instanceof Refused || error instanceof NotNow) return undefined;
      throw error;
    }
    const rows = await store.db.select().from(store.tables.transitions);
    return rows.find(({ number }) => number === seen + 1);
  }

  /** The steps of which `asked` makes one that is taken. */
  async function taken(by: Person, asked: (step: Step) => Partial<TransitionRequest>) {
    const found: Step[] = [];
    for (const step of everyStep) if (await attempt(by, step, asked(step))) found.push(step);
    return found;
  }
  const orAlone = (who: Person, may: readonly Step[]) => (who === "preparer" ? alone : may);

  test.each(people)("%s takes in the system exactly what is theirs", async (who) => {
    const named = (step: Step) => (step === "clear" ? { person: "保密员" } : {});
    expect(await taken(who, named)).toEqual(orAlone(who, inSystem[who]));
  });

  test.each(people)("%s is said to have signed on paper exactly what is theirs", async (who) => {
    const { accountId: personId } = office.people[who];
    const recorded = () => ({ channel: "onPaper", personId }) as const;
    expect(await taken("clerk", recorded)).toEqual(orAlone(who, onPaper(who)));
  });

  test.each(people)("%s records nothing on paper as their own signature", async (who) => {
    const { accountId: personId } = office.people[who];
    const recorded = () => ({ channel: "onPaper", personId }) as const;
    expect(await taken(who, recorded)).toEqual(orAlone(who, []));
  });

  test.each([
    ["of nobody here", "马主任", false, all],
    ["of the preparer", "填报人", false, []],
    ["of the preparer, spaced and with a title", "填　报 人（科员）", false, []],
    ["of the one who wrote most", "管理员", false, []],
    ["of an account, in other widths", "局　长", false, []],
    ["of the preparer, said to be another's", "填报人", true, all],
    ["of an account, said to be another's", "局长", true, all],
  ] as const)("a name %s on paper", async (_, person, sameName, may) => {
    const recorded = () => ({ channel: "onPaper", person, sameName }) as const;
    expect(await taken("clerk", recorded)).toEqual(may);
    expect(await attempt("clerk", "sign", recorded())).toEqual(
      may.length > 0 ? expect.objectContaining({ person, sameName, personId: null }) : undefined,
    );
  });

  test.each([
    ["nobody here", "保密员", false, true],
    ["the preparer", "填报人", false, false],
    ["the preparer, said to be another", "填报人", true, false],
    ["the head, spaced and said to be another", "局　 长", true, false],
    ["oneself", "科 长", false, true],
  ] as const)("保密审查 in the system by %s", async (_, person, sameName, may) => {
    const done = await attempt("reviewer", "clear", { person, sameName });
    expect(done !== undefined).toBe(may);
  });

  test("a step says that one person took it, and who agreed, where that was so", async () => {
    const said = async (by: Person, asked: Partial<TransitionRequest>) =>
      (await attempt(by, "sign", asked))?.onePerson;
    const own = { channel: "onPaper", personId: "填报人" } as const;
    const words = onePerson ? "经区政府办同意" : undefined;
    expect([await said("preparer", {}), await said("preparer", own)]).toEqual([words, words]);
    expect(await said("head", {})).toBeNull();
  });
});

afterAll(() => {
  console.log(`who may sign: ${tried} combinations tried`);
});
