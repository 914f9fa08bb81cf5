import type { Field } from "@/lib/editions/types";
import { kinds } from "./fields/kinds";
import type { UnitData } from "./prefill";

/** 单位资料 as fields; a report is prefilled with them, so they are read by the same kinds. */
export const unitFields = {
  name: {
    code: "name",
    kind: "line",
    label: "单位名称",
    required: true,
    hint: "全称，与公章一致；以后改名不影响已经开始的年报。",
  },
  address: { code: "address", kind: "line", label: "地址", required: false },
  telephone: { code: "telephone", kind: "phone", label: "联系电话", required: false },
  website: {
    code: "website",
    kind: "url",
    label: "网站地址",
    required: false,
    hint: "年报电子版发布的网站，例如 www.example.gov.cn。",
  },
} as const satisfies Record<keyof UnitData, Field>;

type Problems = Partial<Record<keyof UnitData, string>>;

/** Reads unit data as typed; what is not required may be left empty. */
export function parseUnitData(typed: Readonly<Record<string, string>>): {
  readonly data: UnitData;
  readonly problems: Problems;
} {
  const problems: Problems = {};
  const read = (key: keyof UnitData): string => {
    const field: Field = unitFields[key];
    const text = typed[key]?.trim() ?? "";
    if (text === "") {
      if (field.required) problems[key] = `请填写${field.label}。`;
      return "";
    }
    const parsed = kinds[field.kind].parse(text, field);
    if (!parsed.ok) problems[key] = parsed.message;
    return parsed.ok ? parsed.value : text;
  };
  const data = {
    ...{ name: read("name"), address: read("address") },
    ...{ telephone: read("telephone"), website: read("website") },
  };
  return { data, problems };
}
