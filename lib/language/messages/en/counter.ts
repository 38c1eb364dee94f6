/** The screen of a store's staff, behind the counter and in the aisles. */
export const counter = {
  uncollected: "Nobody came to collect it in time.",
};
