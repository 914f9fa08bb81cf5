import { edition2018 } from "./2018";
import type { Edition } from "./types";

/** Every edition there is; the newest last. Adding one adds its file and its line here. */
export const editions: readonly Edition[] = [edition2018];

/** The form in force for a reporting year, if Nianbao knows it. */
export function editionForYear(year: number): Edition | undefined {
  return editions.find(({ years: [from, to] }) => from <= year && (to === null || year <= to));
}

export function editionById(id: string): Edition | undefined {
  return editions.find((edition) => edition.id === id);
}
