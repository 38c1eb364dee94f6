export { putDeliveryOption as PUT } from "../../../endpoints/carts.ts";
