/** Postcodes as a country writes them; of a country that is not named, anything is taken. */
const postcodes: Readonly<Record<string, RegExp>> = {
  AT: /^\d{4}$/,
  BE: /^\d{4}$/,
  BG: /^\d{4}$/,
  CH: /^\d{4}$/,
  CY: /^\d{4}$/,
  CZ: /^\d{3} ?\d{2}$/,
  DE: /^\d{5}$/,
  DK: /^\d{4}$/,
  EE: /^\d{5}$/,
  ES: /^\d{5}$/,
  FI: /^\d{5}$/,
  FR: /^\d{5}$/,
  GB: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/,
  GR: /^\d{3} ?\d{2}$/,
  HR: /^\d{5}$/,
  HU: /^\d{4}$/,
  IE: /^[A-Z]\d[\dW] ?[A-Z\d]{4}$/,
  IT: /^\d{5}$/,
  LI: /^\d{4}$/,
  LT: /^(LT-)?\d{5}$/,
  LU: /^\d{4}$/,
  LV: /^(LV-)?\d{4}$/,
  MT: /^[A-Z]{3} ?\d{4}$/,
  NL: /^\d{4} ?[A-Z]{2}$/,
  NO: /^\d{4}$/,
  PL: /^\d{2}-\d{3}$/,
  PT: /^\d{4}-\d{3}$/,
  RO: /^\d{6}$/,
  SE: /^\d{3} ?\d{2}$/,
  SI: /^\d{4}$/,
  SK: /^\d{3} ?\d{2}$/,
};

export const isPostcode = (postcode: string, country: string): boolean => postcodes[country]?.test(postcode) ?? true;

/**
 * Parts of a country with a VAT or customs of their own (directive 2006/112/CE, articles 6, 104 and 105; protocol on
 * Northern Ireland). France: overseas (97x, 98x) and Monaco. A parcel for there is refused instead of being taxed wrongly.
 */
const apart: Readonly<Record<string, RegExp>> = {
  AT: /^(6691|699[123])$/,
  DE: /^(27498|78266)$/,
  ES: /^(35|38|51|52)/,
  FI: /^22/,
  FR: /^(00|9[78])/,
  GB: /^BT/,
  GR: /^630 ?86$/,
  IT: /^(22061|23030|23041)$/,
  PT: /^9/,
};

/** Whether we deliver to a postcode of a country that our ways of delivery go to. */
export const isDelivered = (postcode: string, country = "FR"): boolean =>
  isPostcode(postcode, country) && !apart[country]?.test(postcode);
