import { Cell, Row, RowLink, Table } from "#components/admin/table";
import type { Movement } from "#lib/inventory/schema";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator, written } from "#lib/language/translator";
import { orderNumbers } from "#lib/orders/queries-numbers";

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const signed = (delta: number) => (delta === 0 ? "" : delta > 0 ? `+${delta}` : `−${-delta}`);

type Props = Readonly<{ movements: readonly Movement[]; places: ReadonlyMap<string, string>; locale: Locale }>;

/** Why each figure is what it is, newest first. */
export async function Ledger({ movements, places, locale }: Props) {
  const t = translator(locale);
  const orders = movements.flatMap(({ reference }) => named(reference, "order") ?? []);
  const numbers = await orderNumbers(orders.filter((one) => isId.test(one)));
  const reasons: Readonly<Record<string, string>> = written(locale).stock.reasons;
  return (
    <Table
      caption={t("admin.stock.ledger")}
      columns={[
        { name: t("admin.stock.when") },
        { name: t("admin.stock.place") },
        { name: t("admin.stock.why") },
        { name: t("stock.onHand"), align: "right" },
        { name: t("stock.reserved"), align: "right", hide: "phone" },
        { name: t("stock.aside"), align: "right", hide: "phone" },
        { name: t("admin.stock.who"), hide: "phone" },
      ]}
    >
      {movements.map((movement) => (
        <Row key={movement.id}>
          <Cell muted>
            {shortDayText(new Date(movement.at), locale)}, {timeText(new Date(movement.at), locale)}
          </Cell>
          <Cell>{places.get(movement.locationCode) ?? movement.locationCode}</Cell>
          <Cell>
            {[reasons[movement.reason] ?? movement.reason, movement.note].filter(Boolean).join(" · ")}{" "}
            <Cause reference={movement.reference} numbers={numbers} />
          </Cell>
          <Cell align="right">{signed(movement.onHandDelta)}</Cell>
          <Cell align="right" hide="phone">
            {signed(movement.reservedDelta + movement.heldDelta)}
          </Cell>
          <Cell align="right" hide="phone">
            {signed(movement.unavailableDelta)}
          </Cell>
          <Cell muted hide="phone">
            {movement.actorName}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

/** What a reference of this kind names: "order:BF-1", "return:RT-1". */
const named = (reference: string | null, kind: "order" | "return") =>
  reference?.startsWith(`${kind}:`) ? reference.slice(kind.length + 1) : undefined;

/** The order or the return that moved it; a cart that held it for a while has no page. */
function Cause({ reference, numbers }: { reference: string | null; numbers: ReadonlyMap<string, string> }) {
  const [order, back] = [named(reference, "order"), named(reference, "return")];
  const number = order && (isId.test(order) ? numbers.get(order) : order);
  if (number) return <RowLink href={`/admin/orders/${number}`}>{number}</RowLink>;
  return back ? <RowLink href={`/admin/returns/${back}`}>{back}</RowLink> : null;
}
