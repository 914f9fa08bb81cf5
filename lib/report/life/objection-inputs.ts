/** What the inputs of reasons are called: on their page there are others, for opinions. */
export const reasonInput = { objection: "objection", lift: "lift" } as const;

/** Said where a reason is missing. */
export const WITHOUT_OBJECTION = "请写明为什么有异议，例如：这一步不是我签的。";
export const WITHOUT_LIFT = "请写明为什么可以解除，例如：已当面核对原件，是本人所签。";
