export { putSlot as PUT } from "../../../endpoints/slots.ts";
