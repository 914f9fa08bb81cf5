import { createHash } from "node:crypto";
import { aliasedTable, and, asc, eq, isNull, sql } from "drizzle-orm";
import { fileName } from "./file-name";
import { faultOf, type Fault } from "./fault";
import type { Reader } from "./reader";

const notAsKept = "内容改动过，与它的校验码不符";
const gone = "文件不在了";

/** The SHA-256 that files are kept under and that their bytes no longer have. One file at a time is read. */
async function alteredFiles({ db, tables: { files } }: Reader): Promise<ReadonlySet<string>> {
  const altered = new Set<string>();
  for (const { sha256 } of await db.select({ sha256: files.sha256 }).from(files)) {
    const [kept] = await db
      .select({ bytes: files.bytes, size: files.size })
      .from(files)
      .where(eq(files.sha256, sha256));
    const hash = createHash("sha256").update(kept?.bytes ?? "");
    if (hash.digest("hex") !== sha256 || kept?.size !== kept?.bytes.byteLength) altered.add(sha256);
  }
  return altered;
}

/** Each file of a signed draft, in force or withdrawn, by name; `size` is null where the file is not there. */
async function signedFiles({ db, tables }: Reader) {
  const { revisionFiles, withdrawnFiles, reports, files } = tables;
  const of = (kept: typeof revisionFiles | typeof withdrawnFiles) =>
    db
      .select({
        ...{ unitName: reports.unitName, year: reports.year, revision: kept.revision },
        ...{ name: kept.name, sha256: kept.sha256, size: files.size },
      })
      .from(kept)
      .innerJoin(reports, eq(kept.reportId, reports.id))
      .leftJoin(files, eq(kept.sha256, files.sha256))
      .orderBy(asc(reports.year), asc(reports.unitName), asc(kept.name));
  return [...(await of(revisionFiles)), ...(await of(withdrawnFiles))];
}

/** Each scan with the draft that was signed; `revision` is null where its step is not there. */
async function scanned({ db, tables }: Reader) {
  const { scans, reports, files, transitions } = tables;
  const step = and(eq(transitions.reportId, scans.reportId), eq(transitions.number, scans.number));
  return db
    .select({
      ...{ unitName: reports.unitName, year: reports.year, revision: transitions.revision },
      ...{ number: scans.number, sha256: scans.sha256, size: files.size },
    })
    .from(scans)
    .innerJoin(reports, eq(scans.reportId, reports.id))
    .leftJoin(files, eq(scans.sha256, files.sha256))
    .leftJoin(transitions, step)
    .orderBy(asc(reports.year), asc(reports.unitName), asc(scans.number));
}

/** Signatures that nothing was kept with, or no more: a withdrawn one has its files elsewhere. */
async function signedWithoutFiles({ db, tables }: Reader) {
  const { transitions, reports, revisionFiles, withdrawnFiles } = tables;
  const withdrawal = aliasedTable(transitions, "withdrawal");
  const next = and(
    eq(withdrawal.reportId, transitions.reportId),
    eq(withdrawal.number, sql`${transitions.number} + 1`),
    eq(withdrawal.action, "withdrawSignature"),
  );
  const inForce = and(
    eq(revisionFiles.reportId, transitions.reportId),
    eq(revisionFiles.revision, transitions.revision),
    isNull(withdrawal.number),
  );
  const putAside = and(
    eq(withdrawnFiles.reportId, transitions.reportId),
    eq(withdrawnFiles.signature, transitions.number),
  );
  return db
    .selectDistinct({
      ...{ unitName: reports.unitName, year: reports.year, revision: transitions.revision },
    })
    .from(transitions)
    .innerJoin(reports, eq(transitions.reportId, reports.id))
    .leftJoin(withdrawal, next)
    .leftJoin(revisionFiles, inForce)
    .leftJoin(withdrawnFiles, putAside)
    .where(
      and(eq(transitions.action, "sign"), isNull(revisionFiles.name), isNull(withdrawnFiles.name)),
    );
}

/** Each file that was kept with a signature or a step on paper is there, and is what was kept. */
export async function checkFiles(reader: Reader): Promise<Fault[]> {
  const altered = await alteredFiles(reader);
  const wrong = (file: { readonly sha256: string; readonly size: number | null }) =>
    file.size === null ? gone : altered.has(file.sha256) ? notAsKept : undefined;
  const ofSignatures = (await signedFiles(reader)).flatMap((file) => {
    const what = wrong(file);
    return what ? [faultOf(file, `签发的文件「${fileName(file.name)}」：${what}`)] : [];
  });
  const ofPaper = (await scanned(reader)).flatMap(({ revision, ...scan }) => {
    const what = revision === null ? "它所属的那一步不在了" : wrong(scan);
    const of = revision === null ? scan : { ...scan, revision };
    return what ? [faultOf(of, `第${scan.number}步的扫描件：${what}`)] : [];
  });
  const without = (await signedWithoutFiles(reader)).map((signed) =>
    faultOf(signed, "已经签发，但没有签发时存下的文件"),
  );
  return [...ofSignatures, ...ofPaper, ...without];
}
