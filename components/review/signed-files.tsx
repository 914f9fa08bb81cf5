import { printings } from "@/lib/document/printing";
import { downloads } from "@/lib/export/downloads";
import { signedFiles } from "@/lib/export/signed-files";
import { kilobytes } from "@/lib/export/kilobytes";

interface Kept {
  readonly name: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

interface Props {
  readonly reportId: string;
  /** The files of the signed revision. */
  readonly files: readonly Kept[];
  /** Who agreed that its preparer signed it alone; null where somebody else signed. */
  readonly onePerson: string | null;
}

interface Withdrawn extends Kept {
  readonly revision: number;
  /** The number of the signature's step. */
  readonly signature: number;
}

interface WithdrawnProps {
  readonly reportId: string;
  readonly files: readonly Withdrawn[];
}

const titleOf = (name: string): string => {
  const file = signedFiles.find((each) => each.name === name);
  return file ? `${printings[file.printing].name}，${downloads[file.download].name}` : name;
};

/** 已撤回: what was kept with signatures that were taken back, folded away and not to be used. */
export function WithdrawnFiles({ reportId, files }: WithdrawnProps) {
  if (files.length === 0) return null;
  return (
    <details className="sheet">
      <summary>{`已撤回的签发：${files.length} 个文件`}</summary>
      <p className="soft small">签发撤回以后，这些文件不再有效，只留作凭据。</p>
      <ul className="plain-list small">
        {files.map(({ name, revision, signature, size }) => (
          <li key={`${signature}-${name}`}>
            <a
              href={`/api/reports/${reportId}/files/${name}?withdrawn=${revision}-${signature}`}
              download
            >
              {`第${revision}稿（第${signature}步签发，已撤回）${titleOf(name)}`}
            </a>{" "}
            <span className="soft">{kilobytes(size)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The files that a signature was kept with, and what they are compared by. */
export function SignedFiles({ reportId, files, onePerson }: Props) {
  const listed = signedFiles.flatMap((file) => {
    const kept = files.find(({ name }) => name === file.name);
    const title = `${printings[file.printing].name}，${downloads[file.download].name}`;
    return kept ? [{ ...kept, title }] : [];
  });
  return (
    <section className="sheet stack" aria-labelledby="files">
      <h2 id="files">签发的文件</h2>
      {onePerson !== null && <p className="small">{`一人办理（${onePerson}）`}</p>}
      <ul className="plain-list">
        {listed.map(({ name, title, size }) => (
          <li key={name}>
            <a href={`/api/reports/${reportId}/files/${name}`} download>
              {title}
            </a>{" "}
            <span className="soft small">{kilobytes(size)}</span>
          </li>
        ))}
      </ul>
      <details className="small">
        <summary>文件校验码</summary>
        <dl className="check-codes">
          {listed.map(({ name, title, sha256 }) => (
            <div key={name}>
              <dt>{title}</dt>
              <dd>
                <code>{sha256}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
