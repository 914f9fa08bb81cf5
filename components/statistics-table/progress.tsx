"use client";
import { Outdated } from "../report-form/when-needed";
import { useReading } from "./figures-context";

/** How far the table is, and the way to what could not be read. */
export function Progress() {
  const { progress, misread, isOutdated } = useReading((reading) => reading);
  return (
    <>
      <p>{progress}</p>
      {misread.size > 0 && (
        <button type="button" className="button danger" data-act="misread">
          {misread.size} 处要改
        </button>
      )}
      {isOutdated && <Outdated />}
    </>
  );
}
