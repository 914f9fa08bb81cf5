import { NextResponse } from "next/server";
import type { FormNote } from "@/components/ui/form-note";
import { asciiAddress } from "@/lib/browser/ascii-address";
import { leaveNote, withNote } from "./form-notes";

/** Nothing that is answered here may be kept by a cache: PCs in offices are shared. */
const headers = { "Cache-Control": "no-store" };

export function reply(data: unknown, status = 200): NextResponse {
  return NextResponse.json(data, { status, headers });
}

/** The answer to a form that was posted: the browser goes on to a page of ours, which says the note. */
export function seeOther(path: string, note?: FormNote): NextResponse {
  const location = withNote(path, note && leaveNote(note));
  const there = { ...headers, Location: asciiAddress(location) };
  return new NextResponse(null, { status: 303, headers: there });
}

/** The answer to a form that has no page to go back to. */
export function plain(text: string, status: number): NextResponse {
  const type = { "Content-Type": "text/plain; charset=utf-8" };
  return new NextResponse(text, { status, headers: { ...headers, ...type } });
}
