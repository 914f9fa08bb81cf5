import { LIST, SITEMAP } from "./addresses";

/** Search engines keep what is for the public, where it is switched on, and nothing else. */
export const robots = (isOn: boolean, origin: string): string =>
  isOn
    ? `User-agent: *\nAllow: ${LIST}\nDisallow: /\n\nSitemap: ${origin}${SITEMAP}\n`
    : "User-agent: *\nDisallow: /\n";
