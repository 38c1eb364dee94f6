export { putStock as PUT } from "../../endpoints/admin-stock.ts";
