/**
 * Whether we deliver to a postcode: metropolitan France with Corsica. Overseas (97x, 98x: another VAT, customs, weeks at
 * sea) and Monaco (98000) are told so instead of being promised a day.
 */
export const isDelivered = (postcode: string): boolean => /^(?!00|9[78])\d{5}$/.test(postcode);
