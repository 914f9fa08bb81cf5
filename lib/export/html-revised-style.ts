/**
 * How changes look in the article, beside articleStyle: inserted words are underlined, deleted ones
 * struck through, moved ones dotted, so that a copy in black and white says the same. `said` is for
 * those who listen.
 */
export const revisedStyle = `
.report ins { background: #e3f4e8; color: #0d5a2b; text-decoration: underline; text-underline-offset: 3px; }
.report del { background: #fdeceb; color: #9c1c14; text-decoration: line-through; }
.report .moved { text-decoration: underline dotted; text-underline-offset: 3px; }
.report .note { border: 1px solid #6b5200; border-radius: 3px; color: #6b5200; -webkit-box-decoration-break: clone; box-decoration-break: clone; font: .78em/1.5 SimHei, Heiti SC, Noto Sans CJK SC, sans-serif; margin-right: .5em; padding: 0 .4em; text-indent: 0; }
.report .figure ins, .report .figure del { display: inline-block; }
.report .to { text-decoration: none; }
.report .change:focus, .report .change:target { background: #fff3c4; outline: 2px solid #1d4f91; outline-offset: 2px; }
.report .said { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
@media print {
  .report ins, .report del { background: none; }
  .report .note { line-height: 1.2; }
  .report .change:focus, .report .change:target { background: none; outline: 0; }
}
`;
