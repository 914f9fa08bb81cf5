import { PrintButton } from "../ui/print-button";
import "./slips.css";

/** 账号条: what one person needs to sign in for the first time. */
export interface Slip {
  readonly unitName: string;
  readonly displayName: string;
  /** The user name. */
  readonly name: string;
  /** One-time. */
  readonly password: string;
}

interface Props {
  readonly done: string;
  readonly slips: readonly Slip[];
  /** The address that a browser opens. */
  readonly origin: string;
}

/** 账号条 on A4, two beside each other, to be cut along the lines. */
export function Slips({ done, slips, origin }: Props) {
  return (
    <>
      <div className="sheet stack no-print">
        <h1>{`${slips.length}张账号条`}</h1>
        <p className="notice warning">
          {done}
          账号条只在这里显示一次：系统里不存密码原文，离开或刷新这一页就再也看不到。请现在打印，沿虚线剪开，当面交给本人；纸头不要外传。
        </p>
        <div className="row">
          <PrintButton />
          <a href="/admin/accounts">打印好了，回到账号列表</a>
        </div>
      </div>
      <ul className="slips" aria-label="账号条">
        {slips.map((slip) => (
          <SlipOf key={slip.name} slip={slip} origin={origin} />
        ))}
      </ul>
    </>
  );
}

function SlipOf({ slip, origin }: { readonly slip: Slip; readonly origin: string }) {
  return (
    <li className="slip">
      <p className="slip-unit">{slip.unitName}</p>
      <dl>
        <dt>姓名</dt>
        <dd>{slip.displayName}</dd>
        <dt>用户名</dt>
        <dd>{slip.name}</dd>
        <dt>一次性密码</dt>
        <dd>
          <code>{slip.password}</code>
        </dd>
        <dt>网址</dt>
        <dd>{origin}</dd>
      </dl>
      <p className="slip-do">
        先在浏览器里打开网址，用上面的用户名和一次性密码登录，换成自己的密码，再开始填报。本条请勿转给他人。
      </p>
    </li>
  );
}
