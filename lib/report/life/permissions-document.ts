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

/** What follows a step that was recorded on paper (lifters.ts, paper-step.ts, paper-wait.ts). */
const ofPaper: readonly string[] = [
  "## 线下登记以后",
  "",
  "| 事项 | 谁 |",
  "| --- | --- |",
  "| 收到登记的提醒，提出异议，或者说没有异议 | 本来可以在系统内办这一步的人，和登记为签字的人；填报人不行，以前各稿的、本人确认过的不再问 |",
  "| 撤回异议 | 提出的人 |",
  "| 解除异议，须写理由 | 本单位负责人，本单位和上级单位的管理员；填报人、登记的人不行，登记为签字的人只在没有别人时才行 |",
  "| 确认线下办理（办理规则要求本人确认的，确认以前年报不往下走） | 登记为签字的人，用自己的账号；填报人不行 |",
  "| 不确认，须写理由 | 登记为签字的人 |",
  "| 收回等着确认的登记 | 本单位填报人 |",
  "",
  "有没有解除的异议，就不能报送、备案、公布。",
];

/** The table of permissions as docs/permissions.md shows it. */
export function permissionsDocument(): string {
  return [
    "# 谁在哪一步能做什么",
    "",
    "这张表由程序按 lib/report/life/permissions.ts 生成，表里没有的都不行。",
    "",
    "送审这一稿的人、写得最多的人和写了三分之一以上的人是它的填报人，不能审核、保密审查、签发、备案它，不论还有什么角色，也不论在系统里还是在纸上；其他填写过的人可以，办理的地方写明是共同填写。上级单位同意一人办理的单位除外（备案仍由别人），每一步注明「一人办理」。线下登记时，签的人从能办这一步的人里选，或者写不在系统里的人。",
    "",
    "| 状态 | 事项 | 方式 | 谁 |",
    "| --- | --- | --- | --- |",
    ...states.flatMap(rowsOf),
    "",
    ...ofPaper,
    "",
  ].join("\n");
}
