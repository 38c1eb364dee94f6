/** What one person may do alone (permissions.md), and how far from the usual is too far. */
export const limits = {
  /** Of the price that stands, in one step and over the steps of thirty days. */
  percent: 20,
  /** Articles in one request. */
  articles: 200,
  /** In thirty days. */
  stepDays: 30,
  /** Robust standard deviations from the middle of the category. */
  deviations: 6,
  /** The same for a first price of unknown cost: nothing else speaks for it. */
  deviationsOfNew: 4.5,
  /** So near the middle of its category even 111,11 is believed. */
  usualDeviations: 2,
  /** A category of fewer prices says nothing. */
  smallestCategory: 8,
  /** A price at a tenth of what is usual is hardly one (TI Strasbourg, 24 July 2002). */
  derisoryDivisor: 10,
} as const;
