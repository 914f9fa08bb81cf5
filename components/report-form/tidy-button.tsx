"use client";
import { useState } from "react";
import { Act } from "./act";
import { whenNeeded } from "./when-needed";

const TidyMarks = whenNeeded(() => import("./tidy-marks"));

/** 整理标点 in one narrative; its script comes when it is asked for. */
export function TidyButton({ code }: { readonly code: string }) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <TidyMarks code={code} onClose={() => setOpen(false)} />;
  return <Act onClick={() => setOpen(true)}>整理标点</Act>;
}
