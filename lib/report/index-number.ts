import { field } from "@/lib/editions/define";

/**
 * 索引号 of the report in the unit's catalogue. The web site asks for it and no form prints it, so it
 * has an address beside the edition's and is saved like any field.
 */
export const indexNumber = field("publication.index", "line", "索引号", {
  required: false,
  hint: "按本单位信息公开目录的编号规则填写；不印在年报里。",
});
