import { defaultTreeAdapter as tree, parseFragment, serialize } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** HTML as a browser reads it. */
export const htmlTree = (text: string): DefaultTreeAdapterTypes.DocumentFragment =>
  parseFragment(text);

export const htmlOf = (parent: Parent): string => serialize(parent);

/** Every element below, in document order; all of them or those of some names. */
export function elementsIn(parent: Parent, ...names: readonly string[]): readonly HtmlElement[] {
  return parent.childNodes
    .filter((child) => tree.isElementNode(child))
    .flatMap((child) => {
      const found = names.length === 0 || names.includes(child.tagName);
      return [...(found ? [child] : []), ...elementsIn(child, ...names)];
    });
}

export const attributeOf = ({ attrs }: HtmlElement, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** The text of a node and all below it. */
export function textIn(node: HtmlNode | Parent): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textIn).join("") : "";
}

/** The declarations of an element's own style, in order. */
export function styleOf(element: HtmlElement): ReadonlyMap<string, string> {
  const declarations = (attributeOf(element, "style") ?? "").split(";").filter(Boolean);
  return new Map(
    declarations.map((each) => {
      const [name = "", ...value] = each.split(":");
      return [name.trim(), value.join(":").trim()];
    }),
  );
}

export function setAttribute(element: HtmlElement, name: string, value: string | null): void {
  element.attrs = element.attrs.filter((attribute) => attribute.name !== name);
  if (value !== null) element.attrs.push({ name, value });
}

export const setStyle = (element: HtmlElement, style: ReadonlyMap<string, string>): void =>
  setAttribute(element, "style", [...style].map(([name, value]) => `${name}:${value}`).join(";"));
