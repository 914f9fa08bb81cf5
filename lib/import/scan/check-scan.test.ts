import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { checkScan } from "./check-scan";
import { packedObjects, pdfFile, pdfOf, pdfStream } from "./testing/pdf-file";
import { jpegPicture, pngHead, pngPicture } from "./testing/picture";

const script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
const png = pngPicture(1240, 1754);
const jpeg = await jpegPicture(1240, 1754);
const picture = pdfStream("/Subtype /Image /Filter /DCTDecode", jpeg);
/** A page that shows what `drawing` says; the drawing is object 4. */
const pageOf = (drawing: string, contents = "4 0 R", page = "/Type /Page") =>
  pdfOf(
    ...["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"],
    ...[`<< ${page} /Parent 2 0 R /Contents ${contents} >>`, drawing, picture],
  );
const packed = (drawing: string) =>
  pdfStream("/Filter /FlateDecode", deflateSync(Buffer.from(drawing)));
/** As writers since PDF 1.5 do: catalogue, pages and page packed, behind a head that says where. */
const modern = (() => {
  const objects = [
    ...["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids 6 0 R /Count 1 >>"],
    ...["<< /Type /Page /Parent 2 0 R /Contents [4 0 R] >>", "[3 0 R]"],
  ];
  const numbers = [1, 2, 3, 6];
  const at = objects.map((_, nth) => objects.slice(0, nth).join(" ").length + (nth > 0 ? 1 : 0));
  const head = `${numbers.map((number, nth) => `${number} ${at[nth]}`).join(" ")} `;
  const dictionary = `/Type /ObjStm /N 4 /First ${head.length} /Filter /FlateDecode`;
  const stream = pdfStream(dictionary, deflateSync(Buffer.from(head + objects.join(" "))));
  const drawing = packed("q 595 0 0 842 0 0 cm /Im0 Do Q");
  const body = `%PDF-1.7\n4 0 obj\n${drawing}\nendobj\n9 0 obj\n${stream}\nendobj\n`;
  return Buffer.from(`${body}trailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n`, "latin1");
})();
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
  ["a PDF whose page shows a picture", pageOf(packed("/Im0 Do")), "application/pdf"],
  ["a PDF as new writers pack it", modern, "application/pdf"],
  ["a JPEG", jpeg, "image/jpeg"],
  ["a PNG", png, "image/png"],
  ["a picture of the least size", pngPicture(800, 600), "image/png"],
];

test.each(taken)("%s is taken for what it is", async (_, bytes, mime) => {
  expect(await checkScan(bytes)).toEqual({ ok: true, scan: { mime, bytes } });
});

const active = "脚本、附件或自动执行";
const unreadable = "读不懂";
const bomb = packedObjects(" ".repeat(200 * 1024 * 1024));

/** One byte in the middle is another. */
function changed(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  const at = copy.length >> 1;
  copy.writeUInt8(copy.readUInt8(at) ^ 0xff, at);
  return copy;
}

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
  ["a PDF whose page shows nothing", pageOf(packed("q Q")), "每一页都是空的"],
  ["a PDF whose page has no drawing", pageOf(packed("/Im0 Do"), "99 0 R"), "每一页都是空的"],
  ["a PDF whose drawing is broken", pageOf(pdfStream("/Filter /FlateDecode", jpeg)), "空的"],
  ["a PDF whose pages lead nowhere", pdfOf("<< /Type /Catalog >>", "<< /Type /Page >>"), "空的"],
  ["a PNG of 12,000 by 12,000", pngPicture(12_000, 12_000), "超过1亿个像素"],
  ["a PNG of nothing", pngHead(0, 100), unreadable],
  ["a picture's head alone, of 60 bytes", Buffer.concat([pngHead(1240, 1754)], 60), unreadable],
  ["half a PNG", png.subarray(0, png.length / 2), unreadable],
  ["half a JPEG", jpeg.subarray(0, jpeg.length / 2), unreadable],
  ["a PNG with one byte changed", changed(png), unreadable],
  ["a thumbnail", pngPicture(320, 452), "至少要600×800个像素"],
  ["a strip", pngPicture(4000, 599), "至少要600×800个像素"],
  ["a white sheet", pngPicture(1240, 1754, 0), "一种颜色"],
  ["the beginning of a JPEG", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), unreadable],
];

test.each(refused)("%s is refused", async (_, bytes, said) => {
  const checked = await checkScan(bytes);
  expect(checked.ok ? "taken" : checked.message).toContain(said);
});

test("many at once are looked through in turn, and who would wait too long is told", async () => {
  const checked = await Promise.all(Array.from({ length: 12 }, () => checkScan(png)));
  const taken = checked.filter(({ ok }) => ok);
  expect(taken).toHaveLength(8);
  const messages = checked.flatMap((each) => (each.ok ? [] : [each.message]));
  expect(new Set(messages)).toEqual(
    new Set(["同时上传扫描件的人太多，没有收。请过一分钟再登记，填的内容还在。"]),
  );
});
