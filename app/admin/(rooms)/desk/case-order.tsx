import { may } from "#app/actor";
import type { CustomerContext } from "#lib/cases/queries-context";
import type { DeskCase } from "#lib/cases/queries-desk";
import type { Actor } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { orderByNumber } from "#lib/orders/queries";
import type { OrderView } from "#lib/orders/schema";
import { promisesOfOrder } from "#lib/promises/queries-order";
import { ActDialogs } from "./act-dialogs";
import { OrderPart } from "./order-part";

/** The order that stands beside a conversation: the one that was asked for, the case's own, else the latest of its writer. */
export async function orderBeside(
  context: CustomerContext | null,
  asked: string | string[] | undefined,
  linked: OrderView | null,
) {
  const theirs = context?.orders.map(({ number }) => number) ?? [];
  const number = theirs.find((one) => one === asked) ?? linked?.number ?? theirs[0];
  const order = number === undefined || number === linked?.number ? linked : await orderByNumber(number);
  return order && { order, promises: await promisesOfOrder(order.id), isLinked: order.number === linked?.number };
}

type Beside = NonNullable<Awaited<ReturnType<typeof orderBeside>>>;
type Props = Readonly<{ of: DeskCase; beside: Beside | null; staff: Actor; now: Date; locale: Locale }>;

/** That order, or what is known of the one they named. */
export function CaseOrder({ of: case_, beside, staff, now, locale }: Props) {
  const t = translator(locale);
  const claimed = case_.orderNumber && !case_.orderId ? t("desk.order.claimed", { number: case_.orderNumber }) : null;
  if (!beside || !may(staff, "orders.read"))
    return <p className="border-b border-hairline px-4 py-3 text-muted">{claimed ?? t("desk.order.none")}</p>;
  return (
    <>
      {!beside.isLinked && (
        <p className="border-b border-hairline px-4 py-2 text-muted">{claimed ?? t("lookUp.latest")}</p>
      )}
      <OrderPart {...beside} {...{ staff, now, locale }}>
        {beside.isLinked ? <ActDialogs of={case_} order={beside.order} {...{ staff, locale }} /> : undefined}
      </OrderPart>
    </>
  );
}
