import { cache } from "react";
import { storesInBrief as read } from "#lib/stores/queries";

/** The stores as a list and the foot of its page name them, read once for both. */
export const storesInBrief = cache(read);
