import { existsSync } from "node:fs";
import { isIP } from "node:net";
import { originProblem } from "../origin.mjs";
import { bad, doubtful, good, type Finding } from "./finding";

type Env = Readonly<Record<string, string | undefined>>;

function origin({ NIANBAO_ORIGIN }: Env): Finding {
  if (!NIANBAO_ORIGIN) {
    return doubtful("没有设置 NIANBAO_ORIGIN，只有这台机器能打开", "请设成大家打开的网址");
  }
  const problem = originProblem(NIANBAO_ORIGIN);
  if (problem) return bad(problem.what, problem.mend);
  const url = new URL(NIANBAO_ORIGIN);
  if (url.pathname !== "/" || url.search || url.hash) {
    const mend = `请改成 ${url.origin}；系统只能放在网址的根上`;
    return bad(`NIANBAO_ORIGIN 后面带了 ${url.pathname}`, mend);
  }
  return good(`网址 ${url.origin}`);
}

/** A name would never equal the address that the connection comes from. */
function proxy({ NIANBAO_PROXY, NIANBAO_ORIGIN }: Env): Finding[] {
  const mend = "请写反向代理的 IP 地址，例如 127.0.0.1";
  if (NIANBAO_PROXY) {
    if (isIP(NIANBAO_PROXY) === 0) return [bad(`NIANBAO_PROXY 是 ${NIANBAO_PROXY}`, mend)];
    return [good(`反向代理 ${NIANBAO_PROXY}`)];
  }
  const behindOne = NIANBAO_ORIGIN?.startsWith("https:");
  if (!behindOne) return [];
  return [doubtful("网址是 https，却没有设置 NIANBAO_PROXY，登录失败会算在同一个地址上", mend)];
}

function folder(name: string, env: Env): Finding[] {
  const named = env[name];
  if (!named || existsSync(named)) return [];
  return [bad(`${name} 指的 ${named} 不存在`, "请建好这个文件夹，或者改正设置")];
}

function demo({ NIANBAO_DEMO }: Env): Finding[] {
  if (NIANBAO_DEMO !== "1") return [];
  return [bad("NIANBAO_DEMO=1：登录页上有人人可用的账号", "正式使用请去掉这个设置")];
}

function gongkai({ NIANBAO_GONGKAI }: Env): Finding[] {
  if (!NIANBAO_GONGKAI) return [];
  if (NIANBAO_GONGKAI === "on") return [good("公众不用登录就能看已公布的年报（/gongkai）")];
  const mend = "要让公众看请写 on，不要就去掉这个设置";
  return [bad(`NIANBAO_GONGKAI 是 ${NIANBAO_GONGKAI}，不起作用`, mend)];
}

export const settings = (env: Env = process.env): Finding[] => [
  origin(env),
  ...proxy(env),
  ...folder("NIANBAO_FONTS", env),
  ...demo(env),
  ...gongkai(env),
];
