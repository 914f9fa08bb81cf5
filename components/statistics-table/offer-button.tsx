"use client";
import type { Sum } from "@/lib/editions/types";
import { Act } from "../report-form/act";
import { typeInto } from "../report-form/type-into";
import { useFigures } from "./figures-context";

export interface OfferButtonProps {
  readonly sum: Sum;
  readonly offered: string;
}

/** 点击填入: a total that follows from its parts is offered beside its cell, never forced. */
export function OfferButton({ sum: { total, text }, offered }: OfferButtonProps) {
  const figures = useFigures();
  const take = () => {
    typeInto(total, offered, 0);
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
