import product from "@/package.json";
import { mailSetting } from "@/lib/mail/mail-settings";
import { fontFolders, type FontFolders } from "@/lib/export/fonts";

/** The one address that the browser uses; it decides about cookies and whose requests count as ours. */
export function ourOrigin(): string {
  const { NIANBAO_ORIGIN, PORT } = process.env;
  const address = NIANBAO_ORIGIN ?? `http://localhost:${PORT ?? "3000"}`;
  if (known.address !== address) known = { address, origin: new URL(address).origin };
  return known.origin;
}

/** Every save asks for it. */
let known = { address: "", origin: "" };

/** Whether this is the demo, whose accounts everybody knows. */
export const isDemo = (): boolean => process.env.NIANBAO_DEMO === "1";

/** Whether the public reads what is published here, without signing in (/gongkai). */
export const isGongkaiOn = (): boolean => process.env.NIANBAO_GONGKAI === "on";

/** Whether a link may be checked that leads into the office's own network, where a test or its portal stands. */
export const checksPrivateLinks = (): boolean => process.env.NIANBAO_LINK_CHECK_PRIVATE === "on";

/** Whether the office has set up a mail server; of one that is set up wrongly `npm run doctor` tells. */
export const sendsMail = (): boolean => mailSetting(process.env).kind === "on";

/** The address of the reverse proxy in front, whose X-Forwarded-For counts. */
export const namedProxy = (): string | undefined => process.env.NIANBAO_PROXY;

/** The office's licensed fonts in the folder NIANBAO_FONTS, or data/fonts; then the system's. */
export const ourFonts = (): FontFolders => fontFolders(process.env.NIANBAO_FONTS);

export const ourVersion: string = product.version;
