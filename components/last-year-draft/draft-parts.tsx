"use client";
import { whenNeeded } from "../report-form/when-needed";
import type { MarkedTextProps } from "./marked-text";
import type { PageDraft } from "./page-draft";

/** What a page with a draft shows of it. Its script is loaded by such pages alone. */
const Bar = whenNeeded(() => import("./draft-bar"));
const Behind = whenNeeded(() => import("./marks-behind"));
const Below = whenNeeded(() => import("./marks-below"));

export const DraftBar = (props: { readonly draft: PageDraft }) => <Bar {...props} />;

export const MarksBehind = (props: MarkedTextProps) => <Behind {...props} />;

export const MarksBelow = (props: MarkedTextProps) => <Below {...props} />;
