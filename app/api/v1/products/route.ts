export { listProducts as GET } from "../endpoints/products.ts";
