/** Whether a barcode is one: 8, 12, 13 or 14 figures of which the last proves the others (GS1), and none of a shop's own. */
export function isGtin(code: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(code)) return false;
  const [check = 0, ...digits] = [...code].map(Number).reverse();
  const sum = digits.reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10 === check;
}

/** Numbers that GS1 leaves to each shop for its own labels: no search engine knows them. */
export const isRestricted = (code: string): boolean =>
  /^(2|02|04)/.test(code.replace(/^0+(?=\d{13}$)/, "").padStart(13, "0"));
