"use client";
import { useRef, useState } from "react";
import { useRouter } from "next/navigation";
import { newKey } from "@/lib/outbox/pending";
import { Act } from "./act";
import { useDesk } from "./desk-context";
import { useWatched } from "./use-watched";

/** A paragraph of last year's report, and the same with its years moved on. */
export interface LastParagraph {
  readonly paragraph: string;
  readonly moved: string;
}

interface ParagraphProps extends LastParagraph {
  readonly code: string;
}

const load = () => import("../last-year-draft/take-paragraph");
const AWAY = "网络断了，没有带入。网络恢复以后再点一次。";

/** What taking a paragraph over needs: one wish at a time, under one key until it is answered. */
function useTaking(wanted: ParagraphProps) {
  const desk = useDesk();
  const router = useRouter();
  const key = useRef<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async () => {
    setAsking(true);
    key.current ??= newKey();
    const said = await load()
      .then(({ takeParagraph }) => takeParagraph(desk, wanted, key.current ?? ""))
      .catch(() => AWAY);
    setAsking(false);
    setProblem(said);
    if (said !== null) return;
    key.current = null;
    // The server draws the marks behind the text.
    router.refresh();
  };
  return { take, isAsking, problem };
}

/** One of last year's paragraphs. Pressed again while it stands in the text, it is not added again. */
function LastYearParagraph(props: ParagraphProps) {
  const { code, paragraph, moved } = props;
  const { form } = useDesk();
  const { take, isAsking, problem } = useTaking(props);
  const [isPressed, setPressed] = useState(false);
  const stands = () =>
    form
      .getValues(code)
      .split("\n")
      .some((line) => line.trim() === moved.trim());
  // A key looks only for paragraphs that were pressed.
  const isTaken = useWatched(code, () => isPressed && stands());
  const press = () => {
    setPressed(true);
    if (!isAsking && !stands()) void take();
  };
  return (
    <div className="paragraph">
      <p>{paragraph}</p>
      <Act className="button plain" aria-disabled={isTaken || isAsking} onClick={press}>
        {isTaken ? "已带入" : "带入上年文字"}
      </Act>
      <p role="alert" className="wrong small">
        {problem}
      </p>
    </div>
  );
}

/** Last year's paragraphs beside this year's; each can be taken over by itself, and is then 待核. */
export function LastYearText({
  code,
  paragraphs,
}: {
  readonly code: string;
  readonly paragraphs: readonly LastParagraph[];
}) {
  return (
    <details className="sheet last-year" onToggle={() => void load().catch(() => null)}>
      <summary>上年文字</summary>
      <p className="soft small">
        带入到光标所在的一段后面，年份推后一年，其中的数字、日期、名称标为待核。
      </p>
      {paragraphs.map((each, at) => (
        <LastYearParagraph key={at} code={code} {...each} />
      ))}
    </details>
  );
}
