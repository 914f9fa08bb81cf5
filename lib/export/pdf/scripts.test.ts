import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { fontSetting } from "../fonts";
import { reportDocument } from "../testing/fixture-document";
import { documentOf, paragraph, print, printAndRead, printOptions } from "../testing/print";
import { bodyOf } from "../testing/read-pdf";
import { printData } from "../typst/print-data";
import { Typesetter } from "../typst/typesetter";

const TIBETAN = "བོད་རང་སྐྱོང་ལྗོངས་མི་དམངས་སྲིད་གཞུང་གི་གཞུང་དོན་གསལ་བསྒྲགས།";
const UYGHUR = "ئۇيغۇر ئاپتونوم رايونلۇق خەلق";
const MONGOLIAN = "ᠮᠣᠩᠭᠣᠯ ᠦᠰᠦᠭ᠌";
const YI = "ꆈꌠꁱꂷꉬꇬꋍꐥ";

const runsOf = async (text: string) =>
  (await printAndRead(paragraph(text)))
    .flatMap(bodyOf)
    .slice(1)
    .flatMap(({ runs }) => runs);

const letters = (text: string) => [...text.replaceAll(/\s/g, "")].sort().join("");

/** Marks and letters that join are drawn as several; what they are together stands beside them in the file. */
const withMarks: readonly [string, string][] = [
  ["Tibet", TIBETAN],
  ["Mongolia", MONGOLIAN],
];
const plain: readonly [string, string][] = [
  ["the Uyghurs", UYGHUR],
  ["the Yi", YI],
];

const hasPoppler = !spawnSync("pdftotext", ["-v"]).error;

async function byPoppler(text: string): Promise<string> {
  const input = await print(documentOf(paragraph(text)));
  const read = spawnSync("pdftotext", ["-", "-"], { input, encoding: "utf8" }).stdout;
  return read
    .split("\n")
    .slice(1, -3)
    .join("")
    .replaceAll(/[\s\p{Bidi_Control}]/gu, "");
}

describe("the script of", () => {
  test.each([...withMarks, ...plain])("%s is printed whole", async (_, text) => {
    const read = (await runsOf(text)).map((run) => run.text).join("");
    expect(new Set(letters(read))).toEqual(new Set(letters(text)));
  });

  test.each(plain)("%s is read by pdf.js, each character once", async (_, text) => {
    const read = (await runsOf(text)).map((run) => run.text).join("");
    expect(letters(read)).toBe(letters(text));
  });

  test.skipIf(!hasPoppler).each(withMarks)(
    "%s is read by poppler, where that is at hand, each character once",
    async (_, text) => {
      expect(await byPoppler(text)).toBe(text.replaceAll(" ", ""));
    },
  );

  test("the Uyghurs runs from the right within a line of Chinese", async () => {
    const runs = await runsOf(`标题“${UYGHUR}”，已答复。`);
    const places = UYGHUR.split(" ").map((word) => runs.find((run) => run.text === word)?.x ?? 0);
    expect(places).toEqual(places.toSorted((one, other) => other - one));
    expect(Math.min(...places)).toBeGreaterThan(runs[0]?.x ?? 0);
  });
});

describe("a report without them", () => {
  test("is the same to the byte as where their fonts were never there, and after they were needed", async () => {
    await print(documentOf(paragraph(TIBETAN)));
    const typesetter = new Typesetter({ ...fontSetting(printOptions.fonts), scriptFonts: [] });
    const data = printData(reportDocument, printOptions.date);
    const [before, after] = await Promise.all(
      [typesetter, new Typesetter(fontSetting(printOptions.fonts))].map(async (each) => {
        if (each !== typesetter) {
          const other = documentOf(paragraph(YI));
          await each.do({ kind: "pdf", data: printData(other, printOptions.date) });
        }
        const pdf = await each.do({ kind: "pdf", data });
        await each.close();
        return Buffer.from(pdf);
      }),
    );
    expect(after && before?.equals(after)).toBe(true);
  });
});

describe("a letter with an accent", () => {
  test.each(["caf\u0065\u0301 und café", "nai\u0308ve", "A\u030Angstro\u0308m", "office fi ffl"])(
    "%s is read once",
    async (text) => {
      const read = (await runsOf(text)).map((run) => run.text).join("");
      expect(read.replaceAll(/\s/g, "")).toBe(text.normalize("NFC").replaceAll(/\s/g, ""));
    },
  );

  test("is put together, a Chinese character of the compatibility block stays as typed", async () => {
    expect((await runsOf("\uFA19")).map((run) => run.text).join("")).toBe("\uFA19");
  });
});
