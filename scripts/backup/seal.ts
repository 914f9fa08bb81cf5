import { createReadStream, createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { Decrypter, Encrypter } from "age-encryption";
import { flushToDisk } from "@/lib/operation/flush-to-disk";

/** One and the same stream has two types: the browser's, which the age package names, and Node's. */
const contentOf = (file: string) =>
  Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;

async function store(content: ReadableStream<Uint8Array>, file: string): Promise<void> {
  const target = createWriteStream(file, { flags: "wx", mode: 0o600 });
  await pipeline(Readable.fromWeb(content as NodeStream<Uint8Array>), target);
  flushToDisk(file);
}

/** Encrypts a file in the age format (age-encryption.org/v1), which the program of that name opens too. */
export async function seal(file: string, sealed: string, passphrase: string): Promise<void> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  await store(await encrypter.encrypt(contentOf(file)), sealed);
}

/** @throws where the passphrase is another, or the file is damaged */
export async function unseal(sealed: string, file: string, passphrase: string): Promise<void> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  await store(await decrypter.decrypt(contentOf(sealed)), file);
}
