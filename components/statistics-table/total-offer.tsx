"use client";
import type { Sum } from "@/lib/editions/types";
import { whenNeeded } from "../report-form/when-needed";
import { useReading } from "./figures-context";

const OfferButton = whenNeeded(() => import("./offer-button"));

/** A total that follows from its parts is offered beside its cell, never forced. */
export function TotalOffer({ sum }: { readonly sum: Sum }) {
  const offered = useReading(({ offers }) => offers.get(sum.total));
  if (offered === undefined) return null;
  return <OfferButton sum={sum} offered={offered} />;
}
