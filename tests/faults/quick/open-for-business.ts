import { templates } from "#components/mails/templates";
import { registerTemplates } from "#lib/platform/mail-templates";
import { aShop, aVariant } from "#tests/support/a-shop";

export const lamp = "LAMP";

/** A shop that writes its mails and has lamps enough, for 49 € and 5.90 € of delivery. */
export async function openForBusiness(): Promise<void> {
  registerTemplates(templates);
  await aShop();
  await aVariant({ sku: lamp, price: 4900, stock: { WEB: 100_000 } });
}
