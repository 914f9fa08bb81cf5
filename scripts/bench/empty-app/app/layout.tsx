import type { ReactNode } from "react";

export const dynamic = "force-dynamic";

/** As little as Next lets an application be. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <body>{children}</body>
    </html>
  );
}
