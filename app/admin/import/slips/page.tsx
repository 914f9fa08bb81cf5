import type { Metadata } from "next";
import { Slips } from "@/components/roster/slips";
import { takeSlips } from "../../../roster/slips";
import type { Searched } from "../../../search-params";
import { ourOrigin } from "../../../settings";
import { adminPage } from "../../admin-page";
import { requireAdmin } from "../../require-admin";

export const metadata: Metadata = { title: "账号条" };

async function SlipsPage({ searchParams }: Searched) {
  await requireAdmin();
  const made = takeSlips((await searchParams).slips);
  if (made) return <Slips {...made} origin={ourOrigin()} />;
  return (
    <section className="sheet stack">
      <h1>账号条</h1>
      <p>
        账号条只显示一次，系统里不存密码原文，所以现在看不到了。还没有发到的人，请在账号里重设密码，告诉他新的一次性密码。
      </p>
      <a href="/admin/accounts">回到账号列表</a>
    </section>
  );
}

export default adminPage(SlipsPage);
