import { statSync } from "node:fs";

/** 12.3 MB, as file managers say it. */
export const fileSize = (file: string): string => `${(statSync(file).size / 1e6).toFixed(1)} MB`;
