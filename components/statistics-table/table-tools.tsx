import type { ReactNode } from "react";
import { WhileMissing } from "./while-missing";

export interface TableToolsProps {
  readonly isEdited: boolean;
  /** Whether last year's report left figures of this table 留空. */
  readonly hasBlankBefore: boolean;
  /** What can be filtered by: nothing where cells span lines, and by change only with last year's report. */
  readonly filters: "none" | "missing" | "all";
  /** How to use the table by keys, and the way elsewhere. */
  readonly help: ReactNode;
}

export interface Density {
  /** The cookie's name. */
  readonly name: string;
  readonly isCompact: boolean;
}

/** Before the table, so that CSS can set it by them before there is any script. */
export function TableChoices({ name, isCompact }: Density) {
  return (
    <>
      <input type="checkbox" id="show-tools" className="visually-hidden" />
      <input
        type="checkbox"
        id="compact-rows"
        className="visually-hidden"
        name={name}
        defaultChecked={isCompact}
        data-act="density"
      />
    </>
  );
}

function Filling({ hasBlankBefore }: Pick<TableToolsProps, "hasBlankBefore">) {
  return (
    <>
      <WhileMissing className="button plain" data-act="zero">
        将未填项填 0
      </WhileMissing>
      <WhileMissing className="button plain" data-act="blank">
        将未填项留空
      </WhileMissing>
      {hasBlankBefore && (
        <WhileMissing className="button plain" data-act="before">
          按上年留空
        </WhileMissing>
      )}
    </>
  );
}

function Filters({ filters }: Pick<TableToolsProps, "filters">) {
  if (filters === "none") return null;
  return (
    <>
      <button type="button" className="button plain" data-act="only-missing" aria-pressed="false">
        只看未填
      </button>
      {filters === "all" && (
        <button
          type="button"
          className="button plain"
          data-act="only-changed"
          aria-pressed="false"
          title="和上年相差三成以上，并且相差 10 以上"
        >
          只看变化大
        </button>
      )}
    </>
  );
}

/** What one does with the table as a whole; on a narrow screen folded away behind 更多. */
export function TableTools(props: TableToolsProps) {
  return (
    <div className="table-tools">
      {props.isEdited && <Filling {...props} />}
      <Filters {...props} />
      <label htmlFor="compact-rows" className="button plain compact">
        紧凑
      </label>
      {props.help}
      <span className="rows-shown small" role="status" />
    </div>
  );
}
