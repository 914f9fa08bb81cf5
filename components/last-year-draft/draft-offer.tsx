export interface DraftOfferProps {
  readonly reportId: string;
  readonly year: number;
  /** The pages that taking last year as the draft would bring text to, in printed order; none where it cannot be taken. */
  readonly pages: readonly string[];
  /** Whether a draft is there of which nothing was touched or confirmed. */
  readonly canWithdraw: boolean;
}

function Act({ reportId, act, children }: { reportId: string; act: string; children: string }) {
  return (
    <form method="post" action={`/api/reports/${reportId}/draft`}>
      <input type="hidden" name="act" value={act} />
      <button className="button">{children}</button>
    </form>
  );
}

/** 以上年为底稿: says what it will do, and asks once; without script too. */
export function DraftOffer({ reportId, year, pages, canWithdraw }: DraftOfferProps) {
  return (
    <>
      {pages.length > 0 && (
        <details className="draft-offer">
          <summary className="button">以上年为底稿</summary>
          <div className="notice stack">
            <p>{`把${year - 1}年年报里这 ${pages.length} 处的文字带进来，年份推后一年：${pages.join("；")}。`}</p>
            <p>
              其中的数字、日期、年份，文件名和文号、网址、单位名称，前面写着职务的人名（如“镇长某某”）和后面写着“同志”“任”的人名，逐个标为待核，改过或者确认过才算；别的文字不标，请通读一遍。没有核对的不算已填，也不进导出的文件。已经填写的不会被覆盖。
            </p>
            <Act reportId={reportId} act="take">
              带入，逐处核对
            </Act>
          </div>
        </details>
      )}
      {canWithdraw && (
        <Act reportId={reportId} act="withdraw">
          撤销底稿
        </Act>
      )}
    </>
  );
}
