import { accepted, refused, type Kind } from "./kind";

export const choice: Kind = {
  parse: (typed, { options = [] }) =>
    options.some(({ value }) => value === typed)
      ? accepted(typed)
      : refused(`请从“${options.map(({ label }) => label).join("”“")}”中选一项。`),
  print: (value) => value,
};
