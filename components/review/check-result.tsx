import type { Obstacles } from "@/lib/report/life/obstacles";
import { PrintNotChecked } from "../document/unprintable";

interface Props {
  readonly obstacles: Obstacles;
  /** 情况说明 given with 送审; "" where none was. */
  readonly explanation: string;
  /** Whether it was looked through for characters that cannot be printed. */
  readonly isPrintChecked: boolean;
}

/** 核对结果 of the frozen draft, with what the preparer said to it. */
export function CheckResult({ obstacles, explanation, isPrintChecked }: Props) {
  const { mustMend, toExplain } = obstacles;
  const found = [...mustMend, ...toExplain];
  return (
    <section className="sheet stack" aria-labelledby="checks">
      <h2 id="checks">核对结果</h2>
      {found.length === 0 ? (
        <p>该填的都填了，没有要说明的地方。</p>
      ) : (
        <ul className="checks-found">
          {found.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {!isPrintChecked && <PrintNotChecked />}
      {explanation && (
        <>
          <h3>情况说明</h3>
          <p className="said">{explanation}</p>
        </>
      )}
    </section>
  );
}
