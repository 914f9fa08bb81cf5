import { mailSetting } from "@/lib/mail/mail-settings";
import { whatKeepsMail } from "@/lib/mail/postbox";
import { outlineOf } from "@/lib/operation/log-line.mjs";
import { bad, doubtful, good, type Finding } from "./finding";

type Env = Readonly<Record<string, string | undefined>>;

/** What keeps mail, as the library and the system say it: its code tells too little of a certificate. */
function whyOf(error: unknown): string {
  const { code = "" } = outlineOf(error);
  const message = error instanceof Error ? error.message : "";
  if (code === "EAUTH") return "用户名或密码不对";
  if (/certificate/i.test(message)) return `证书不被信任，或者对不上名字（${message}）`;
  return `没有应答（${message}）`;
}

/** Whether mail is set up, and whether its server answers and lets us in. It is sent nothing. */
export async function mail(env: Env = process.env): Promise<Finding[]> {
  const setting = mailSetting(env);
  if (setting.kind === "off") return [];
  if (setting.kind === "faulty") return [bad(setting.problem, setting.mend)];
  const { url, recordTo } = setting.settings;
  const { host } = new URL(url); // without name and password
  const error = await whatKeepsMail(setting.settings);
  if (error !== undefined) {
    const mend = "提醒发不出去，会一直重试；请核对 NIANBAO_SMTP_URL、防火墙和邮件服务器";
    return [doubtful(`邮件服务器 ${host}：${whyOf(error)}`, mend)];
  }
  const record = recordTo ? "，操作记录的校验码每天寄出" : "，操作记录的校验码没有设置寄给谁";
  return [good(`邮件服务器 ${host} 有应答${record}`)];
}
