export { getCart as GET } from "../../endpoints/carts.ts";
