/** Thrown where somebody may not do what they asked; `message` is shown to them. */
export class Refused extends Error {}

/** Thrown where a report does not stand so that this could be done; `message` is shown to who asked. */
export class NotNow extends Error {}
