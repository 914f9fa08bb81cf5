import { expect, test } from "vitest";
import { signedFile, signedFiles } from "./signed-files";

test("the files of a signature have the names that others ask for", () => {
  expect(signedFiles.map(({ name }) => name)).toEqual([
    ...["filing.docx", "filing.pdf", "filing.html", "filing.xlsx", "filing.json"],
    ...["public.docx", "public.pdf", "public.html", "public.xlsx", "public.json", "public.zip"],
  ]);
});

test("公布材料包 is the public's, whichever copy is looked at", () => {
  expect(signedFile("filing", "zip")?.name).toBe("public.zip");
});

test("审阅稿 is not kept", () => {
  expect(signedFile("review", "pdf")).toBeUndefined();
});
