import type { Layout } from "@/lib/document/layout";
import { nationalLayout } from "@/lib/document/layout-profiles";
import { printings, type Printing } from "@/lib/document/printing";
import type { Draft } from "@/lib/report/draft-number";

/** How a document is set, besides what it says. */
export interface Setting {
  /** The national one where none is given. */
  readonly layout?: Layout | undefined;
  /** 报送件 where none is given. */
  readonly printing?: Printing | undefined;
  /** Of an unsigned report, whose files say so; none once it is signed. */
  readonly draft?: Draft | null | undefined;
}

export const settled = ({
  layout = nationalLayout,
  printing = printings.filing,
  draft = null,
}: Setting) => ({ layout, printing, draft });
