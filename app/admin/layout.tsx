import type { ReactNode } from "react";
import { SignedInBar } from "../signed-in-bar";

export default function AdminLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <SignedInBar />
      <main id="main" className="page stack">
        {children}
      </main>
    </>
  );
}
