"use client";
import type { SaveState } from "@/lib/outbox/saver";
import { clockTime } from "@/lib/report/moment";
import { useWatched } from "./use-watched";
import { whenNeeded } from "./when-needed";

const SaveTrouble = whenNeeded(() => import("./save-trouble"));

/** Asks before a link is followed that leads nowhere; without its script a link is followed as ever. */
const StayWhileAway = whenNeeded(
  () => import("./stay-while-away"),
  () => null,
);

/** What can be said without the server: the rest is loaded when the server has answered so. */
function words(state: SaveState, isHeldUp: boolean): string {
  switch (state.kind) {
    case "saving":
      return "正在保存";
    case "saved":
      return `${isHeldUp ? "其余" : ""}已保存 ${clockTime(new Date(state.at))}`;
    case "unreachable":
      return state.kept && !state.answers ? "网络断了，内容已存在这台电脑，恢复后自动补交" : "";
    default:
      return "";
  }
}

/** One line that says where the last keystroke is. It never blocks typing. */
export function SaveLine() {
  const state = useWatched(null, (saver) => saver.state);
  const isHeldUp = useWatched(null, (saver) => saver.firstWith() !== null);
  const isAway = useWatched(null, (saver) => saver.isAway());
  const line = words(state, isHeldUp);
  return (
    <p className="save-line small" role="status" id="save-line" data-state={state.kind}>
      <span className="words">
        {(isHeldUp || ("kept" in state && !line)) && <SaveTrouble state={state} />}
        {line}
      </span>
      {isAway && <StayWhileAway />}
    </p>
  );
}
