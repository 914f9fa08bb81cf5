/** Unit names are compared in this form: a space or a full-width bracket makes no other unit. */
export function unitKey(name: string): string {
  return name.normalize("NFKC").replace(/\s/g, "").toLowerCase();
}
