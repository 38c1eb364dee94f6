/** From this much of new books on, their delivery need only cost something at all; in cents. */
const dearBooks = 3_500;
const leastForBooks = 300;
const leastForDearBooks = 1;

/**
 * What delivering new books may not cost less than, whatever else is in the parcel (law L26: loi 2021-1901, arrêté of
 * 4 April 2023): 3 € under 35 € of books, a cent above. `booksMinor` is what the delivered books come to; null is none.
 */
export function leastDeliveryOfBooks(booksMinor: number | null): number {
  if (booksMinor === null) return 0;
  return booksMinor < dearBooks ? leastForBooks : leastForDearBooks;
}
