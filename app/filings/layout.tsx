import type { ReactNode } from "react";
import { SignedInBar } from "../signed-in-bar";

export default function FilingsLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <SignedInBar />
      {children}
    </>
  );
}
