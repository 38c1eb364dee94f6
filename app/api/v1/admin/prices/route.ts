export { putPrices as PUT } from "../../endpoints/admin-prices.ts";
