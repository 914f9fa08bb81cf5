"use client";
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useWatched } from "./use-watched";
import { Modal } from "../ui/modal";

/** The link within the application that a click follows, which would end at the browser's own error page. */
function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  const link = (event.target as Element).closest("a");
  if (!link || link.target || link.hasAttribute("download") || event.button !== 0) return null;
  if (event.ctrlKey || event.metaKey || event.shiftKey || link.origin !== location.origin)
    return null;
  return link.hash && link.pathname === location.pathname ? null : link;
}

function Ask({ href, onStay }: { readonly href: string; readonly onStay: () => void }) {
  const kept = useWatched(null, (saver) => !saver.isOnlyHere());
  return (
    <Modal labelledBy="away" onClose={onStay}>
      <div className="stack">
        <h2 id="away">现在连不上服务器</h2>
        <p>
          打开会离开本页。
          {kept
            ? "填写的内容已存在这台电脑，网络恢复后自动补交。"
            : "这台电脑存不下填写的内容，离开就没有了。"}
        </p>
        <p className="row">
          <button type="button" className="button main" onClick={onStay}>
            留在本页
          </button>
          <a className="button" href={href}>
            仍要打开
          </a>
        </p>
      </div>
    </Modal>
  );
}

/** Without the server a link leads to the browser's own error page: one is asked before. */
export default function StayWhileAway() {
  const [href, setHref] = useState<string | null>(null);
  useEffect(() => {
    const ask = (event: MouseEvent) => {
      const link = linkOf(event);
      if (!link || link.closest("dialog")) return;
      event.preventDefault();
      setHref(link.href);
    };
    document.addEventListener("click", ask);
    return () => document.removeEventListener("click", ask);
  }, []);
  return href && createPortal(<Ask href={href} onStay={() => setHref(null)} />, document.body);
}
