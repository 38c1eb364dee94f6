export { openCart as POST } from "../endpoints/carts.ts";
