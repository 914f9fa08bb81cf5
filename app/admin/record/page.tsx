import type { Metadata } from "next";
import { AdminNav } from "@/components/admin/admin-nav";
import { RecordFilterForm } from "@/components/admin/record-filter";
import { RecordList } from "@/components/admin/record-list";
import type { Searched } from "../../search-params";
import { adminPage } from "../admin-page";
import { requireAdmin } from "../require-admin";
import { recordAsked } from "./record-asked";
import { recordLines } from "./record-lines";

export const metadata: Metadata = { title: "操作记录" };

const PAGE = 100; // rows

async function RecordPage({ searchParams }: Searched) {
  const { store, scope } = await requireAdmin();
  const { before, ...asked } = recordAsked(await searchParams);
  const found = await recordLines(store, scope, { ...asked, before }, PAGE + 1);
  const shown = found.slice(0, PAGE);
  const older = found.length > PAGE ? String(shown.at(-1)?.number) : null;
  return (
    <>
      <AdminNav at="/admin/record" scope={scope} />
      <section className="sheet stack">
        <h1>操作记录</h1>
        <p className="soft">
          登录、填写、办理、导出和管理上的每一步，只增不改，条条相扣；改过、删过的，在服务器上运行
          npm run verify 能查出来。
        </p>
        <RecordFilterForm asked={asked} />
        <RecordList lines={shown} />
        <p className="row">
          {older && (
            <a
              className="button"
              href={`/admin/record?${new URLSearchParams({ ...asked, before: older })}`}
            >
              更早的记录
            </a>
          )}
          <a className="button" href={`/api/record?${new URLSearchParams(asked)}`}>
            导出这些记录（CSV）
          </a>
        </p>
      </section>
    </>
  );
}

export default adminPage(RecordPage);
