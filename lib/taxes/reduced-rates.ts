/** What of the goods at a reduced rate at home is known well enough abroad: printed books, and solid food. */
export type ReducedGoods = "book" | "food";

/**
 * The reduced rates of other Member States, in basis points (directive 2006/112/CE, article 98 and annex III, 1 and 6).
 * Written down on 22 November 2026 from published summaries of the Commission's "Taxes in Europe" (TEDB), which was not
 * asked itself: look there again before selling abroad. Only what is one rate for all such goods is here. Left out, and so
 * at the standard rate, is what a country splits (food in Cyprus, Greece, Hungary, Ireland, Poland, Portugal, Romania and
 * Slovakia, by kind and sugar), what changes within the year (Finland, Lithuania, Swedish food), and drinks everywhere.
 */
const reducedRates: Readonly<Record<ReducedGoods, Readonly<Record<string, number>>>> = {
  book: {
    AT: 1000,
    BE: 600,
    BG: 900,
    CY: 300,
    CZ: 0,
    DE: 700,
    EE: 900,
    ES: 400,
    GR: 600,
    HR: 500,
    HU: 500,
    IE: 0,
    IT: 400,
    LU: 300,
    MT: 500,
    NL: 900,
    PL: 500,
    PT: 600,
    RO: 1100,
    SE: 600,
    SI: 500,
    SK: 500,
  },
  food: { AT: 1000, BE: 600, CZ: 1200, DE: 700, ES: 1000, IT: 1000, LU: 300, NL: 900, SI: 950 },
};

/** The rate that such goods bear there; null where it is not known, and the standard one is charged: no State is paid too little. */
export const reducedRate = (country: string, goods: ReducedGoods | null): number | null =>
  goods === null ? null : (reducedRates[goods][country] ?? null);
