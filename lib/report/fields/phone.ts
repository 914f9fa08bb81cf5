import { halfWidth } from "./half-width";
import { accepted, refused, type Kind } from "./kind";

const LONGEST = 200;

/** One or more telephone numbers with area code, extension (转) and separators. */
export const phone: Kind = {
  parse: (typed) => {
    const text = halfWidth(typed)
      .trim()
      .replace(/\s+/g, " ")
      .replace(/[‐‑–—−]/g, "-");
    if (text.length > LONGEST) return refused("号码太长，请核对；多个号码用顿号隔开。");
    const digits = text.replace(/\D/g, "").length;
    if (!/^[\d +\-()转,、/;]+$/.test(text) || digits < 3) {
      return refused("请填电话号码，例如 023-12345678；多个号码用顿号隔开。");
    }
    return accepted(text);
  },
  print: (value) => value,
};
