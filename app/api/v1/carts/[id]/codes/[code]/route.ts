export { deleteCode as DELETE } from "../../../../endpoints/cart-codes.ts";
