import { fieldsOf } from "@/lib/editions/define";
import type { Edition } from "@/lib/editions/types";
import { fillTemplate } from "./template";

/** 单位资料: what a unit says of itself once, and its reports begin with. */
export interface UnitData {
  readonly name: string;
  readonly address: string;
  readonly telephone: string;
  readonly website: string;
}

/** The values that a new report begins with, by code. A template is skipped while its unit data is missing. */
export function prefilled(
  edition: Edition,
  year: number,
  unit: UnitData,
): ReadonlyMap<string, string> {
  const tokens = new Map([
    ["year", String(year)],
    ["unit", unit.name],
    ["address", unit.address],
    ["telephone", unit.telephone],
    ["website", unit.website],
  ]);
  const known = (template: string) =>
    [...template.matchAll(/\{([^}]+)\}/g)].every(([, token]) => tokens.get(token ?? ""));
  return new Map(
    fieldsOf(edition).flatMap(({ code, prefill }) =>
      prefill && known(prefill) ? [[code, fillTemplate(prefill, tokens)]] : [],
    ),
  );
}
