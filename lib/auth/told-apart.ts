/** Somebody in a list to choose from. */
interface Listed {
  readonly label: string;
  /** The user name of the account. */
  readonly name: string;
}

/** Labels of people to choose from: where two are the same, the user name tells them apart. */
export const toldApart = <P extends Listed>(people: readonly P[]): readonly P[] =>
  people.map((each) => {
    const alike = people.filter(({ label }) => label === each.label).length > 1;
    return alike ? { ...each, label: `${each.label}（用户名：${each.name}）` } : each;
  });
