import type { Metadata } from "next";
import { refusalWords } from "#app/refusal-words";
import { PlaceOrderButton } from "#components/checkout/place-order-button";
import { AskedFor } from "#components/orders/asked-for";
import { ActionForm } from "#components/ui/action-form";
import { ButtonLink } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import { Notice } from "#components/ui/notice";
import { proposedEdit } from "#lib/edits/queries";
import { dayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator, written } from "#lib/language/translator";
import { requestsOf } from "#lib/orders/queries-requests";
import type { PaymentRequestView } from "#lib/orders/schema";
import { clock } from "#lib/platform/clock";
import { CardFields } from "../../../checkout/card-fields";
import { NothingHere } from "../../../nothing-here";
import { orderSeen } from "../order-seen";
import { payAction } from "./actions";
import { orderPath } from "./paths";

export async function generateMetadata({ params }: PageProps<"/[locale]/orders/[number]/pay">): Promise<Metadata> {
  const { locale, number } = await params;
  return { title: translator(locale as Locale)("orders.title", { number }), referrer: "same-origin" };
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);
const codes = [
  "payment_declined",
  "payment_not_asked",
  "payment_unavailable",
  "payment_action_required",
  "order_not_found",
  "unavailable",
  "invalid",
] as const;

/** More money of an order, for whoever holds its link: what is asked and why, until when, and the card that pays it. */
export default async function PayPage({ params, searchParams }: PageProps<"/[locale]/orders/[number]/pay">) {
  const { locale: language, number } = await params;
  const locale = language as Locale;
  const { token, request: wanted, refused } = await searchParams;
  const order = await orderSeen(number, token);
  const requests = order ? await requestsOf(order.id) : [];
  const request = first(wanted)
    ? requests.find(({ id }) => id === first(wanted))
    : (requests.find(({ state }) => state === "open") ?? requests.at(-1));
  if (!order || !request) return <NothingHere locale={locale} />;
  const t = translator(locale);
  const amount = moneyText(money(request.amountMinor), locale);
  const where = { locale, number, token: first(token), requestId: request.id };
  const refusals = refusalWords(codes, locale);
  const state = stateAt(request, clock.now());
  const edit = state === "open" && request.purpose === "edit" ? await proposedEdit(order.id) : null;

  return (
    <main id="content" className="container-page pt-6 lg:pt-10">
      <a
        href={orderPath(where)}
        className="inline-flex min-h-11 items-center gap-1.5 text-sm font-medium hover:underline"
      >
        <Icon name="arrow-left" className="size-4" />
        {t("paymentRequests.back")}
      </a>
      <div className="mt-3 grid grid-cols-1 items-start gap-x-14 lg:grid-cols-[minmax(0,1fr)_440px]">
        <div>
          <h1 className="text-3xl">{t("paymentRequests.title", { amount })}</h1>
          <p className="mt-3 max-w-[58ch] text-lg text-pretty">{t("paymentRequests.asked", { amount, number })}</p>
          <p className="mt-2 max-w-[58ch] text-pretty text-muted">
            {t("paymentRequests.why", { purpose: request.purpose })}
          </p>
        </div>
        {state === "open" ? (
          <ActionForm
            action={payAction}
            refusals={refusals}
            problems={written(locale).checkout.problems}
            shown={first(refused)}
            className="rounded-card bg-wash p-5 max-lg:mt-8 lg:row-span-2 lg:p-6"
          >
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="number" value={number} />
            <input type="hidden" name="token" value={where.token ?? ""} />
            <input type="hidden" name="requestId" value={request.id} />
            <p className="figures mb-5 flex items-baseline justify-between gap-4 border-b border-hairline pb-4">
              <span className="text-sm">
                {t("paymentRequests.until", {
                  day: dayText(request.expiresAt, locale),
                  time: timeText(request.expiresAt, locale),
                })}
              </span>
              <strong className="text-2xl whitespace-nowrap">{amount}</strong>
            </p>
            <CardFields amountMinor={request.amountMinor} failed={refusals.payment_declined} locale={locale} />
            <PlaceOrderButton label={t("paymentRequests.pay", { amount })} />
            <p className="mt-4 flex items-start gap-2.5 text-sm text-muted">
              <Icon name="lock" />
              {t("paymentRequests.secure")}
            </p>
          </ActionForm>
        ) : (
          <Notice tone={state === "paid" ? "success" : "info"} title={t(`paymentRequests.states.${state}`)}>
            <ButtonLink href={orderPath(where)} look="secondary" className="mt-4">
              {t("paymentRequests.back")}
            </ButtonLink>
          </Notice>
        )}
        <div className="lg:col-start-1">
          <AskedFor order={order} changes={edit?.changes ?? []} locale={locale} />
        </div>
      </div>
    </main>
  );
}

/** Nobody has closed it yet, and nobody may pay it any more. */
const stateAt = ({ state, expiresAt }: PaymentRequestView, now: Date) =>
  state === "open" && expiresAt <= now ? "lapsed" : state;
