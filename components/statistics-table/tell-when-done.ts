import type { BulkReport } from "./fill-cells";

const NOT_LOADED = "没有做成，请刷新本页后继续；填写的内容已存在这台电脑，不会丢失。";

/** Tells what a script did to several cells that is loaded when it is first used, or that it could not be. */
export function tellWhenDone(work: Promise<BulkReport>, tell: (report: BulkReport) => void): void {
  work.then(tell, () => tell({ said: NOT_LOADED, changes: [] }));
}
