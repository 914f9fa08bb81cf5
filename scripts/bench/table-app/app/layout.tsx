import type { ReactNode } from "react";
import "@/app/globals.css";
import "@/app/fields.css";
import "@/app/lists.css";
import "@/app/print.css";

export const dynamic = "force-dynamic";

/** Both tables stand on pages of one look. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <body>{children}</body>
    </html>
  );
}
