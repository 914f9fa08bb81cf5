/** Nothing. Without this file Turbopack looks further up and finds the product's own. */
export function register(): undefined {
  return undefined;
}
