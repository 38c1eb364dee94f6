export { putAddress as PUT } from "../../../endpoints/carts.ts";
