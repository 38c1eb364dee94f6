/** What becomes of a cart that is paid; the checkout says it in the statement that closes the payment. */
export { closingCart } from "./sql/closing-cart.ts";
