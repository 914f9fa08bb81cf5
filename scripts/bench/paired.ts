import { median } from "../median";

/** What two things gave, measured in turn, and their ratio: the median over the rounds of `top` ÷ `bottom`. */
export interface Paired {
  readonly ratio: number;
  readonly top: number;
  readonly bottom: number;
  /** Of the rounds' ratios. */
  readonly lowest: number;
  readonly highest: number;
  readonly rounds: number;
}

export const ROUNDS = 7;

type Measurement = () => Promise<number>;

/**
 * Measures two things in turn, first the one, then the other, next round the other way about: what
 * else the machine does meets both alike. The first round warms up and does not count.
 */
export async function paired(
  top: Measurement,
  bottom: Measurement,
  rounds = ROUNDS,
): Promise<Paired> {
  const [tops, bottoms]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    const topFirst = round % 2 === 0;
    const early = topFirst ? await top() : undefined;
    bottoms.push(await bottom());
    tops.push(early ?? (await top()));
  }
  const [counted, against] = [tops.slice(1), bottoms.slice(1)];
  const ratios = counted.map((value, at) => value / (against[at] ?? NaN));
  return {
    ratio: median(ratios),
    top: median(counted),
    bottom: median(against),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    rounds,
  };
}
