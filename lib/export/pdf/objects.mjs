// The typesetter writes its files plainly: one table of places, no packed objects. So an object can be
// exchanged for another of its number, and the places be written anew.
const START = /startxref\n(\d+)\n%%EOF\s*$/;
const ENTRY = 20;

/** @param {number} place */
const entry = (place) => `${String(place).padStart(10, "0")} 00000 n\r\n`;

/**
 * The places of the objects from the first on, and that of the table which names them.
 * @param {Buffer} pdf
 */
function placesIn(pdf) {
  const [, start = ""] = START.exec(pdf.toString("latin1", pdf.length - 64)) ?? [];
  const table = Number(start);
  const head = /^xref\n0 (\d+)\n/.exec(pdf.toString("latin1", table, table + 32));
  if (start === "" || !head) throw new Error("the file's table of places was not found");
  const [line, count = ""] = head;
  const first = table + line.length + ENTRY;
  const places = Array.from({ length: Number(count) - 1 }, (_, at) =>
    Number(pdf.toString("latin1", first + at * ENTRY, first + at * ENTRY + 10)),
  );
  return { places, table, end: first + places.length * ENTRY };
}

/**
 * A file's objects by their numbers, each from its `obj` to its `endobj`; they follow each other.
 * @param {Buffer} pdf
 * @returns {ReadonlyMap<number, Buffer>}
 */
export function objectsIn(pdf) {
  const { places, table } = placesIn(pdf);
  return new Map(places.map((place, at) => [at + 1, pdf.subarray(place, places[at + 1] ?? table)]));
}

/**
 * The same file with other objects in the place of some. All else stays as it is, to the byte.
 * @param {Buffer} pdf
 * @param {ReadonlyMap<number, string>} changed
 */
export function withObjects(pdf, changed) {
  const { places, table, end } = placesIn(pdf);
  const objects = [...objectsIn(pdf)].map(([number, object]) => {
    const other = changed.get(number);
    return other === undefined ? object : Buffer.from(other, "latin1");
  });
  let place = places[0] ?? table;
  const entries = objects.map((object) => {
    const at = place;
    place += object.length;
    return entry(at);
  });
  const head = pdf.subarray(table, end - places.length * ENTRY);
  const tail = pdf.toString("latin1", end).replace(START, `startxref\n${place}\n%%EOF`);
  return Buffer.concat([
    pdf.subarray(0, places[0] ?? table),
    ...objects,
    head,
    Buffer.from(entries.join("") + tail, "latin1"),
  ]);
}
