import { Progress } from "./progress";
import { WhileMissing } from "./while-missing";

/**
 * How far the table is, and the way to what is missing: in sight while the table scrolls. What
 * `data-act` does stands in bar-acts.ts.
 */
export function TableBar() {
  return (
    <div className="table-bar">
      <Progress />
      <WhileMissing className="button" data-act="missing">
        到下一个未填
      </WhileMissing>
      <button type="button" className="button plain" data-act="details">
        说明和备注
      </button>
      <label htmlFor="show-tools" className="button plain show-tools">
        更多
      </label>
    </div>
  );
}
