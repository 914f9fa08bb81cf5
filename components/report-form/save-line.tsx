"use client";
import { Suspense, useSyncExternalStore } from "react";
import type { FieldProblem } from "@/lib/outbox/field-state";
import type { Saver, SaveState } from "@/lib/outbox/saver";
import { clockTime } from "@/lib/report/moment";
import { useDesk } from "./desk-context";
import { whenNeeded } from "./when-needed";

const SignInAgain = whenNeeded(() => import("./sign-in-again"));

function words(state: SaveState): string {
  switch (state.kind) {
    case "idle":
      return "";
    case "saving":
      return "正在保存";
    case "saved":
      return `已保存 ${clockTime(new Date(state.at))}`;
    case "unreachable":
      return state.kept
        ? "网络断了，内容已存在这台电脑，恢复后自动补交"
        : "网络断了，这台电脑也存不下，请先不要关闭本页";
    case "signedOut":
      return "登录已过期，内容已存在这台电脑";
    case "refused":
      return `没有保存：${state.message}`;
  }
}

/** A field on this page by its anchor; one that an earlier page left in conflict by its own address. */
const addressOf = (report: string, code: string): string =>
  document.getElementById(code) ? `#${code}` : `/reports/${report}/fields/${code}`;

const whenAtAll = (saver: Saver) => (changed: () => void) =>
  saver.subscribe((code) => code === null && changed());

/** The first field of the page with such a problem, if any. */
function useFirstWith(kind: FieldProblem["kind"]): string | null {
  const { saver } = useDesk();
  return useSyncExternalStore(
    whenAtAll(saver),
    () => saver.firstWith(kind),
    () => null,
  );
}

function Words({ state }: { readonly state: SaveState }) {
  const { saver } = useDesk();
  const conflict = useFirstWith("conflict");
  const invalid = useFirstWith("invalid");
  if (conflict !== null) {
    return <a href={addressOf(saver.report, conflict)}>这一处别人也改过，请选一稿</a>;
  }
  if (invalid === null) return words(state);
  return (
    <>
      {words(state)}{" "}
      <a className="wrong" href={addressOf(saver.report, invalid)}>
        有一处没有保存，请改正
      </a>
    </>
  );
}

/** One line that says where the last keystroke is. It never blocks typing. */
export function SaveLine() {
  const { saver } = useDesk();
  const state = useSyncExternalStore<SaveState>(
    whenAtAll(saver),
    () => saver.state,
    () => saver.state,
  );
  return (
    <p className="save-line small" role="status" data-state={state.kind}>
      <span className="words">
        <Words state={state} />
        {state.kind === "signedOut" && (
          <Suspense fallback={null}>
            <SignInAgain />
          </Suspense>
        )}
      </span>
    </p>
  );
}
