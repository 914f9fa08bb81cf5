"use client";
import { useEffect, useRef, type ReactNode } from "react";

export interface ModalProps {
  /** The id of the heading that names it. */
  readonly labelledBy: string;
  readonly className?: string;
  /** Escape, or a button in a form with method="dialog". */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The cursor goes where it was, unless it has been put elsewhere meanwhile; older browsers leave it nowhere. */
function refocus(before: Element | null): void {
  if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
}

/** A native dialog, which keeps the cursor within while it is there. */
export function Modal({ labelledBy, className = "", onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    if (dialog.current?.open === false) dialog.current.showModal();
    return () => refocus(before);
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`sheet ${className}`}
      aria-labelledby={labelledBy}
      onClose={onClose}
    >
      {children}
    </dialog>
  );
}
