/** Wherever the public reads: the office's colours, light and dark. What is printed has none of it. */
export const siteStyle = `
@media screen {
  :root {
    color-scheme: light dark;
    --desk: #eef0f2; --paper: #fff; --ink: #1b1f24; --soft: #555e69; --rule: #c9ced6;
    --accent: #1d4f91; --accent-ink: #fff; --note: #fff4dc;
  }
  body { background: var(--desk); color: var(--ink); font: 16px/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; margin: 0; overflow-wrap: anywhere; }
  a { color: var(--accent); text-underline-offset: 3px; }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
  .skip { background: var(--paper); left: 0; padding: 8px 16px; position: absolute; top: -100px; }
  .skip:focus { top: 0; }
  .site { border-bottom: 1px solid var(--rule); background: var(--paper); }
  .site a { display: inline-block; font-weight: bold; padding: 12px 24px; text-decoration: none; }
  .sheet { background: var(--paper); border: 1px solid var(--rule); box-sizing: border-box; margin: 24px auto; max-width: 56rem; padding: 24px 32px; }
  .sheet h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 16px; }
  .sheet h2 { font-size: 1.15rem; margin: 24px 0 8px; }
  .sheet p { margin: 8px 0; }
  .soft { color: var(--soft); }
  .note { background: var(--note); }
  .row { align-items: end; display: flex; flex-wrap: wrap; gap: 8px 16px; }
  .row label { display: block; }
  input, select, button { border: 1px solid #7d8794; border-radius: 4px; box-sizing: border-box; font: inherit; max-width: 100%; min-height: 40px; padding: 6px 10px; }
  input, select { background: var(--paper); color: var(--ink); }
  button { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); cursor: pointer; padding: 6px 20px; }
  .list { list-style: none; margin: 0; padding: 0; }
  .list li { border-top: 1px solid var(--rule); display: flex; flex-wrap: wrap; gap: 0 16px; justify-content: space-between; padding: 6px 0; }
  .list a, nav a { display: inline-block; min-height: 28px; }
  .across { display: flex; flex-wrap: wrap; gap: 4px 24px; list-style: none; margin: 8px 0; padding: 0; }
  .across a { display: inline-block; min-height: 28px; }
  .sheet > h2:first-child { margin-top: 0; }
  .figures { font-variant-numeric: tabular-nums; }
  code { font-size: .875rem; }
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --desk: #16191d; --paper: #20252b; --ink: #e8eaed; --soft: #a9b2bd; --rule: #434b55;
    --accent: #8fb8f0; --accent-ink: #10161e; --note: #423318;
  }
}
@media screen and (max-width: 48rem) { .sheet { margin: 0; padding: 16px; } .site a { padding: 12px 16px; } }
@media print { .skip, .site, .unprinted { display: none; } }
`;
