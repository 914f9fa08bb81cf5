import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { afterTranslation } from "./after-translation";
import "./globals.css";
import "./fields.css";
import "./lists.css";
import "./print.css";

export const metadata: Metadata = {
  title: { default: "年报", template: "%s - 年报" },
  description: "政府信息公开工作年度报告的填报、核对、审签和导出",
  other: { renderer: "webkit" }, // double-core browsers choose their newer core by this
};

/**
 * A prerendered page carries no nonce, and the policy would block its script; and a build has no
 * database. So every page is made when it is asked for, the not-found page included.
 */
export const dynamic = "force-dynamic";

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

/** What the page's policy allows scripts of ours by. */
const nonceOf = (policy: string | null) => /'nonce-([^']+)'/.exec(policy ?? "")?.[1];

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const nonce = nonceOf((await headers()).get("Content-Security-Policy"));
  return (
    <html lang="zh-CN" translate="no">
      <body>
        <script
          nonce={nonce}
          dangerouslySetInnerHTML={{ __html: afterTranslation }}
          suppressHydrationWarning // browsers hide the nonce
        />
        <a className="skip" href="#main">
          跳到正文
        </a>
        {children}
      </body>
    </html>
  );
}
