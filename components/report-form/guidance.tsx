/** What the law and practice expect here: two lines, the rest on demand. Works without script. */
export function Guidance({ paragraphs }: { readonly paragraphs: readonly string[] }) {
  const [first, ...rest] = paragraphs;
  if (!first) return null;
  return (
    <details className="guidance notice">
      <summary>
        <span className="label">填写说明</span> <span className="first">{first}</span>
      </summary>
      {rest.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </details>
  );
}
