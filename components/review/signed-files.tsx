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
}

/** The files that a signature was kept with, and what they are compared by. */
export function SignedFiles({ reportId, files }: Props) {
  const listed = signedFiles.flatMap((file) => {
    const kept = files.find(({ name }) => name === file.name);
    const title = `${printings[file.printing].name}，${downloads[file.download].name}`;
    return kept ? [{ ...kept, title }] : [];
  });
  return (
    <section className="sheet stack" aria-labelledby="files">
      <h2 id="files">签发的文件</h2>
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
