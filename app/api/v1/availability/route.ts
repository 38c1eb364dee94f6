export { availability as GET } from "../endpoints/availability.ts";
