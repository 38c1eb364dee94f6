/** Said by every page that promises a day or tells what delivery costs. */
export const deliveryTag = "delivery:promises";
