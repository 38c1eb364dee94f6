export { putRelayPoint as PUT } from "../../../endpoints/relay-points.ts";
