import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ButtonLink } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { requestsOf } from "#lib/orders/queries-requests";
import { settleAsked } from "#lib/orders/request-payment";
import { ProviderUnavailable } from "#lib/payments/provider";
import { clock } from "#lib/platform/clock";
import { outageOf } from "#lib/platform/outage";
import { NothingHere } from "../../../../nothing-here";
import { orderSeen } from "../../order-seen";
import { payPath, returnPath } from "../paths";
import { whereTo } from "../pay-form";

export const metadata: Metadata = { referrer: "no-referrer" };

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** Where the bank sends whoever pays by link back to. The provider is asked; nothing in the address is believed. */
export default async function PaidPage({ params, searchParams }: PageProps<"/[locale]/orders/[number]/pay/return">) {
  const { locale: language, number } = await params;
  const locale = language as Locale;
  const { token, request: wanted } = await searchParams;
  const order = await orderSeen(number, token);
  const request = order && (await requestsOf(order.id)).find(({ id }) => id === first(wanted));
  if (!request) return <NothingHere locale={locale} />;
  const where = { locale, number, token: first(token), requestId: request.id };
  const outcome = await asked(request.id);
  if (outcome && outcome.state === "action") redirect(payPath(where, "payment_action_required"));
  if (outcome && outcome.state !== "waiting") redirect(whereTo(outcome, where));

  const t = translator(locale);
  return (
    <main id="content" className="container-page py-24">
      <meta httpEquiv="refresh" content="5" />
      <h1 className="text-3xl">{t("paymentRequests.checking")}</h1>
      <p className="mt-4 max-w-[58ch] text-lg">{t("paymentRequests.checkingText")}</p>
      <ButtonLink href={returnPath(where)} className="mt-8">
        {t("paymentRequests.checkAgain")}
      </ButtonLink>
    </main>
  );
}

/** How the payment stands, or null while nobody can tell: said as "we are checking", never as a failure. */
async function asked(requestId: string) {
  try {
    return await settleAsked(requestId, clock.now());
  } catch (error) {
    if (error instanceof ProviderUnavailable || outageOf(error)) return null;
    throw error;
  }
}
