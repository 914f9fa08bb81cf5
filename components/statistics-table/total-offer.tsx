"use client";
import type { Sum } from "@/lib/editions/types";
import { totalFor } from "@/lib/report/totals";
import { Act } from "../report-form/act";
import { useDesk } from "../report-form/desk-context";
import { enter } from "../report-form/use-field";
import { useReading, useFigures } from "./figures-context";

/** 点击填入: a total that follows from its parts is offered beside its cell, never forced. */
export function TotalOffer({ sum }: { readonly sum: Sum }) {
  const desk = useDesk();
  const figures = useFigures();
  const offered = useReading(({ entries }) => {
    const total = totalFor(sum, entries);
    return total === entries.get(sum.total) ? null : total;
  });
  const isMissing = useReading(({ entries }) => !entries.has(sum.total));
  if (offered === null) return null;
  const take = () => {
    enter(desk, sum.total, offered);
    figures.readNow();
  };
  return (
    <Act
      className={isMissing ? "offer into-empty" : "offer"}
      tabIndex={-1}
      title={`${sum.text}（在格中按 Ctrl+回车也可填入）`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={take}
    >
      点击填入 {offered}
    </Act>
  );
}
