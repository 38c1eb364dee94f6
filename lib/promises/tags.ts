/** Said by every page that tells how many promises were kept. */
export const promiseFigureTag = "promises:figure";
