const MOST_CHARACTERS = 60;

const textOf = (element: Element | null) => element?.textContent.trim() ?? "";

/** What a field of this page is called, in the words beside it; undefined where it is not on the page. */
export function nameOnPage(code: string): string | undefined {
  const control = document.getElementById(code);
  if (!control) return undefined;
  const ids = control.getAttribute("aria-labelledby")?.split(" ") ?? [];
  const words = ids.length > 0 ? ids.map((id) => document.getElementById(id)) : labelsOf(control);
  const name = words.map(textOf).join(" ").slice(0, MOST_CHARACTERS);
  const page = textOf(document.querySelector("h1"));
  return name === page ? page : `${page}：${name}`;
}

const labelsOf = (control: Element) => [document.querySelector(`label[for="${control.id}"]`)];
