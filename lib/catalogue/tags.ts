/** Said by every page that shows this product; expired by whatever changes what it says, costs or has left. */
export const productTag = (productId: string): string => `catalogue:product:${productId}`;

/** Said by every page with the menu of departments and categories. */
export const navigationTag = "catalogue:navigation";
