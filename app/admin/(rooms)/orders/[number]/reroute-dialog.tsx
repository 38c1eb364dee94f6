import { FormDialog } from "#components/admin/form-dialog";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import { dayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { OrderLineView } from "#lib/orders/schema";
import type { Elsewhere } from "#lib/rerouting/elsewhere";
import { reroute } from "./actions";
import { orderWords } from "./words";

/** Sends units of a line from another place: each place with what it has, when it would arrive and what that costs. */
export function RerouteDialog({
  orderId,
  line,
  places,
  locale,
}: {
  orderId: string;
  line: OrderLineView;
  places: readonly Elsewhere[];
  locale: Locale;
}) {
  const t = translator(locale);
  const left = line.quantity - Math.max(line.cancelledQuantity, line.refundedQuantity);
  const title = t("admin.order.reroute.title", { name: line.name });
  return (
    <FormDialog
      button={t("admin.order.reroute.button", { sku: line.sku })}
      icon="truck"
      title={title}
      action={reroute}
      submit={t("admin.order.reroute.submit")}
      keep={t("admin.order.keep")}
      words={orderWords(locale)}
    >
      <input type="hidden" name="orderId" value={orderId} />
      <input type="hidden" name="orderLineId" value={line.id} />
      <ActionSelect name="to" label={t("admin.order.reroute.to")} value={places[0]?.place ?? ""}>
        {places.map(({ place, name, available, promisedAt, costMinor }) => (
          <option key={place} value={place}>
            {t("admin.order.reroute.place", {
              name,
              available,
              day: dayText(promisedAt, locale),
              cost: moneyText(money(costMinor), locale),
            })}
          </option>
        ))}
      </ActionSelect>
      <ActionField
        name="quantity"
        label={t("admin.order.reroute.quantity")}
        hint={t("admin.order.reroute.quantityHint", { left })}
        type="number"
        inputMode="numeric"
        value={String(left)}
      />
      <ActionField name="reason" label={t("admin.order.reason")} maxLength={200} />
    </FormDialog>
  );
}
