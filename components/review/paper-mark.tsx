interface Props {
  /** Its address; null where there is none. */
  readonly scan: string | null;
  /** One sheet on which several steps were signed. */
  readonly shared: boolean;
}

/** 线下签批（附扫描件）. */
export function PaperMark({ scan, shared }: Props) {
  if (!scan) return <p className="small">线下办理</p>;
  return (
    <p className="small">
      线下签批（<a href={scan}>附扫描件</a>
      {shared && "，一张审签单签了几步"}）
    </p>
  );
}
