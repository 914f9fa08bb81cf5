"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { TakenInto } from "../last-year-draft/take-paragraph";
import { formName } from "@/lib/report/address";
import { Act } from "./act";
import { useDesk } from "./desk-context";
import { useWatched } from "./use-watched";

interface ParagraphProps {
  readonly into: TakenInto;
  readonly paragraph: string;
}

const load = () => import("../last-year-draft/take-paragraph");

/** One of last year's paragraphs. Pressed again while it stands in the text, it is not added again. */
function LastYearParagraph({ into, paragraph }: ParagraphProps) {
  const desk = useDesk();
  const router = useRouter();
  const [moved, setMoved] = useState<string | null>(null);
  const [isAway, setAway] = useState(false);
  const stands = (moved: string) => {
    const text: string = desk.form.getValues(formName(into.code));
    return text.split("\n").some((line) => line.trim() === moved.trim());
  };
  // A key looks only for paragraphs that were pressed.
  const isTaken = useWatched(into.code, () => moved !== null && stands(moved));
  const take = async () => {
    const script = await load().catch(() => null);
    setAway(script === null);
    if (!script) return;
    const words = script.movedOn(paragraph, into);
    setMoved(words);
    // The server draws the marks behind the text, once it has them.
    if (await script.takeParagraph(desk, into, words)) router.refresh();
  };
  return (
    <div className="paragraph">
      <p>{paragraph}</p>
      <Act className="button plain" aria-disabled={isTaken} onClick={() => void take()}>
        {isTaken ? "已带入，待核" : "带入上年文字"}
      </Act>
      {isAway && <p role="alert">网络断了，没有带入。网络恢复以后再点一次。</p>}
    </div>
  );
}

/** Last year's paragraphs beside this year's; each can be taken over by itself, and is then 待核. */
export function LastYearText({
  into,
  paragraphs,
}: {
  readonly into: TakenInto;
  readonly paragraphs: readonly string[];
}) {
  return (
    <details className="sheet last-year" onToggle={() => void load().catch(() => null)}>
      <summary>上年文字</summary>
      <p className="soft small">带入时年份推后一年，带入的数字、日期、名称标为待核。</p>
      {paragraphs.map((paragraph, at) => (
        <LastYearParagraph key={at} into={into} paragraph={paragraph} />
      ))}
    </details>
  );
}
