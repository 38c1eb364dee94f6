export { readOrder as GET } from "../../endpoints/orders.ts";
