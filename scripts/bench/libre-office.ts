import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../run.mjs";

const PROGRAM = "soffice";

export function hasLibreOffice(): boolean {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.some((folder) => existsSync(path.join(folder, PROGRAM)));
}

/** Makes a PDF from a DOCX, as somebody would who has only that; answers with the milliseconds. */
export async function convertByLibreOffice(docx: Uint8Array): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), "nianbao-soffice-"));
  const file = path.join(folder, "report.docx");
  writeFileSync(file, docx);
  const since = performance.now();
  await run(PROGRAM, ["--headless", "--convert-to", "pdf", "--outdir", folder, file]);
  const taken = performance.now() - since;
  if (!existsSync(path.join(folder, "report.pdf"))) throw new Error("LibreOffice made no PDF");
  rmSync(folder, { recursive: true });
  return taken;
}
