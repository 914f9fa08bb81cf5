"use client";
import type { FieldProblem } from "@/lib/outbox/pending";
import type { SaveState } from "@/lib/outbox/saver";
import { useDesk } from "./desk-context";
import { whoElse } from "./conflict-words";
import { useWatched } from "./use-watched";
import { SignInAgain } from "./sign-in-again";

/** The first field with such a problem, if any: on this page by its anchor, from an earlier page by its own address. */
function useFirstWith(kind: FieldProblem["kind"]) {
  const { saver } = useDesk();
  const code = useWatched(null, () => saver.firstWith(kind));
  if (code === null) return null;
  const href = document.getElementById(code)
    ? `#${code}`
    : `/reports/${saver.options.report}/fields/${code}`;
  return { href, problem: saver.field(code).problem };
}

function awayWords({ answers, kept }: Extract<SaveState, { readonly kind: "unreachable" }>) {
  if (!kept)
    return `${answers ? "服务器暂时收不了" : "网络断了"}，这台电脑也存不下，请先不要关闭本页`;
  // Without an answer the line itself says it: this script may not have come.
  return answers ? "服务器暂时收不了，内容已存在这台电脑，会自动再交" : "";
}

function troubleWords(state: SaveState, person: string): string {
  if (!("kept" in state)) return "";
  if (state.kind === "unreachable") return awayWords(state);
  const kept = state.kept ? `${person}填的内容留在这台电脑` : "这台电脑也存不下，请先不要关闭本页";
  if (state.kind === "refused") return `没有保存：${state.message}${kept}`;
  const { other } = state;
  return other
    ? `现在登录的是${other}（在另一个窗口登录的），${kept}`
    : `登录已过期，${state.kept ? "内容已存在这台电脑" : kept}`;
}

/** What the person has to do before everything is saved. */
export default function SaveTrouble({ state }: { readonly state: SaveState }) {
  const { person } = useDesk().typist;
  const conflict = useFirstWith("conflict");
  const invalid = useFirstWith("invalid");
  return (
    <>
      {troubleWords(state, person)}{" "}
      {conflict?.problem?.kind === "conflict" && (
        <a href={conflict.href}>{`这一处${whoElse(conflict.problem.current)}，请选一稿`}</a>
      )}
      {conflict === null && invalid !== null && (
        <a className="wrong" href={invalid.href}>
          有一处没有保存，请改正
        </a>
      )}{" "}
      {state.kind === "signedOut" && <SignInAgain state={state} />}
    </>
  );
}
