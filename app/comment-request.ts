import { z } from "zod";

export const LONGEST_COMMENT = 5000;

/** What answers or marks a comment. */
export const ofComment = z.object({ id: z.string(), comment: z.string() });

/** The page that a comment was answered or marked on, below the report's address. */
export const commentPage = z
  .string()
  .regex(/^(review(\?since=\d{1,6})?|preface|closing|(sections|tables)\/[\w.-]{1,80})$/)
  .default("review");

/** Where what is wrong with a form about a comment is said. */
export const reviewAddress = ({ id }: { readonly id: string }): string => `/reports/${id}/review`;

/** The comment on the page that the form stood on. */
export const commentAddress = (id: string, page: string, comment: string): string =>
  `/reports/${id}/${page}#comment-${comment}`;
