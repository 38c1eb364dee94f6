import { currentCustomer } from "#app/actor";
import { signOutAction } from "#app/session-actions";
import { AccountPage } from "#components/account/account-page";
import { OrdersList } from "#components/account/orders-list";
import { ButtonLink } from "#components/ui/button";
import { ArrowLink } from "#components/ui/text-link";
import { translator } from "#lib/language/translator";
import { ordersOf } from "#lib/orders/queries";
import type { OrderView } from "#lib/orders/schema";
import { asTold } from "#lib/promises/as-told";
import { lateParcels } from "#lib/promises/queries";
import { localeOf, titled } from "./locale.ts";

export const generateMetadata = titled((t) => t("account.title"));

export default async function Page(props: PageProps<"/[locale]/account">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const customer = await currentCustomer(locale, `/${locale}/account`);
  const orders = await Promise.all((await ordersOf(customer.id)).map(withItsDates));
  const open = orders.find(isOpen);
  return (
    <AccountPage
      locale={locale}
      room="orders"
      title={t("account.hello", { name: customer.name.split(" ")[0] ?? customer.name })}
      signOut={signOutAction}
    >
      <h2 className="mb-5 text-xl">{t("account.orders.title")}</h2>
      {orders.length > 0 ? (
        <>
          {open && (
            <ButtonLink href={`/${locale}/orders/${open.number}`} icon="truck" className="mb-6">
              {t("orders.find.where")}
            </ButtonLink>
          )}
          <OrdersList orders={orders} locale={locale} />
        </>
      ) : (
        <>
          <p className="text-muted">{t("account.orders.none")}</p>
          <ArrowLink href={`/${locale}`}>{t("account.orders.shop")}</ArrowLink>
        </>
      )}
    </AccountPage>
  );
}

/** The dates its customer was told last; only what is still awaited can be late. */
const withItsDates = async (order: OrderView): Promise<OrderView> =>
  order.state === "placed" || order.state === "preparing" ? asTold(order, await lateParcels(order.id)) : order;

/** Its customer may still wonder where it is. */
const isOpen = ({ state }: OrderView): boolean => state === "placed" || state === "preparing" || state === "sent";
