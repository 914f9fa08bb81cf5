/** The one address that the browser uses; it decides about cookies and whose requests count as ours. */
export function ourOrigin(): string {
  const { NIANBAO_ORIGIN, PORT } = process.env;
  return new URL(NIANBAO_ORIGIN ?? `http://localhost:${PORT ?? "3000"}`).origin;
}
