export { postLine as POST } from "../../../endpoints/cart-lines.ts";
