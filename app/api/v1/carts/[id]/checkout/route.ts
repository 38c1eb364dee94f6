export { postCheckout as POST } from "../../../endpoints/checkout.ts";
