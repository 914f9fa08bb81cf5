import { transitionActions, type TransitionAction } from "./action";
import { permissions } from "./permissions";
import { awaitsAcceptance, states, type State } from "./state";

/** What can be done on paper in some state. */
export const paperActions: readonly TransitionAction[] = transitionActions.filter((action) =>
  states.some((state) => permissions[state][action]?.onPaper),
);

/** What the unit's own people signed is shown; of what happened at the competent office there may be no paper. */
export const needsScan = (state: State): boolean => !awaitsAcceptance({ state });
