"use client";
import { lazy, Suspense, useContext, type ComponentType } from "react";
import { DeskContext } from "./desk-context";

/** A page that outlived an upgrade asks for scripts that are gone, as does one without a network. */
export function Outdated() {
  const isOnlyHere = useContext(DeskContext)?.saver.isOnlyHere();
  return (
    <span className="notice warning" role="alert">
      {isOnlyHere
        ? "网络断了，或者系统已经更新。刚填的内容还没有存下，请先不要关闭本页，等网络恢复。"
        : "网络断了，或者系统已经更新，请"}
      {!isOnlyHere && (
        <button type="button" className="button plain" onClick={() => window.location.reload()}>
          刷新本页
        </button>
      )}
      {!isOnlyHere && "后继续；填写的内容不会丢失。"}
    </span>
  );
}

/**
 * A component whose script is loaded when it is first shown, so that the page itself stays light.
 * `Missing` stands for one that could not be loaded.
 */
export function whenNeeded<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  Missing: ComponentType<Props> = Outdated,
): ComponentType<Props> {
  const Loaded = lazy<ComponentType<Props>>(() => load().catch(() => ({ default: Missing })));
  return function WhenNeeded(props) {
    return (
      <Suspense fallback={null}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
