/** How to use the table by keys; folded away. */
export function KeyHelp() {
  return (
    <details className="key-help">
      <summary>按键</summary>
      <p>
        Tab 或回车到下一格，加 Shift 到上一格；↑ ↓ 上下移动；Esc 还原本格；F8
        本格留空，到下一格（有的笔记本电脑要同时按 Fn）；F2
        看指标解释、写备注；Ctrl+回车填入算出的合计。从 Excel 或 WPS
        复制一列或一块，在起始格粘贴即可，Ctrl+Z 撤销。
      </p>
    </details>
  );
}
