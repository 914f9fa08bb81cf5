/** A mail as whoever gets it reads it. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** By their names in small letters, unfolded and decoded. */
  readonly headers: ReadonlyMap<string, string>;
  readonly subject: string;
  readonly text: string;
}

const quotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, "")
      .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    "latin1",
  );

function decodedWord(encoding: string, text: string): Buffer {
  if (encoding.toUpperCase() === "B") return Buffer.from(text, "base64");
  return quotedPrintable(text.replace(/_/g, " "));
}

/** RFC 2047; neighbouring words are one text, and a character may be cut between them. */
const decodedHeader = (header: string): string =>
  header.replace(/(=\?utf-8\?[bq]\?[^?]*\?=\s*)+/gi, (run) => {
    const words = [...run.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi)];
    return Buffer.concat(
      words.map(([, encoding = "", text = ""]) => decodedWord(encoding, text)),
    ).toString("utf8");
  });

function headersOf(head: string): Map<string, string> {
  const unfolded = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  return new Map(
    unfolded.map((line) => {
      const at = line.indexOf(":");
      return [line.slice(0, at).toLowerCase(), decodedHeader(line.slice(at + 1).trim())];
    }),
  );
}

function bodyOf(body: string, encoding: string | undefined): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  return encoding === "quoted-printable" ? quotedPrintable(body).toString("utf8") : body;
}

/** Reads a message of one part, as it came over the wire. */
export function receivedMail(from: string, to: readonly string[], raw: string): ReceivedMail {
  const end = raw.indexOf("\r\n\r\n");
  const headers = headersOf(raw.slice(0, end));
  const text = bodyOf(raw.slice(end + 4), headers.get("content-transfer-encoding"));
  return {
    ...{ from, to, headers, subject: headers.get("subject") ?? "" },
    text: text.replace(/\r\n/g, "\n"),
  };
}
