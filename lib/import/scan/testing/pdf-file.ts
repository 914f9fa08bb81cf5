import { deflateSync } from "node:zlib";

/** A page of a PDF on which a line is drawn, and more objects, each as it is written between `5 0 obj` and `endobj`. */
export const pdfFile = (...objects: readonly string[]): Buffer =>
  pdfOf(
    ...["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"],
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
    pdfStream("", Buffer.from("100 100 m 400 500 l S")),
    ...objects,
  );

/** A PDF's objects, each as it is written between `1 0 obj` and `endobj`; the first is the catalogue. */
export function pdfOf(...all: readonly string[]): Buffer {
  const written = all.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  const body = `%PDF-1.7\n${written.join("")}`;
  return Buffer.from(`${body}trailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n`, "latin1");
}

/** A stream with what its dictionary says beside its length. */
export function pdfStream(dictionary: string, bytes: Buffer): string {
  const begins = `<< ${dictionary} /Length ${bytes.length} >>\nstream\n`;
  return `${begins}${bytes.toString("latin1")}\nendstream`;
}

/** Objects packed into a stream, as writers since PDF 1.5 do. */
export const packedObjects = (objects: string, dictionary = "/Filter /FlateDecode"): string =>
  pdfStream(`/Type /ObjStm /N 1 /First 4 ${dictionary}`, deflateSync(Buffer.from(objects)));
