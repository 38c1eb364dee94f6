export { putContact as PUT } from "../../../endpoints/carts.ts";
