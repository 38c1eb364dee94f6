export { readSlots as GET } from "../../../endpoints/slots.ts";
