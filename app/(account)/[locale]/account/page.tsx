import { currentCustomer } from "#app/actor";
import { signOutAction } from "#app/session-actions";
import { AccountPage } from "#components/account/account-page";
import { OrdersList } from "#components/account/orders-list";
import { RefusedNotice } from "#components/account/refused-notice";
import { ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { ArrowLink } from "#components/ui/text-link";
import { translator } from "#lib/language/translator";
import { ordersOf } from "#lib/orders/queries";
import type { OrderView } from "#lib/orders/schema";
import { asTold } from "#lib/promises/as-told";
import { lateParcels } from "#lib/promises/queries";
import { buyAgainAction } from "./actions.ts";
import { localeOf, titled } from "./locale.ts";
import { Subscriptions } from "./subscriptions.tsx";

export const generateMetadata = titled((t) => t("account.title"));

export default async function Page(props: PageProps<"/[locale]/account">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const customer = await currentCustomer(locale, `/${locale}/account`);
  const orders = await Promise.all((await ordersOf(customer.id)).map(withItsDates));
  const open = orders.find(isOpen);
  const { again, left: skus, refused } = await props.searchParams;
  const left = orders.filter(({ number }) => number === again).flatMap(linesOf(skus));
  return (
    <AccountPage
      locale={locale}
      room="orders"
      title={t("account.hello", { name: customer.name.split(" ")[0] ?? customer.name })}
      signOut={signOutAction}
    >
      <RefusedNotice locale={locale} code={refused} />
      {again && (
        <Notice
          tone={left.length > 0 ? "warning" : "success"}
          title={left.length > 0 ? t("account.orders.left", { articles: left.join(", ") }) : t("account.orders.inCart")}
          className="mb-6"
        >
          <ArrowLink href={`/${locale}/cart`}>{t("cart.added.toCart")}</ArrowLink>
        </Notice>
      )}
      <h2 className="mb-5 text-xl">{t("account.orders.title")}</h2>
      {orders.length > 0 ? (
        <>
          {open && (
            <ButtonLink href={`/${locale}/orders/${open.number}`} icon="truck" className="mb-6">
              {t("orders.find.where")}
            </ButtonLink>
          )}
          <OrdersList orders={orders} buyAgain={buyAgainAction} locale={locale} />
        </>
      ) : (
        <>
          <p className="text-muted">{t("account.orders.none")}</p>
          <ArrowLink href={`/${locale}`}>{t("account.orders.shop")}</ArrowLink>
        </>
      )}
      <Subscriptions accountId={customer.id} locale={locale} />
    </AccountPage>
  );
}

/** The dates its customer was told last; only what is still awaited can be late. */
const withItsDates = async (order: OrderView): Promise<OrderView> =>
  order.state === "placed" || order.state === "preparing" ? asTold(order, await lateParcels(order.id)) : order;

/** Its customer may still wonder where it is. */
const isOpen = ({ state }: OrderView): boolean => state === "placed" || state === "preparing" || state === "sent";

/** The names of what an order held and could not be put in the cart. */
const linesOf =
  (skus: string | string[] | undefined) =>
  ({ parcels }: OrderView): string[] =>
    parcels.flatMap(({ lines }) =>
      lines.filter(({ sku }) => String(skus).split(",").includes(sku)).map(({ name }) => name),
    );
