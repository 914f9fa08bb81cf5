import type { Template } from "@/lib/editions/types";

/** Puts values in for {tokens}; a token without a value becomes "". */
export function fillTemplate(template: Template, values: ReadonlyMap<string, string>): string {
  return template.replace(/\{([^}]+)\}/g, (_, token: string) => values.get(token) ?? "");
}
