import { noPort, portNumber, portRefusal } from "../port.mjs";
import { bad, doubtful, good, type Finding } from "./finding";

const PATIENCE_MS = 3000;

export interface Answer {
  readonly status: number;
  /** The time by its clock. */
  readonly date: Date | undefined;
  readonly body: { readonly status?: unknown; readonly failing?: readonly string[] };
}

/** Asks a server how it is; undefined where none answers. */
export async function healthAt(origin: string): Promise<Answer | undefined> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(new URL("/api/health", origin), { signal });
    const date = response.headers.get("date");
    const body = (await response.json()) as Answer["body"];
    return { status: response.status, date: date ? new Date(date) : undefined, body };
  } catch {
    return undefined;
  }
}

/** Whether the server runs on the port that PORT names, and is well. */
export async function server(named: string): Promise<Finding[]> {
  const port = portNumber(named);
  if (port === undefined) return [bad(noPort(named).what, noPort(named).mend)];
  const answer = await healthAt(`http://127.0.0.1:${port}`);
  if (answer?.body.status === "ok") return [good(`服务在端口 ${port} 上运行，正常`)];
  if (answer?.body.status === "failing") {
    const failing = (answer.body.failing ?? []).join(", ");
    return [bad(`服务在运行，但不正常（${failing}）`, "请看上面的磁盘和数据库两项")];
  }
  const refusal = await portRefusal(port);
  if (refusal) return [bad(refusal.what, refusal.mend)];
  const start = "请启动：npm start、./nianbao start 或 systemctl start nianbao";
  return [doubtful(`服务没有运行，端口 ${port} 空着`, start)];
}

/** Whether people reach the server by the address that they are told. */
export function reach(origin: string | undefined, answer: Answer | undefined): Finding[] {
  if (!origin) return [];
  if (answer?.body.status !== undefined) return [good(`从 ${origin} 能打开`)];
  const mend = "请核对网址、反向代理和防火墙；服务没有运行时先启动";
  return [doubtful(`从这台机器打不开 ${origin}`, mend)];
}
