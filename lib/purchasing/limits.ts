/** What one person orders alone (permissions.md): 10,000 EUR, without VAT. */
const aloneUpToMinor = 1_000_000;

export const takesASecondPerson = (totalMinor: number): boolean => totalMinor > aloneUpToMinor;

/** In a shop of one person an order waits so long before who asked for it may agree to it (permissions.md). */
export const patienceMs = 15 * 60_000;
