/** Content-Disposition of a file to be kept under a name, which may be Chinese. */
export const disposition = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
