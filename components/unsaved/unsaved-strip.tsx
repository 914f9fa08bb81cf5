"use client";
import type { Pending } from "@/lib/outbox/pending";
import { UnsavedItems } from "./unsaved-items";
import "./unsaved.css";

/** Names what the server does not have, and the way to each. */
export default function UnsavedStrip({ records }: { readonly records: readonly Pending[] }) {
  return (
    <section className="unsaved-strip" aria-label="这台电脑上没有交的内容">
      <details open={records.length === 1}>
        <summary>{`这台电脑上有 ${records.length} 处填写的内容没有交到服务器`}</summary>
        <UnsavedItems records={records} />
      </details>
    </section>
  );
}
