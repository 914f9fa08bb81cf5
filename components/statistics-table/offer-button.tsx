"use client";
import type { Sum } from "@/lib/editions/types";
import { Act } from "../report-form/act";
import { insertText } from "../report-form/insert-text";
import { useFigures } from "./figures-context";

export interface OfferButtonProps {
  readonly sum: Sum;
  readonly offered: string;
}

/** As if typed there, so that Ctrl+Z takes back this and not what was typed before it; the cursor stays. */
function typeInto(input: HTMLElement | null, text: string): void {
  if (!(input instanceof HTMLInputElement)) return;
  const before = document.activeElement;
  input.focus({ preventScroll: true });
  input.select();
  insertText(input, text);
  if (before instanceof HTMLInputElement) before.focus({ preventScroll: true });
}

/** 点击填入: a total that follows from its parts is offered beside its cell, never forced. */
export function OfferButton({ sum: { total, text }, offered }: OfferButtonProps) {
  const figures = useFigures();
  const take = () => {
    typeInto(document.getElementById(total), offered);
    figures.readNow();
  };
  return (
    <Act
      className={figures.reading.missing.includes(total) ? "offer into-empty" : "offer"}
      tabIndex={-1}
      title={`${text}（在格中按 Ctrl+回车也可填入）`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={take}
    >
      点击填入 {offered}
    </Act>
  );
}
