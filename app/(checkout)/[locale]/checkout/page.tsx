import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { currentActor } from "#app/actor";
import { readCartKey } from "#app/cookies";
import { CartCodes } from "#components/cart/cart-codes";
import { offerRows } from "#components/cart/offer-text";
import { promiseText } from "#components/cart/shipment-group";
import { Totals } from "#components/cart/totals";
import { AddressFields } from "#components/checkout/address-fields";
import { BuyerFields } from "#components/checkout/buyer-fields";
import { Declarations } from "#components/checkout/declarations";
import { KeptAddresses, KeptAddressesForm } from "#components/checkout/kept-addresses";
import { KeptCards } from "#components/checkout/kept-cards";
import { MeansChoice } from "#components/checkout/means-choice";
import { PlaceOrderButton } from "#components/checkout/place-order-button";
import { Section } from "#components/checkout/section";
import { SummaryLines } from "#components/checkout/summary-lines";
import { TermsLine } from "#components/checkout/terms-line";
import { WillEarn } from "#components/club/will-earn";
import { CodeFields } from "#components/credit/code-fields";
import { PayingCredits, removeClasses } from "#components/credit/paying-credits";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Icon } from "#components/ui/icon";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import { addressesOf } from "#lib/addresses/queries";
import type { AddressView } from "#lib/addresses/schema";
import { pricedCart } from "#lib/cart/queries";
import type { Address, PricedCart, Shipment } from "#lib/cart/schema";
import { declarationsFor } from "#lib/checkout/declarations";
import { isBought } from "#lib/checkout/queries";
import { dayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { wouldEarn } from "#lib/loyalty/queries-estimate";
import { choosableCardsOf } from "#lib/payments/queries-saved-cards";
import { clock } from "#lib/platform/clock";
import { chooseAddress, placeOrder } from "./actions";
import { agreedDayFields } from "./agreed-days";
import { CardFields } from "./card-fields";
import { checkoutWords } from "./checkout-words";
import { DeliveryWays } from "./delivery-ways";
import { meansFor } from "./means";

export async function generateMetadata({ params }: PageProps<"/[locale]/checkout">): Promise<Metadata> {
  const { locale } = await params;
  return { title: translator(locale as Locale)("checkout.titleKnown") };
}

/** One page, three sections, guest first; the total before payment is the total charged. */
export default async function CheckoutPage({ params, searchParams }: PageProps<"/[locale]/checkout">) {
  const locale = (await params).locale as Locale;
  const { refused } = await searchParams;
  const t = translator(locale);
  const key = await readCartKey();
  const now = clock.now();
  const cart = key && (await pricedCart(key.id, key.token, now));
  if (!cart && key && (await isBought(key.id, key.token))) redirect(`/${locale}/checkout/return`);
  if (!cart || cart.lines.length === 0) redirect(`/${locale}/cart`);
  const actor = await currentActor();
  const known = actor.kind === "customer" ? { email: actor.email, name: actor.name } : null;
  const contact = cart.contact ?? known;
  const delivered = cart.lines.some((line) => line.fulfilment.method === "delivery" && !line.digital);
  const means = await meansFor(cart, actor, locale);
  const [cards, addresses] =
    actor.kind === "customer" ? await Promise.all([choosableCardsOf(actor.id, now), addressesOf(actor.id)]) : [[], []];
  const earns = actor.kind === "customer" ? await wouldEarn(actor.id, cart) : null;
  const address = cart.address ?? defaultOf(addresses);
  const words = checkoutWords(locale);

  return (
    <main id="content" className="container-page pt-6 lg:pt-10">
      <a
        href={`/${locale}/cart`}
        className="inline-flex min-h-11 items-center gap-1.5 text-sm font-medium hover:underline"
      >
        <Icon name="arrow-left" className="size-4" />
        {t("checkout.back")}
      </a>
      <ActionForm
        action={placeOrder}
        refusals={words.refusals}
        problems={words.problems}
        quiet={["total_updated"]}
        shown={typeof refused === "string" ? refused : undefined}
        className="mt-3 grid grid-cols-1 gap-x-14 gap-y-4 lg:grid-cols-[minmax(0,1fr)_440px]"
      >
        {/* What Enter in a field presses: never the button that binds, nor one that takes a gift card out. */}
        <button type="submit" name="intent" value="update" hidden tabIndex={-1} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="agreedTotalMinor" value={cart.total} />
        <input type="hidden" name="agreedDueMinor" value={cart.due} />
        {agreedDayFields(cart).map(({ name, day }) => (
          <input key={name} type="hidden" name={name} value={day} />
        ))}
        <input type="hidden" name="withAddress" value={delivered ? "1" : ""} />
        <div>
          <h1 className="text-3xl">{known ? t("checkout.titleKnown") : t("checkout.title")}</h1>
          {!known && (
            <p className="mt-2 text-muted">
              {t("checkout.intro", { count: delivered ? 7 : 4 })}{" "}
              <TextLink href={`/${locale}/account/sign-in?callbackUrl=/${locale}/checkout`}>
                {t("checkout.haveAccount")}
              </TextLink>
            </p>
          )}
          <div className="mt-6">
            <Section number={1} title={t("checkout.contact")}>
              <div className="grid gap-4">
                <ActionField
                  name="email"
                  label={t("checkout.email")}
                  hint={t("checkout.emailHint")}
                  type="email"
                  autoComplete="email"
                  inputMode="email"
                  maxLength={254}
                  value={contact?.email ?? ""}
                />
                <ActionField
                  name="name"
                  label={t("checkout.name")}
                  autoComplete="name"
                  maxLength={120}
                  value={contact?.name ?? ""}
                />
                <ActionField
                  name="phone"
                  label={t("checkout.phone")}
                  optional={t("checkout.optional")}
                  hint={delivered ? t("checkout.phoneHint") : t("checkout.phoneHintPickup")}
                  type="tel"
                  autoComplete="tel"
                  inputMode="tel"
                  maxLength={30}
                  value={cart.contact?.phone ?? ""}
                />
                <BuyerFields company={cart.company} locale={locale} />
              </div>
            </Section>
            <Section number={2} title={t("checkout.reception")}>
              {delivered && (
                <>
                  <KeptAddresses addresses={addresses} chosen={address} locale={locale} />
                  <AddressFields address={address} countries={cart.countries} locale={locale} />
                </>
              )}
              {cart.vat.some(({ exempt }) => exempt === "export") && (
                <div className="mt-6">
                  <Notice title={t("checkout.export.title")}>{t("checkout.export.text")}</Notice>
                </div>
              )}
              {cart.deliveryOptions.length > 0 && <DeliveryWays cart={cart} now={now} locale={locale} />}
              <Pickups cart={cart} locale={locale} />
            </Section>
            <Section number={3} title={t("checkout.payment")}>
              {cart.due === 0 ? (
                <Notice title={t("credit.paid.nothingDue")}>{t("credit.paid.nothingDueText")}</Notice>
              ) : (
                <MeansChoice legend={t("paidLater.legend")} means={means}>
                  <KeptCards cards={cards} locale={locale}>
                    <CardFields
                      amountMinor={cart.due}
                      failed={words.refusals.payment_declined ?? words.refusals.unknown}
                      mayKeep={known !== null}
                      locale={locale}
                    />
                  </KeptCards>
                </MeansChoice>
              )}
            </Section>
          </div>
        </div>
        <aside aria-label={t("checkout.summary")} className="lg:sticky lg:top-6 lg:self-start">
          <div className="rounded-card bg-wash p-5 lg:p-6">
            <div className="flex items-baseline justify-between pb-4">
              <h2 className="text-xl">{t("checkout.summary")}</h2>
              <TextLink href={`/${locale}/cart`} className="-my-3 py-3 text-sm">
                {t("checkout.editCart")}
              </TextLink>
            </div>
            <SummaryLines cart={cart} locale={locale} />
            <div className="border-t border-hairline pt-4">
              <Totals
                rows={[
                  { label: t("orders.goods", { count: cart.itemCount }), minor: cart.goods + cart.discount },
                  ...offerRows(cart, "goods", locale),
                  ...(delivered
                    ? [{ label: t("cart.delivery"), minor: cart.delivery + cart.deliveryDiscount || null }]
                    : []),
                  ...offerRows(cart, "delivery", locale),
                ]}
                total={cart.total}
                vat={cart.vat}
                saved={cart.discount + cart.deliveryDiscount}
                company={cart.company}
                locale={locale}
              />
              <CartCodes codes={cart.codes} locale={locale} />
              <PayingCredits
                cart={cart}
                locale={locale}
                remove={(credit, name) => (
                  <button type="submit" name="dropCredit" value={credit.id} className={removeClasses}>
                    <Icon name="x" label={name} />
                  </button>
                )}
              />
              <CodeFields locale={locale} open={false} />
            </div>
            <WillEarn amount={earns} locale={locale} />
            <Declarations asked={declarationsFor(cart)} locale={locale} />
            <PlaceOrderButton label={t("checkout.button", { amount: moneyText(money(cart.due), locale) })} />
            <TermsLine locale={locale} />
          </div>
        </aside>
      </ActionForm>
      <KeptAddressesForm choose={chooseAddress} locale={locale} />
    </main>
  );
}

/** Where the parcels of who has said nothing yet go: the address they keep for that. */
function defaultOf(addresses: readonly AddressView[]): Address | null {
  const kept = addresses.find(({ isDefault }) => isDefault);
  return kept ? { ...kept, line2: kept.line2 ?? undefined } : null;
}

function Pickups({ cart, locale }: { cart: PricedCart; locale: Locale }) {
  const t = translator(locale);
  return cart.shipments
    .filter((shipment) => shipment.fulfilment.method === "pickup")
    .map((shipment) => (
      <div
        key={shipment.lineIds.join()}
        className="mt-7 border-t border-hairline pt-6 first:mt-0 first:border-t-0 first:pt-0"
      >
        <h3 className="font-text text-base font-semibold tracking-normal">
          {isSeats(cart, shipment)
            ? t("kinds.mySeats", { count: unitsIn(cart, shipment) })
            : t("checkout.pickupTitle", { count: shipment.lineIds.length })}
        </h3>
        <p className="mt-2">{shipment.storeName}</p>
        {shipment.promisedAt && (
          <p className="mt-0.5 text-sm text-muted">
            {isSeats(cart, shipment)
              ? promiseText(shipment.promisedAt, true, locale)
              : t("checkout.pickupReady", { when: dayText(new Date(shipment.promisedAt), locale) })}{" "}
            <TextLink href={`/${locale}/cart`}>{t("checkout.change")}</TextLink>
          </p>
        )}
      </div>
    ));
}

const linesOf = ({ lines }: PricedCart, { lineIds }: Shipment) => lines.filter(({ id }) => lineIds.includes(id));
const isSeats = (cart: PricedCart, shipment: Shipment): boolean =>
  linesOf(cart, shipment).every(({ takesPlaceAt }) => takesPlaceAt);
const unitsIn = (cart: PricedCart, shipment: Shipment): number =>
  linesOf(cart, shipment).reduce((sum, { quantity }) => sum + quantity, 0);
