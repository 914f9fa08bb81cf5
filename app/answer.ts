import { NextResponse } from "next/server";

/** Nothing that is answered here may be kept by a cache: PCs in offices are shared. */
const headers = { "Cache-Control": "no-store" };

export function reply(data: unknown, status = 200): NextResponse {
  return NextResponse.json(data, { status, headers });
}

/** The answer to a form that was posted: the browser goes on to a page of ours. */
export function seeOther(path: string): NextResponse {
  return new NextResponse(null, { status: 303, headers: { ...headers, Location: path } });
}
