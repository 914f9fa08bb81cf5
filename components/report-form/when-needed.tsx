"use client";
import { lazy, Suspense, type ComponentType } from "react";

/** A page that outlived an upgrade asks for scripts that are gone; what was typed is kept all the same. */
export function Outdated() {
  return (
    <span className="notice warning" role="alert">
      系统已经更新，请
      <button type="button" className="button plain" onClick={() => window.location.reload()}>
        刷新本页
      </button>
      后继续；填写的内容不会丢失。
    </span>
  );
}

/** A component whose script is loaded when it is first shown, so that the page itself stays light. */
export function whenNeeded<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  const Loaded = lazy<ComponentType<Props>>(() => load().catch(() => ({ default: Outdated })));
  return function WhenNeeded(props) {
    return (
      <Suspense fallback={null}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
