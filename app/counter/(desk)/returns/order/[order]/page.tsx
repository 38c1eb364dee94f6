import type { Metadata } from "next";
import { returnWords } from "#app/return-words";
import { FaultOptions } from "#components/returns/fault-options";
import { OrderFields, UnitsToChoose } from "#components/returns/units-to-choose";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { dateText } from "#lib/kernel/date-text";
import { dayOf } from "#lib/kernel/local-time";
import { MissingAtCounter } from "../../../../missing";
import { goBack } from "./actions";
import { orderHere } from "./order-here";

type Props = PageProps<"/counter/returns/order/[order]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).order };
}

/** Somebody brings something back without a slip: which articles of their order, and why. */
export default async function WhatComesBack(props: Props) {
  const { locale, t, now, order, lines: chosen } = await orderHere(props);
  if (!order) return <MissingAtCounter />;
  const today = dayOf(now);
  const lines = order.lines.filter(
    ({ sent, guaranteeUntil }) => sent && (guaranteeUntil === null || guaranteeUntil >= today),
  );
  return (
    <div className="mx-auto max-w-2xl px-4 pb-6">
      <h1 className="figures pt-3 text-xl leading-7">{order.number}</h1>
      <p className="pb-3 text-muted">
        {order.name}, {dateText(order.placedAt, locale)}
      </p>
      {lines.length === 0 && <p>{t("returns.counter.nothing")}</p>}
      {lines.length > 0 && (
        <ActionForm action={goBack} {...returnWords(locale)} className="grid gap-4">
          <OrderFields number={order.number} token={order.token} locale={locale} />
          <UnitsToChoose
            legend={t("returns.counter.which")}
            none={t("returns.counter.stays")}
            lines={lines.map((line) => ({
              ...line,
              notes: [line.exception && t(`returns.withdraw.exceptions.${line.exception}`)],
              choice: {
                label: t("exchanges.quantity", { name: line.name }),
                most: line.left,
                initial: chosen.find(({ lineId }) => lineId === line.id)?.quantity ?? (lines.length === 1 ? 1 : 0),
              },
            }))}
          />
          <ActionSelect name="reason" label={t("exchanges.why")}>
            {order.open && <option value="changed_mind">{t("returns.reasons.changed_mind")}</option>}
            <FaultOptions locale={locale} />
          </ActionSelect>
          <Button type="submit" size="lg" wide>
            {t("returns.counter.next")}
          </Button>
        </ActionForm>
      )}
    </div>
  );
}
