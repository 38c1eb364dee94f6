import { company } from "#lib/content/company";
import { shopUrl } from "#lib/platform/env";

/** Who writes: what every mail says of the seller, and the configured address its links begin with (AUT-03). */
export const house = () => ({ shopUrl: shopUrl(), seller: company });
