import { actionNames, channels, type Action, type Channel } from "./action";
import { partyNames } from "./party";
import { permissions } from "./permissions";
import { ruleNames } from "./unit-rules";
import { stateNames, states, type State } from "./state";

const channelNames: Readonly<Record<Channel, string>> = { inSystem: "系统内", onPaper: "线下登记" };

function rowsOf(state: State): readonly string[] {
  const entries = Object.entries(permissions[state]) as [
    Action,
    (typeof permissions)[State][Action],
  ][];
  return entries.flatMap(([action, allowed]) =>
    channels.flatMap((channel) => {
      const whose = allowed?.[channel]?.map((party) => partyNames[party]) ?? [];
      const cells = [
        stateNames[state],
        actionNames[action],
        channelNames[channel],
        `${whose.join("、")}${allowed?.unless ? `（没有定「${ruleNames[allowed.unless]}」时）` : ""}`,
      ];
      return whose.length > 0 ? [`| ${cells.join(" | ")} |`] : [];
    }),
  );
}

/** The table of permissions as docs/permissions.md shows it. */
export function permissionsDocument(): string {
  return [
    "# 谁在哪一步能做什么",
    "",
    "这张表由程序按 lib/report/life/permissions.ts 生成，表里没有的都不行。",
    "",
    "送审这一稿的人、这一稿写得最多的人是它的填报人，不能审核、保密审查、签发、备案它，不论还有什么角色，也不论在系统里还是在纸上；其他填写过的人可以，办理的地方写明是共同填写。上级单位同意一人办理的单位除外（备案仍由别人），每一步注明「一人办理」。线下登记时，签的人从能办这一步的人里选，或者写不在系统里的人。",
    "",
    "| 状态 | 事项 | 方式 | 谁 |",
    "| --- | --- | --- | --- |",
    ...states.flatMap(rowsOf),
    "",
  ].join("\n");
}
