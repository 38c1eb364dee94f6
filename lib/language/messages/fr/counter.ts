/** The screen of a store's staff, behind the counter and in the aisles. */
export const counter = {
  uncollected: "Personne n’est venu la retirer dans le délai.",
};
