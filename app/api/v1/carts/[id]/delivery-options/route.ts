export { readDeliveryOptions as GET } from "../../../endpoints/carts.ts";
