export { stores as GET } from "../endpoints/stores.ts";
