import type { Verdict } from "@/lib/browser/verdict";

/** What to do, for each reason to be here. */
const steps: Readonly<Record<Exclude<Verdict, "fine">, string>> = {
  compatibility: `<p>您的浏览器现在处于<b>兼容模式</b>（IE 内核），填报页面在这个模式下不能用。</p>
<ol>
<li>用的是 360、奇安信、搜狗等双核浏览器：点地址栏右边的“闪电”或“e”图标，选<b>极速模式</b>，页面会自己重新打开。</li>
<li>用的是 IE：请改用上面这些浏览器，或者 Edge、Chrome。</li>
</ol>`,
  old: `<p>您的浏览器版本太旧，填报页面在里面不能用。</p>
<ol>
<li>请先看电脑上有没有别的浏览器：360 安全浏览器 13 以上、奇安信可信浏览器、Edge、Chrome 86 以上、Firefox 85 以上都可以。</li>
<li>都没有的，请联系本单位的信息技术人员升级浏览器。</li>
</ol>`,
};

/**
 * The page that a browser gets which cannot run the form: what to open instead. Written for browsers
 * of any age: no script, no variables, nothing to load.
 */
export function olderBrowserPage(verdict: keyof typeof steps): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="renderer" content="webkit">
<title>请换一个浏览器 - 年报</title>
<style>
body { margin: 0; background: #eef0f2; color: #1b1f24; font: 16px/1.7 "Microsoft YaHei", sans-serif; }
main { max-width: 640px; margin: 40px auto; padding: 24px 32px; background: #fff; border: 1px solid #c9ced6; }
h1 { margin: 0 0 16px; font-size: 24px; }
</style>
</head>
<body>
<main>
<h1>请换一个浏览器打开</h1>
${steps[verdict]}
<p>换浏览器不影响已经填写的内容：地址不变，用原来的用户名和密码登录。</p>
<p><a href="/">回到首页</a></p>
</main>
</body>
</html>
`;
}
