export { deleteLine as DELETE, patchLine as PATCH } from "../../../../endpoints/cart-lines.ts";
