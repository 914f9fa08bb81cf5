import { SignOutForm } from "../unsaved/sign-out-form";

interface Props {
  readonly account: string;
  readonly person: string;
  /** The names of the units that the person has a role in. */
  readonly units: readonly string[];
  readonly administers: boolean;
  /** As the competent office of the units below. */
  readonly takesFilings: boolean;
  /** How many reports wait for the person's decision; null for who never decides. */
  readonly waiting: number | null;
  /** How much there is for the person to do in all. */
  readonly notices: number;
}

const counted = (name: string, count: number) => (count > 0 ? `${name}（${count}）` : name);

function unitsInShort([first, ...others]: readonly string[]): string {
  if (first === undefined) return "";
  return others.length === 0 ? first : `${first}等${others.length + 1}个单位`;
}

/** The same line at the top of every page of somebody who is signed in. */
export function TopBar({
  account,
  person,
  units,
  administers,
  takesFilings,
  waiting,
  notices,
}: Props) {
  return (
    <header className="bar">
      <a className="name" href="/reports">
        年报
      </a>
      <span className="soft">{unitsInShort(units)}</span>
      <nav className="row push" aria-label="系统">
        <a href="/notices">{counted("提醒", notices)}</a>
        {waiting !== null && <a href="/review">{counted("待我审核", waiting)}</a>}
        {takesFilings && <a href="/filings">报送来的年报</a>}
        {administers && <a href="/admin/units">管理</a>}
        <a href="/account">{person}</a>
        <SignOutForm account={account} />
      </nav>
    </header>
  );
}
