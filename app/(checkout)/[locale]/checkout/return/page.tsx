import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { readCartKey } from "#app/cookies";
import { ButtonLink } from "#components/ui/button";
import { settleCart } from "#lib/checkout/settle";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { ProviderUnavailable } from "#lib/payments/provider";
import { clock } from "#lib/platform/clock";
import { outageOf } from "#lib/platform/outage";
import { whereTo } from "../place-order";

export const metadata: Metadata = { referrer: "no-referrer" };

/** Where the bank sends the shopper back to. The provider is asked; nothing in the address is believed. */
export default async function ReturnPage({ params }: PageProps<"/[locale]/checkout/return">) {
  const locale = (await params).locale as Locale;
  const key = await readCartKey();
  if (!key) redirect(`/${locale}/cart`);
  const outcome = await asked(key.id, key.token);
  if (outcome === null) redirect(`/${locale}/checkout`);
  if (outcome !== "unknown" && outcome.state !== "waiting" && outcome.state !== "action") {
    const result = whereTo(outcome, locale);
    redirect(result.ok ? result.value.next : `/${locale}/checkout?refused=${result.refusal.code}`);
  }
  if (outcome !== "unknown" && outcome.state === "action")
    redirect(`/${locale}/checkout?refused=payment_action_required`);

  const t = translator(locale);
  return (
    <main id="content" className="mx-auto w-full max-w-[1344px] px-4 py-24 md:px-8">
      <meta httpEquiv="refresh" content="5" />
      <h1 className="text-3xl">{t("checkout.checking")}</h1>
      <p className="mt-4 max-w-[58ch] text-lg">{t("checkout.checkingText")}</p>
      <ButtonLink href={`/${locale}/checkout/return`} className="mt-8">
        {t("checkout.checkAgain")}
      </ButtonLink>
    </main>
  );
}

/** How the payment stands, or "unknown" while nobody can tell: said as "we are checking", never as a failure. */
async function asked(cartId: string, token: string) {
  try {
    return await settleCart(cartId, token, clock.now());
  } catch (error) {
    if (error instanceof ProviderUnavailable || outageOf(error)) return "unknown";
    throw error;
  }
}
