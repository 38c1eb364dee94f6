import type { Metadata } from "next";
import Link from "next/link";
import { currentActor } from "#app/actor";
import { readCartKey } from "#app/cookies";
import { CartCodes } from "#components/cart/cart-codes";
import { CartLine } from "#components/cart/cart-line";
import { EndedOffers } from "#components/cart/ended-offers";
import { FreeDelivery } from "#components/cart/free-delivery";
import { listedIn, parcelNumber, sharesIn, waysText } from "#components/cart/in-parcels";
import { NearOffers } from "#components/cart/near-offers";
import { offerRows } from "#components/cart/offer-text";
import { RemovedNotice } from "#components/cart/removed-notice";
import { ShipmentGroup } from "#components/cart/shipment-group";
import { type TotalRow, Totals } from "#components/cart/totals";
import { WillEarn } from "#components/club/will-earn";
import { CartCredits } from "#components/credit/cart-credits";
import { ButtonLink } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import { Notice } from "#components/ui/notice";
import { pricedCart } from "#lib/cart/queries";
import type { PricedCart } from "#lib/cart/schema";
import { articleName } from "#lib/catalogue/queries";
import { cagnotteOf, storeCreditOf } from "#lib/credit/queries";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { wouldEarn } from "#lib/loyalty/queries-estimate";
import { clock } from "#lib/platform/clock";
import { stores } from "#lib/stores/queries";
import { changeQuantity, dropCode, putBack, removeFromCart, switchGroup } from "./actions";
import { refusalText } from "./add-words";
import { applyCode, payWithOwnCagnotte, payWithOwnCredit, payWithoutCredit } from "./credit-actions";

export async function generateMetadata({ params }: PageProps<"/[locale]/cart">): Promise<Metadata> {
  const { locale } = await params;
  return { title: translator(locale as Locale)("cart.title"), robots: { index: false } };
}

/** The cart, grouped by promise; every change is a plain form. */
export default async function CartPage({ params, searchParams }: PageProps<"/[locale]/cart">) {
  const locale = (await params).locale as Locale;
  const { removed, quantity, store, wording, refused } = await searchParams;
  const t = translator(locale);
  const key = await readCartKey();
  const cart = key && (await pricedCart(key.id, key.token, clock.now()));
  const count = cart?.itemCount ?? 0;
  const [places, removedName] = await Promise.all([
    stores(locale),
    typeof removed === "string" ? articleName(removed, locale) : null,
  ]);

  return (
    <div className="container-page pt-8 pb-16 lg:pt-12">
      <h1 className="text-3xl">
        {t("cart.title")}{" "}
        {count > 0 && (
          <span className="figures font-text text-lg font-normal tracking-normal text-muted max-sm:mt-1 max-sm:block">
            {[t("cart.items", { count }), cart ? waysText(cart, locale) : ""].filter(Boolean).join(", ")}
          </span>
        )}
      </h1>
      {typeof refused === "string" && <Notice tone="error" title={refusalText(refused, locale)} className="mt-5" />}
      {typeof removed === "string" && removedName && (
        <RemovedNotice
          sku={removed}
          name={removedName}
          quantity={Number(quantity) || 1}
          store={typeof store === "string" ? store : null}
          wording={typeof wording === "string" ? wording : null}
          putBack={putBack}
          locale={locale}
        />
      )}
      {cart && <EndedOffers offers={cart.endedOffers} locale={locale} />}
      {cart && count > 0 ? (
        <div className="steps-back mt-6 grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_400px] lg:gap-14">
          <div>
            {cart.shipments.map((shipment) => {
              const lines = cart.lines.filter((line) => shipment.lineIds.includes(line.id));
              return (
                <ShipmentGroup
                  key={`${shipment.promise?.place} ${shipment.lineIds.join()}`}
                  shipment={shipment}
                  parcel={parcelNumber(cart, shipment)}
                  shares={sharesIn(cart, shipment, locale)}
                  stores={places}
                  relay={cart.relayPoint}
                  slot={cart.slot}
                  digital={lines.every((line) => line.digital)}
                  seats={lines.every((line) => line.takesPlaceAt)}
                  storeOnly={lines.some((line) => line.notices.some(({ code }) => code === "store_only"))}
                  country={cart.address?.country ?? "FR"}
                  locale={locale}
                  switchTo={switchGroup}
                >
                  {listedIn(cart, shipment).map((line) => (
                    <CartLine
                      key={line.id}
                      line={line}
                      net={cart.company !== null}
                      locale={locale}
                      actions={{ change: changeQuantity, remove: removeFromCart }}
                    />
                  ))}
                </ShipmentGroup>
              );
            })}
          </div>
          <CartSummary cart={cart} own={await ownOf(cart)} locale={locale} />
        </div>
      ) : (
        <div className="mt-10 max-w-[56ch]">
          <p className="text-xl">{t("cart.emptyTitle")}</p>
          <p className="mt-2 text-muted">{t("cart.emptyText")}</p>
          <ButtonLink href={`/${locale}`} className="mt-6">
            {t("cart.emptyLink")}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}

/** What the customer has on their account, when the cart does not pay with it yet, and what it would earn a member. */
async function ownOf(cart: PricedCart) {
  const actor = await currentActor();
  if (actor.kind !== "customer") return { storeCredit: null, cagnotte: null, earns: null };
  const unless = (kind: string) => !cart.credits.some((credit) => credit.kind === kind);
  const [credit, cagnotte, earns] = await Promise.all([
    unless("store_credit") ? storeCreditOf(actor.id) : null,
    unless("club") ? cagnotteOf(actor.id) : null,
    wouldEarn(actor.id, cart),
  ]);
  return { storeCredit: credit?.balance ?? null, cagnotte: cagnotte?.balance ?? null, earns };
}

type Own = Awaited<ReturnType<typeof ownOf>>;

function CartSummary({ cart, own, locale }: { cart: PricedCart; own: Own; locale: Locale }) {
  const t = translator(locale);
  const delivered = cart.lines.filter((line) => line.fulfilment.method === "delivery" && !line.digital);
  const deliveredGoods = delivered.reduce((total, line) => total + line.totalGross, 0);
  return (
    <aside aria-label={t("cart.summary")} className="lg:sticky lg:top-6 lg:self-start">
      <div className="rounded-card bg-wash p-5 lg:p-6">
        {cart.freeDeliveryIn !== null && delivered.length > 0 && (
          <div className="mb-5">
            <FreeDelivery remaining={cart.freeDeliveryIn} reached={deliveredGoods} locale={locale} />
          </div>
        )}
        <NearOffers verdicts={cart.verdicts} locale={locale} />
        <Totals
          rows={totalRows(cart, locale)}
          total={cart.total}
          vat={cart.vat}
          saved={cart.discount + cart.deliveryDiscount}
          company={cart.company}
          locale={locale}
        />
        <CartCodes codes={cart.codes} locale={locale} drop={dropCode} />
        <CartCredits
          cart={cart}
          storeCredit={own.storeCredit}
          cagnotte={own.cagnotte}
          actions={{
            enter: applyCode,
            drop: payWithoutCredit,
            useStoreCredit: payWithOwnCredit,
            useCagnotte: payWithOwnCagnotte,
          }}
          locale={locale}
        />
        <WillEarn amount={own.earns} locale={locale} />
        <ButtonLink href={`/${locale}/checkout`} size="xl" wide className="mt-5">
          {t("cart.order")}
        </ButtonLink>
        <p className="mt-3 text-center text-sm text-muted">{t("cart.noAccount")}</p>
      </div>
      <ul className="mt-6 space-y-2.5 text-sm">
        <li className="flex gap-2.5">
          <Icon name="undo-2" />
          <span>{t("cart.withdrawal")}</span>
        </li>
        <li className="flex gap-2.5">
          <Icon name="shield-check" />
          <Link
            href={`/${locale}/legal/garanties`}
            className="-my-3 py-3 underline underline-offset-[3px] hover:text-blue"
          >
            {t("cart.guarantee")}
          </Link>
        </li>
      </ul>
    </aside>
  );
}

function totalRows(cart: PricedCart, locale: Locale): TotalRow[] {
  const t = translator(locale);
  const share = (method: "delivery" | "pickup") => cart.lines.filter((line) => line.fulfilment.method === method);
  const goods = (lines: PricedCart["lines"]) =>
    lines.reduce((total, line) => total + line.totalGross + sumOf(line.discounts), 0);
  const pieces = (lines: readonly { quantity: number }[]) => lines.reduce((total, line) => total + line.quantity, 0);
  const delivered = share("delivery");
  const collected = share("pickup");
  return [
    ...(delivered.length > 0
      ? [{ label: t("cart.deliveredItems", { count: pieces(delivered) }), minor: goods(delivered) }]
      : []),
    ...(collected.length > 0
      ? [{ label: t("cart.collectedItems", { count: pieces(collected) }), minor: goods(collected) }]
      : []),
    ...offerRows(cart, "goods", locale),
    ...(delivered.length > 0
      ? [{ label: t("cart.delivery"), minor: cart.delivery + cart.deliveryDiscount || null }]
      : []),
    ...offerRows(cart, "delivery", locale),
  ];
}

const sumOf = (discounts: readonly { amount: number }[]): number =>
  discounts.reduce((sum, { amount }) => sum + amount, 0);
