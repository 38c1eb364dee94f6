import { Cell, Row, Table } from "#components/admin/table";
import { Badge } from "#components/ui/badge";
import { shortDateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { latestPayouts } from "#lib/payments/queries-payouts";

const bad: ReadonlySet<string> = new Set(["failed", "canceled"]);

/** What the provider paid to the bank, and what each payout is made of. */
export async function PayoutsPane({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const payouts = await latestPayouts();
  const amount = (minor: number) => moneyText(money(minor || 0), locale);
  const right = (name: "charges" | "refunds" | "disputes" | "fees") =>
    ({ name: t(`reconciliation.payouts.${name}`), align: "right", hide: "phone" }) as const;
  return (
    <>
      <p className="max-w-prose px-5 py-3 text-[13px] text-muted">{t("reconciliation.payouts.text")}</p>
      {payouts.length === 0 ? (
        <p className="px-5 text-muted">{t("reconciliation.payouts.none")}</p>
      ) : (
        <Table
          caption={t("reconciliation.tabs.payouts")}
          columns={[
            { name: t("reconciliation.payouts.arrives") },
            { name: t("reconciliation.payouts.entries"), align: "right", hide: "phone" },
            right("charges"),
            right("refunds"),
            right("disputes"),
            right("fees"),
            { name: t("reconciliation.payouts.amount"), align: "right" },
          ]}
        >
          {payouts.map((one) => (
            <Row key={one.id}>
              <Cell>
                {shortDateText(one.arrivesAt, locale)}{" "}
                {one.status !== "paid" && (
                  <Badge tone={bad.has(one.status) ? "vermilion" : "neutral"}>
                    {t("reconciliation.payouts.statuses", { status: one.status })}
                  </Badge>
                )}
              </Cell>
              <Cell align="right" muted hide="phone">
                {one._count.entries}
              </Cell>
              {[one.chargesMinor, one.refundsMinor, one.disputesMinor, -one.feesMinor].map((minor, i) => (
                <Cell key={["charges", "refunds", "disputes", "fees"][i]} align="right" muted hide="phone">
                  {amount(minor)}
                </Cell>
              ))}
              <Cell align="right">
                <span className="font-medium">{amount(one.amountMinor)}</span>
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </>
  );
}
