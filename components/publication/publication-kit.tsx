import type { Obstacle } from "@/lib/report/life/obstacles";
import { Unprintable } from "../document/unprintable";
import { FragmentPanel, type FragmentPanelProps } from "./fragment-panel";
import { PublicationCard, type PublicationCardProps } from "./publication-card";
import "./publication.css";

interface KitDownloadProps {
  readonly reportId: string;
  /** Where characters stand for which the PDF has 〓; null where that could not be found out. */
  readonly unprintable: readonly Obstacle[] | null;
}

export type PublicationKitProps = PublicationCardProps & FragmentPanelProps & KitDownloadProps;

function KitDownload({ reportId, unprintable }: KitDownloadProps) {
  return (
    <section className="stack" aria-labelledby="kit-name">
      <h2 id="kit-name">公布材料包</h2>
      <p>
        内网和网站不相通的单位，把这一个压缩包带到能登录发布系统的电脑上：里面有正文、PDF、DOCX、统计表
        XLSX、JSON、元数据、校验码和使用说明，都是公开件。
      </p>
      <p>
        <a
          className="button"
          href={`/api/reports/${reportId}/export?format=zip&printing=public`}
          download
        >
          下载公布材料包（ZIP）
        </a>
      </p>
      <Unprintable reportId={reportId} list={unprintable} />
    </section>
  );
}

/** 公布到网站: what the web site's publishing system is given, to be copied or carried there. */
export function PublicationKit({ reportId, unprintable, ...props }: PublicationKitProps) {
  return (
    <>
      <h1>公布到网站</h1>
      <PublicationCard {...props} />
      <FragmentPanel {...props} />
      <KitDownload reportId={reportId} unprintable={unprintable} />
    </>
  );
}
