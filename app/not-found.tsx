import type { Metadata } from "next";
import { NothingHere } from "@/components/ui/nothing-here";

export const metadata: Metadata = { title: "没有这个页面" };

export default function NotFound() {
  return (
    <main id="main" className="page narrow">
      <NothingHere />
    </main>
  );
}
