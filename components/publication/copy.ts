/** What goes on the clipboard; html where it is more than text. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** The clipboard of browsers that trust the page's origin. They ask nobody right after a click. */
async function byClipboard({ text, html }: Copied): Promise<boolean> {
  if (!window.isSecureContext) return false;
  const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  try {
    const item = { ...blob("text/plain", text), ...(html && blob("text/html", html)) };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return false; // an old browser, or one that was told not to
  }
}

/** Out of sight, but shown: the browser copies nothing else. */
function shownAside({ text, html }: Copied): HTMLElement {
  const box = document.createElement("div");
  box.className = "copied";
  if (html === undefined) box.textContent = text;
  else box.innerHTML = html; // of lib/export's making, all text escaped
  document.body.append(box);
  return box;
}

/** The way of an intranet's plain http: what is shown and selected is copied, and we say what that is. */
function bySelection(copied: Copied): boolean {
  const focused = document.activeElement;
  const box = shownAside(copied);
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", copied.text);
    if (copied.html !== undefined) event.clipboardData?.setData("text/html", copied.html);
    event.preventDefault();
  };
  document.addEventListener("copy", give);
  try {
    window.getSelection()?.selectAllChildren(box);
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", give);
    box.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/** Puts something on the clipboard; answers whether the browser took it. Called on a click. */
export async function copy(copied: Copied): Promise<boolean> {
  return (await byClipboard(copied)) || bySelection(copied);
}
