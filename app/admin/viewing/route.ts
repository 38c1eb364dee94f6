import { redirect } from "next/navigation";
import { dropViewing } from "#app/cookies";
import { isLocale } from "#lib/kernel/locale";

/** Ends seeing the shop as a customer, and leads back to their file. */
export async function POST(request: Request): Promise<never> {
  const asked = await request.formData();
  const [customer, locale] = [asked.get("customer"), asked.get("locale")];
  if (isLocale(locale)) await dropViewing(locale);
  redirect(typeof customer === "string" ? `/admin/customers/${encodeURIComponent(customer)}` : "/admin/customers");
}
