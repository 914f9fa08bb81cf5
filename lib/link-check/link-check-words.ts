import type { LinkCheck } from "./check-link";

/** What became of a link, and what to do, for who published it. */
export function linkCheckWords(check: LinkCheck): string {
  switch (check.kind) {
    case "opens":
      return "网址打得开。";
    case "answers":
      return `那个网站答复说没有这个页面，或者不让看（${check.status}）。请在浏览器里打开网址看一看。`;
    case "inner":
      return "网址在内网里，没有检查。社会公众打不开内网的网址，请核对。";
    case "unreachable":
      return "这台服务器连不上那个网址，没有查成（内网的服务器常常这样）。请在能上网的电脑上打开看一看。";
  }
}
