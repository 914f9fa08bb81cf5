import { sealKey, type Sealing } from "@/lib/record/mac";

/** How the record is sealed where a test opens no store. */
export const TEST_SEALING: Sealing = { algorithm: "sha256", key: sealKey("0".repeat(64)) };
