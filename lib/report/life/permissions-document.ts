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
    "这张表由程序按 lib/report/life/permissions.ts 生成，表里没有的都不行。填写过或送审过这份年报的人，不能审核、签发它。",
    "",
    "| 状态 | 事项 | 方式 | 谁 |",
    "| --- | --- | --- | --- |",
    ...states.flatMap(rowsOf),
    "",
  ].join("\n");
}
