/** What a unit owes of each year's report by a day: 报送 to its competent office, 公布 to the public. */
export const tasks = ["filing", "publication"] as const;
export type Task = (typeof tasks)[number];

export const taskNames: Readonly<Record<Task, string>> = {
  filing: "报送",
  publication: "公布",
};
