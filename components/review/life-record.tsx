import { commentId } from "@/lib/export/comment-places/place-comments";
import { markings } from "@/lib/report/life/comment-state";
import type { Happening, Named } from "@/lib/report/life/feed";
import { contestedStep } from "@/lib/report/life/objection";
import { StepSaid, type StepSaidProps } from "./step-said";
import { When } from "./when";

interface Props extends StepSaidProps {
  /** In order (lib/report/life/feed.ts). */
  readonly feed: readonly Happening[];
}

type Of<Kind extends Happening["kind"]> = Extract<Happening, { readonly kind: Kind }>;

/** The comment itself stands above, with all that was said of it. */
const About = ({ named: { thread, number, place } }: { readonly named: Named }) => (
  <a href={`#${commentId(thread.id)}`}>{`批注${number}（${place}）`}</a>
);

function Edited({ edits: { revision, by, places }, at }: Of<"edits">) {
  return (
    <p className="small">
      {`第${revision}稿　${by}填写了 ${places} 处`}
      <When at={at} />
    </p>
  );
}

function Commented({ kind, at, named, by, text }: CommentedProps) {
  return (
    <>
      <p className="small">
        {`${by}${kind}`}
        <About named={named} />
        <When at={at} />
      </p>
      {text && <p className="said small">{text}</p>}
    </>
  );
}

interface CommentedProps {
  readonly kind: string;
  readonly at: Date;
  readonly named: Named;
  readonly by: string;
  readonly text?: string;
}

function Objected({
  at,
  by,
  what,
  reason,
}: Record<"by" | "what" | "reason", string> & { at: Date }) {
  return (
    <>
      <p>
        <strong>{`${by}${what}`}</strong>
        <When at={at} />
      </p>
      <p className="said">{reason}</p>
    </>
  );
}

function Lifted({ objection, lifted, at }: Of<"lifted">) {
  const how = lifted.byId === objection.byId ? "撤回" : "解除";
  const what = `${how}了异议（${contestedStep(objection)}）`;
  return <Objected at={at} by={lifted.by} what={what} reason={lifted.reason} />;
}

function What({
  happening,
  step,
}: {
  readonly happening: Happening;
  readonly step: StepSaidProps;
}) {
  switch (happening.kind) {
    case "step":
      return <StepSaid {...step} step={happening.step} />;
    case "edits":
      return <Edited {...happening} />;
    case "comment": {
      const { named, at } = happening;
      const { by, text } = named.thread;
      return <Commented kind="写了" {...{ named, at, by, text }} />;
    }
    case "reply":
      return <Commented {...happening} {...happening.reply} kind="答复了" />;
    case "mark": {
      const { named, at, marked } = happening;
      const kind = `点了「${markings[marked.mark].name}」：`;
      return <Commented {...{ named, at, kind }} by={marked.by} />;
    }
    case "objection": {
      const { by, at, reason } = happening.objection;
      const what = `对${contestedStep(happening.objection)}提出了异议`;
      return <Objected {...{ by, at, reason, what }} />;
    }
    case "lifted":
      return <Lifted {...happening} />;
    case "correction":
      return <Objected {...happening.correction} what="更正了公布登记" />;
  }
}

/** 办理过程: all that happened to a report, in order. */
export function LifeRecord({ feed, ...step }: Props) {
  if (feed.length === 0) return <p className="soft">还没有送审过。</p>;
  return (
    <ol className="life stack">
      {feed.map((happening, nth) => (
        <li key={nth}>
          <What happening={happening} step={step} />
        </li>
      ))}
    </ol>
  );
}
