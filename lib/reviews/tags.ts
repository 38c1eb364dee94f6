/** Said by every page that shows the reviews of a product; expired when one is published, changed or taken down. */
export const reviewsTag = (productId: string): string => `reviews:product:${productId}`;
