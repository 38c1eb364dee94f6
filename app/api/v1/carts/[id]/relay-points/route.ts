export { readRelayPoints as GET } from "../../../endpoints/relay-points.ts";
