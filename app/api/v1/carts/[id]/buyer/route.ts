export { putBuyer as PUT } from "../../../endpoints/carts.ts";
