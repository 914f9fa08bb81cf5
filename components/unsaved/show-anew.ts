/** What the page shows is older than what the server has now that it took what was left behind. */
export const showAnew = (handed: number) =>
  window.location.replace(`${window.location.pathname}?handed=${handed}`);
