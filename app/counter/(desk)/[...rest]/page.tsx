import { MissingAtCounter } from "../../missing";

/** Any other address of the counter; its frame asks first who stands there. */
export default function Unknown() {
  return <MissingAtCounter />;
}
