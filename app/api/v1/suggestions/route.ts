export { suggestions as GET } from "../endpoints/suggestions.ts";
