import { field } from "@/lib/editions/define";
import type { Field } from "@/lib/editions/types";
import { accepted, refused, type Parsed } from "@/lib/report/fields/kind";
import { kinds } from "@/lib/report/fields/kinds";
import { indexNumber } from "@/lib/report/index-number";

/** What is asked beside 索引号; kept with the publication, not with the report. */
export const addressField = field("publication.address", "url", "在政府网站上的网址", {
  hint: "年报公布以后，从浏览器地址栏里整个复制过来。",
});
export const dayField = field("publication.day", "date", "公布日期");

/** What somebody types on the page where 公布 is recorded, by the names of its inputs. */
export interface TypedRecord {
  readonly address: string;
  readonly day: string;
  readonly indexNumber: string;
}

export type ReadRecord =
  | { readonly ok: true; readonly value: TypedRecord }
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>> };

interface Circumstances {
  /** The day it is, as 2019-01-23. */
  readonly today: string;
  /** Whether the public reads here, so that an address on a portal may be wanting. */
  readonly publicHere: boolean;
}

const parse = (asked: Field, typed: string): Parsed => kinds[asked.kind].parse(typed, asked);

const WHOLE = /^https?:\/\//i;

/** A link that works for everybody: whole, as a browser's address bar has it. */
export function readAddress(typed: string): Parsed {
  const address = parse(addressField, typed);
  if (address.ok && WHOLE.test(address.value) && URL.canParse(address.value)) return address;
  return refused(
    "请把浏览器地址栏里的网址整个复制过来，以 http:// 或 https:// 开头，例如 https://www.example.gov.cn/zwgk/123.html。",
  );
}

function readOptionalAddress(typed: string, { publicHere }: Circumstances): Parsed {
  if (typed.trim() !== "") return readAddress(typed);
  return publicHere ? accepted("") : refused("请填年报在网站上的网址。");
}

function readDay(typed: string, { today }: Circumstances): Parsed {
  const day = parse(dayField, typed);
  if (!day.ok || day.value <= today) return day;
  return refused("这一天还没有到，请填实际公布的日期。");
}

/** Reads what was typed; every fault is said at once. */
export function readRecord(typed: TypedRecord, circumstances: Circumstances): ReadRecord {
  const address = readOptionalAddress(typed.address, circumstances);
  const day = readDay(typed.day, circumstances);
  const number = parse(indexNumber, typed.indexNumber);
  if (address.ok && day.ok && number.ok) {
    return {
      ok: true,
      value: { address: address.value, day: day.value, indexNumber: number.value },
    };
  }
  const faults = Object.entries({ address, day, indexNumber: number }).flatMap(([name, read]) =>
    read.ok ? [] : [[name, read.message] as const],
  );
  return { ok: false, problems: Object.fromEntries(faults) };
}
