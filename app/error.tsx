"use client";

import { Broken } from "@/components/ui/broken";

/** Shown by script in place of what broke while the page was drawn; the pages themselves are in orNotFound. */
export default function PageError() {
  return (
    <main id="main" className="page narrow">
      <Broken />
    </main>
  );
}
