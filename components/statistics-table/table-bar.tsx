import type { ReactNode } from "react";
import { Progress } from "./progress";
import { WhileMissing } from "./while-missing";

export interface TableBarProps {
  readonly isEdited: boolean;
  /** How to use the table by keys. */
  readonly help: ReactNode;
}

/** How far the table is, and the way to what is missing; what `data-act` does stands in bar-acts.ts. */
export function TableBar({ isEdited, help }: TableBarProps) {
  return (
    <>
      <Progress />
      <WhileMissing className="button" data-act="missing">
        到下一个未填
      </WhileMissing>
      {isEdited && (
        <WhileMissing className="button plain" data-act="zero">
          将未填项填 0
        </WhileMissing>
      )}
      <button type="button" className="button plain" data-act="details">
        说明和备注
      </button>
      {help}
    </>
  );
}
