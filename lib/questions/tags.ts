/** Said by every page that shows the questions about a product; expired when one is answered or an answer changes. */
export const questionsTag = (productId: string): string => `questions:product:${productId}`;
