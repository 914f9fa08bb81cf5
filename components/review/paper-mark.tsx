/** 线下签批（附扫描件）. `scan`: its address; null where there is none. */
export function PaperMark({ scan }: { readonly scan: string | null }) {
  if (!scan) return <p className="small">线下办理</p>;
  return (
    <p className="small">
      线下签批（<a href={scan}>附扫描件</a>）
    </p>
  );
}
