/** Does nothing: what is left is what Next itself costs. */
export function PATCH() {
  return Response.json({});
}
