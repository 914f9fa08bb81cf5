/** Where to go after signing in: a path of ours, never another site. */
export function nextPath(asked: string | undefined): string {
  const ours = asked !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(asked);
  return ours ? asked : "/";
}
