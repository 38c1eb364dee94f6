export { readProduct as GET } from "../../endpoints/products.ts";
