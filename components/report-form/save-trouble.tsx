"use client";
import type { FieldProblem } from "@/lib/outbox/field-state";
import type { SaveState } from "@/lib/outbox/saver";
import { useDesk } from "./desk-context";
import { useWatched } from "./use-watched";
import { SignInAgain } from "./sign-in-again";

/** The first field with such a problem, if any: on this page by its anchor, from an earlier page by its own address. */
function useFirstWith(kind: FieldProblem["kind"]): string | null {
  const { saver } = useDesk();
  const code = useWatched(null, () => saver.firstWith(kind));
  if (code === null) return null;
  return document.getElementById(code)
    ? `#${code}`
    : `/reports/${saver.options.report}/fields/${code}`;
}

/** What the person has to do before everything is saved. */
export default function SaveTrouble({ state }: { readonly state: SaveState }) {
  const conflict = useFirstWith("conflict");
  const invalid = useFirstWith("invalid");
  return (
    <>
      {state.kind === "refused" && `没有保存：${state.message}`}
      {state.kind === "signedOut" && "登录已过期，内容已存在这台电脑"}{" "}
      {conflict !== null && <a href={conflict}>这一处别人也改过，请选一稿</a>}
      {conflict === null && invalid !== null && (
        <a className="wrong" href={invalid}>
          有一处没有保存，请改正
        </a>
      )}
      {state.kind === "signedOut" && <SignInAgain />}
    </>
  );
}
