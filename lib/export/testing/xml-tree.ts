import { XMLParser } from "fast-xml-parser";

/** An element with its children in order; a text node is an element named #text. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

type Raw = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  unpairedTags: ["meta", "br", "wbr", "col", "img"],
});

function node(raw: Raw): XmlNode {
  const name = Object.keys(raw).find((key) => key !== ":@") ?? "";
  const held = raw[name];
  return {
    name,
    attributes: (raw[":@"] ?? {}) as Readonly<Record<string, string>>,
    children: Array.isArray(held) ? held.map((child: Raw) => node(child)) : [],
    text: typeof held === "string" ? held : "",
  };
}

/** The text of an element and all below it. */
export const textOf = ({ text, children }: XmlNode): string => text + children.map(textOf).join("");

/** What XML 1.0 may not hold, not even written as an entity. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** The tree of an XML file, or of HTML that closes its elements. Throws where it holds a character for which readers refuse it. */
export function xmlTree(xml: string): XmlNode {
  if (FORBIDDEN.test(xml)) throw new Error("a character that XML 1.0 forbids");
  return { name: "", attributes: {}, text: "", children: (parser.parse(xml) as Raw[]).map(node) };
}

/** Every element of that name below this one, in document order. */
export function all(tree: XmlNode, name: string): readonly XmlNode[] {
  return tree.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

/** The first element of that name below this one. Throws where there is none. */
export function first(tree: XmlNode, name: string): XmlNode {
  const [found] = all(tree, name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

/** The first element of that name below this one, by its attribute. */
export const attribute = (tree: XmlNode, name: string, key = "w:val"): string | undefined =>
  all(tree, name)[0]?.attributes[key];
