import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { checkScan } from "./check-scan";
import { jpegHead, pngHead } from "./testing/image-head";
import { packedObjects, pdfFile, pdfStream } from "./testing/pdf-file";

const script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
const picture = pdfStream("/Subtype /Image /Filter /DCTDecode", jpegHead(1, 1));
/** As an attacker may write it, so that whoever looks for `obj` begins too late. */
const hidden = (decoy: string) => packedObjects(script, `/Filter /FlateDecode ${decoy}`);

const taken: readonly (readonly [string, Buffer, string])[] = [
  ["a PDF", pdfFile(picture), "application/pdf"],
  [
    "a PDF with its objects packed",
    pdfFile(packedObjects("<< /A 1 >>"), picture),
    "application/pdf",
  ],
  ["a PDF that says where it opens", pdfFile("<< /OpenAction [3 0 R /Fit] >>"), "application/pdf"],
  [
    "a PDF whose picture holds /JS by chance",
    pdfFile(pdfStream("", Buffer.from("/JS "))),
    "application/pdf",
  ],
  ["a JPEG", jpegHead(2480, 3508), "image/jpeg"],
  ["a PNG", pngHead(2480, 3508), "image/png"],
];

test.each(taken)("%s is taken for what it is", async (_, bytes, mime) => {
  expect(await checkScan(bytes)).toEqual({ ok: true, scan: { mime, bytes } });
});

const active = "脚本、附件或自动执行";
const unreadable = "读不懂";
const bomb = packedObjects(" ".repeat(200 * 1024 * 1024));

const refused: readonly (readonly [string, Buffer, string])[] = [
  ["nothing", Buffer.alloc(0), "不是这三种"],
  ["a page", Buffer.from("<!doctype html><script>alert(1)</script>"), "不是这三种"],
  ["a drawing with script", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "不是这三种"],
  ["a GIF", Buffer.from("GIF89a......."), "不是这三种"],
  [
    "a page that ends as a PDF",
    Buffer.from(`<script></script>${pdfFile().toString()}`),
    "不是这三种",
  ],
  ["a PDF with script", pdfFile(script), active],
  ["a script with its name in digits", pdfFile("<< /S /J#61vaScr#69pt /J#53 (x) >>"), active],
  ["a script of a rendition", pdfFile("<< /S /Rendition /JS (x) >>"), active],
  ["a script in packed objects", pdfFile(packedObjects(script)), active],
  ["a script behind a string", pdfFile(hidden("/X (5 0 obj <<)")), unreadable],
  ["a script behind a comment", pdfFile(hidden("%5 0 obj <<\n")), unreadable],
  [
    "objects packed twice",
    pdfFile(packedObjects(script, "/Filter [/FlateDecode /FlateDecode]")),
    unreadable,
  ],
  [
    "objects packed as differences",
    pdfFile(packedObjects(script, "/Filter /FlateDecode /DecodeParms << /Predictor 12 >>")),
    unreadable,
  ],
  [
    "objects packed with a hidden filter",
    pdfFile(packedObjects(script, "/Filt#65r 9 0 R")),
    unreadable,
  ],
  [
    "objects that do not unpack",
    pdfFile(pdfStream("/N 1 /First 4 /Filter /FlateDecode", deflateSync("abc").subarray(4))),
    unreadable,
  ],
  ["objects that unpack to 200 MB", pdfFile(bomb), unreadable],
  ["a PDF that starts a program", pdfFile("<< /S /Launch /F (cmd.exe) >>"), active],
  ["a PDF that does something when it opens", pdfFile("<< /OpenAction 5 0 R >>"), active],
  ["a PDF with a file in it", pdfFile(pdfStream("/Type /EmbeddedFile", Buffer.from("MZ"))), active],
  ["a PDF with a form of its own", pdfFile("<< /AcroForm << /XFA 7 0 R >> >>"), active],
  ["a PDF with a password", pdfFile("<< /Encrypt 7 0 R >>"), "加了密码"],
  ["half a PDF", pdfFile(picture).subarray(0, 200), unreadable],
  ["a PDF without a page", Buffer.from("%PDF-1.7\nstartxref\n0\n%%EOF"), unreadable],
  ["a PNG of 50,000 by 50,000", pngHead(50_000, 50_000), "50000×50000个像素"],
  ["a JPEG of 65,000 by 65,000", jpegHead(65_000, 65_000), "65000×65000个像素"],
  ["a PNG of nothing", pngHead(0, 100), unreadable],
  ["the beginning of a JPEG", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), unreadable],
];

test.each(refused)("%s is refused", async (_, bytes, said) => {
  const checked = await checkScan(bytes);
  expect(checked.ok ? "taken" : checked.message).toContain(said);
});
