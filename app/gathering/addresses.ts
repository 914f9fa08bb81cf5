/** The page of all that a report asks of others. */
export const gatheringPath = ({ id }: { readonly id: string }) => `/reports/${id}/gathering`;

interface One {
  readonly id: string;
  readonly contributor: string;
}

/** The page of one contributor. */
export const contributorPath = ({ id, contributor }: One) =>
  `${gatheringPath({ id })}/${contributor}`;
