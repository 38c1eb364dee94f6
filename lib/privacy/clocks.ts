const year = 365;

/**
 * How long what is known of people is kept, in days, counted from when it last served; each is told on the page of
 * confidentiality and has its source in law or its reason (`privacy.clocks` of the words). `null`: the law keeps it, and
 * nothing here lets go of it.
 */
export const clocks = {
  /** CNIL, deliberation 2021-131: three years without a sign of life. A month before, its owner is told. */
  accounts: 3 * year,
  /** The same, from the last answer. */
  cases: 3 * year,
  /** As long as its cookie. */
  carts: 30,
  /** As long as a payment may be contested (13 months, Code monétaire et financier L133-24). */
  payers: 13 * 31,
  /** Nothing to keep it for once it was fetched, or not. */
  reservations: 30,
  /** As long as carriers pay for what they lost (one year, Code de commerce L133-6). */
  labels: year,
  /** CNIL, deliberation 2021-122: journals, six months to a year. */
  sessions: year,
  mails: year,
  facts: 90,
  /** As long as its link serves. */
  exports: 1,
  /** As long as there is a way back. */
  formerAddresses: 7,
  lists: year,
  /** CNIL, measures of audience: 13 months; ours are sums by day. */
  searches: 400,
  alerts: 182,
  unprovedQuestions: 7,
  /** Code de commerce L123-22, Code de la consommation L213-1: ten years. */
  books: null,
} as const satisfies Record<string, number | null>;
export type Clock = keyof typeof clocks;
export const clockNames = Object.keys(clocks) as Clock[];
