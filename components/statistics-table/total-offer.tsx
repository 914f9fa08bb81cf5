"use client";
import type { Sum } from "@/lib/editions/types";
import { Act } from "../report-form/act";
import { useDesk } from "../report-form/desk-context";
import { enter } from "../report-form/use-field";
import { useReading, useFigures } from "./figures-context";

/** 点击填入: a total that follows from its parts is offered beside its cell, never forced. */
export function TotalOffer({ sum: { total, text } }: { readonly sum: Sum }) {
  const desk = useDesk();
  const figures = useFigures();
  const offered = useReading(({ offers }) => offers.get(total));
  const isMissing = useReading(({ missing }) => missing.includes(total));
  if (offered === undefined) return null;
  const take = () => {
    enter(desk, total, offered);
    figures.readNow();
  };
  return (
    <Act
      className={isMissing ? "offer into-empty" : "offer"}
      tabIndex={-1}
      title={`${text}（在格中按 Ctrl+回车也可填入）`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={take}
    >
      点击填入 {offered}
    </Act>
  );
}
