/** Whether it is a barcode's number (GTIN-8, 12, 13 or 14): its last figure answers for the others. */
export function isGtin(typed: string): boolean {
  if (!/^(?:\d{8}|\d{12,14})$/.test(typed)) return false;
  const figures = [...typed].map(Number).reverse();
  const sum = figures.slice(1).reduce((total, figure, place) => total + figure * (place % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10 === figures[0];
}
