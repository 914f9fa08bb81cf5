"use client";

export function PrintButton() {
  return (
    <button type="button" className="button main" onClick={() => window.print()}>
      打印
    </button>
  );
}
