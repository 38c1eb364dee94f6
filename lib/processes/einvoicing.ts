import { transmit } from "#lib/einvoicing/transmit";
import { every } from "#lib/platform/process";

/** What companies and the tax office must receive is on its way within minutes. */
export const einvoicing = [every("hand invoices to the platform", { seconds: 120 }, (now) => transmit(now))];
