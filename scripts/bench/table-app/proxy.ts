import { NextResponse } from "next/server";

/** For no page. Without this file Turbopack looks further up and finds the product's own. */
export const proxy = (): NextResponse => NextResponse.next();

export const config = { matcher: "/no-such-page" };
