import { formats, publishedName, type FormatId } from "@/lib/export/formats";

/** The files of a signed revision that are for the public, by the names under which they are kept. */
export const publicFiles = {
  "public.pdf": "pdf",
  "public.docx": "docx",
  "public.xlsx": "xlsx",
  "public.json": "json",
} as const satisfies Readonly<Record<string, FormatId>>;

export type PublicFileName = keyof typeof publicFiles;

export const publicFileNames = Object.keys(publicFiles) as readonly PublicFileName[];

export const isPublicFile = (name: string): name is PublicFileName =>
  Object.hasOwn(publicFiles, name);

export const formatOf = (name: PublicFileName) => formats[publicFiles[name]];

/** One of them as it is kept. */
export interface PublicFile {
  readonly name: PublicFileName;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** The name under which a browser saves it. */
export const savedAs = (fileTitle: string, name: PublicFileName): string =>
  publishedName({ fileTitle }, publicFiles[name]);
