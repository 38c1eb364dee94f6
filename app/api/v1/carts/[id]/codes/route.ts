export { postCode as POST } from "../../../endpoints/cart-codes.ts";
