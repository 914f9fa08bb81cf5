/** Does nothing with a save, at a save's address: what is left is what Next itself costs. */
export function PATCH() {
  return Response.json({});
}
