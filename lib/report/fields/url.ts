import { halfWidth } from "./half-width";
import { accepted, refused, type Kind } from "./kind";

const NAME = "[\\p{L}\\p{M}\\p{N}_-]+";
const ADDRESS = new RegExp(`^(https?://)?(${NAME}\\.)+${NAME}(:\\d+)?([/?#][^\\s\\p{C}]*)?$`, "iu");

/** A web address; only http and https, so that it may stand as a link. */
export const url: Kind = {
  parse: (typed) => {
    const text = halfWidth(typed).trim();
    if (text.length > 500) return refused("网址太长，请填网站首页或专栏的地址。");
    if (!ADDRESS.test(text)) return refused("请填网址，例如 www.example.gov.cn。");
    return accepted(text);
  },
  print: (value) => value,
};
