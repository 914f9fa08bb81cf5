/** Offices' PCs are shared, and nothing here is meant for another site: on every answer, errors included. */
const everywhere = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  },
];

/** What a route answers is data, never a page; pages get their policy in proxy.ts. */
const routes = [
  { key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" },
  { key: "Cache-Control", value: "no-store" },
];

/** What everybody may read without signing in is a page without script, which loads nothing. */
const gongkai = [
  {
    key: "Content-Security-Policy",
    value:
      "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; " +
      "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  },
];

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  // No page has an image that Next scales: the address that does so is not there, nor what it logs of whom.
  images: { unoptimized: true },
  // `npm test` checks the types of everything; a start on a fresh machine need not wait for it.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: "/:path*", headers: everywhere },
    { source: "/api/:path*", headers: routes },
    { source: "/gongkai/:path*", headers: gongkai },
  ],
};
