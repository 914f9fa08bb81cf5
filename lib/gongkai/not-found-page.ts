import { publicPage } from "./page";

/** The same for what never was and for what is not published: nobody learns which. */
export const notFoundPage = (): string =>
  publicPage({
    title: "没有这个页面",
    canonical: null,
    main: `<div class="sheet">
<h1>没有这个页面</h1>
<p>地址可能不完整，或者年报还没有公布。请核对地址。</p>
</div>
`,
  });

export const failedPage = (): string =>
  publicPage({
    title: "页面没有打开",
    canonical: null,
    main: `<div class="sheet">
<h1>页面没有打开</h1>
<p>系统出错。请过一会儿再打开一次。</p>
</div>
`,
  });
