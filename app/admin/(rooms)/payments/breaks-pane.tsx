import { may } from "#app/actor";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { type Actor, idOf } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { spanText } from "#lib/kernel/span-text";
import { translator } from "#lib/language/translator";
import type { BreakView } from "#lib/reconciliation/schema";
import { NextStep } from "./next-step";

type Props = Readonly<{ breaks: readonly BreakView[]; staff: Actor; now: Date; locale: Locale }>;

/** Every difference that stands: both sides, its age, whoever sees to it, and what they may do next. */
export function BreaksPane({ breaks, staff, now, locale }: Props) {
  const t = translator(locale);
  const amount = (minor: number) => moneyText(money(minor), locale);
  if (breaks.length === 0) return <p className="px-5 text-muted">{t("reconciliation.none")}</p>;
  return (
    <Table
      caption={t("reconciliation.breaks")}
      columns={[
        { name: t("reconciliation.columns.kind") },
        { name: t("reconciliation.columns.payment") },
        { name: t("reconciliation.columns.theirs"), align: "right", hide: "phone" },
        { name: t("reconciliation.columns.ours"), align: "right", hide: "phone" },
        { name: t("reconciliation.columns.age"), hide: "phone" },
        { name: t("reconciliation.columns.owner"), hide: "phone" },
        { name: t("reconciliation.columns.decide") },
      ]}
    >
      {breaks.map((one) => (
        <Row key={one.id}>
          <Cell>
            {t(`reconciliation.kinds.${one.kind}`)}
            <span className="block text-muted lg:hidden">
              {t("reconciliation.both", { theirs: amount(one.theirsMinor), ours: amount(one.oursMinor) })}
            </span>
            <span className="block text-muted lg:hidden">
              {spanText(now.getTime() - one.openedAt.getTime(), locale)}, {one.ownerName ?? t("reconciliation.nobody")}
            </span>
          </Cell>
          <Cell>
            {one.orderNumber ? (
              <RowLink href={`/admin/orders/${one.orderNumber}`} whole>
                {one.orderNumber}
              </RowLink>
            ) : (
              <span className="[overflow-wrap:anywhere]">{one.intentId}</span>
            )}
          </Cell>
          <Cell align="right" hide="phone">
            {amount(one.theirsMinor)}
          </Cell>
          <Cell align="right" hide="phone">
            {amount(one.oursMinor)}
          </Cell>
          <Cell muted hide="phone">
            {spanText(now.getTime() - one.openedAt.getTime(), locale)}
          </Cell>
          <Cell hide="phone">{one.ownerName ?? <span className="text-muted">{t("reconciliation.nobody")}</span>}</Cell>
          <Cell>{may(staff, "payments.reconcile") && <NextStep of={one} staffId={idOf(staff)} locale={locale} />}</Cell>
        </Row>
      ))}
    </Table>
  );
}
