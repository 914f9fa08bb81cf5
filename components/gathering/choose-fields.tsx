"use client";
import { useRef, useState, useSyncExternalStore, type MouseEvent, type ReactNode } from "react";

const nothing = () => () => undefined;

/** Whether scripts run: what needs them is shown only then. */
const useScripted = () =>
  useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  );

const boxesIn = (root: Element) =>
  Array.from(root.querySelectorAll<HTMLInputElement>("input[type=checkbox]"));

/** From one box to another all become what the other is. */
function fillRange(
  boxes: readonly HTMLInputElement[],
  from: HTMLInputElement,
  to: HTMLInputElement,
) {
  const [first = 0, last = 0] = [boxes.indexOf(from), boxes.indexOf(to)].sort((a, b) => a - b);
  for (const box of boxes.slice(first, last + 1)) box.checked = to.checked;
}

function toggle(boxes: readonly HTMLInputElement[]): void {
  const checked = !boxes.every((box) => box.checked);
  for (const box of boxes) box.checked = checked;
}

/** Choosing many rows at once: all below a line, or from one to another with Shift. */
export function ChooseFields({ children }: { readonly children: ReactNode }) {
  const scripted = useScripted();
  const last = useRef<HTMLInputElement | null>(null);
  const [count, setCount] = useState<number | null>(null);
  const click = ({ target, currentTarget, shiftKey }: MouseEvent) => {
    if (!(target instanceof Element)) return;
    const boxes = boxesIn(currentTarget);
    const below = target.closest<HTMLElement>("[data-below]")?.dataset.below?.split(" ");
    if (below) toggle(boxes.filter(({ name }) => below.includes(name)));
    else if (target instanceof HTMLInputElement) {
      if (shiftKey && last.current) fillRange(boxes, last.current, target);
      last.current = target;
    } else return;
    setCount(boxes.filter(({ checked }) => checked).length);
  };
  return (
    // The clicks are those of the boxes and buttons inside, which the keyboard reaches.
    <div
      className={scripted ? "choose-fields stack scripted" : "choose-fields stack"}
      onClick={click}
    >
      {children}
      <p role="status" className="chosen">
        {count === null ? "" : `选了 ${count} 项，还没有保存。`}
      </p>
    </div>
  );
}
