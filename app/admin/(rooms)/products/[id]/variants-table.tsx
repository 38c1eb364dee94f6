import { FormDialog } from "#components/admin/form-dialog";
import { Cell, Row, Table } from "#components/admin/table";
import { ActionField } from "#components/ui/action-form";
import type { ProductForEdit } from "#lib/catalogue/queries-admin";
import { availabilityOf } from "#lib/inventory/queries";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { faultText } from "#lib/pricing/fault-text";
import { pricesOf } from "#lib/pricing/queries";
import { heldPricesOf } from "#lib/pricing/queries-changes";
import type { PriceChangeView } from "#lib/pricing/schema";
import { orderWords } from "../../orders/[number]/words";
import { price } from "./actions";
import { optionsText } from "./options-text.ts";
import { TradeFacts } from "./trade-facts.tsx";

/** What is sold, at what price, with how much in stock; a price is changed with a reason. */
export async function VariantsTable({
  variants,
  options,
  mayPrice,
  seesCost,
  tells,
  locale,
}: {
  variants: ProductForEdit["variants"];
  options: ProductForEdit["options"];
  mayPrice: boolean;
  seesCost: boolean;
  /** Who may write about the product tells customs of it; null for whoever may not. */
  tells: Readonly<{ isUsed: boolean }> | null;
  locale: Locale;
}) {
  const t = translator(locale);
  const ids = variants.map(({ id }) => id);
  const [prices, stock, held] = await Promise.all([pricesOf(ids), availabilityOf(ids), heldPricesOf(ids)]);
  const text = (minor: number | null | undefined) =>
    minor === null || minor === undefined ? "—" : moneyText(money(minor), locale);
  const words = orderWords(locale);
  return (
    <section className="border-t border-hairline pt-4 pb-10" aria-labelledby="variants">
      <h2 id="variants" className="px-5 pb-2 text-base">
        {t("admin.products.variants")}
      </h2>
      <Table
        caption={t("admin.products.variants")}
        columns={[
          { name: t("admin.products.columns.reference") },
          { name: t("admin.products.columns.options") },
          { name: t("admin.products.columns.gtin"), hide: "phone" },
          { name: t("admin.products.columns.price"), align: "right" },
          ...(seesCost
            ? [{ name: t("admin.products.columns.cost"), align: "right" as const, hide: "phone" as const }]
            : []),
          { name: t("admin.products.columns.online"), align: "right", hide: "phone" },
          { name: t("catalogue.trade.open"), hide: "phone" },
          { name: t("admin.products.changePrice"), quiet: true },
        ]}
      >
        {variants.map((variant) => {
          const costs = prices.get(variant.id);
          return (
            <Row key={variant.id}>
              <Cell>
                <a href={`/admin/stock/${encodeURIComponent(variant.sku)}`} className="font-medium hover:text-blue">
                  {variant.sku}
                </a>
              </Cell>
              <Cell muted>{optionsText(variant.options as Record<string, string>, options, locale)}</Cell>
              <Cell muted hide="phone">
                {variant.gtin}
              </Cell>
              <Cell align="right">
                {text(costs?.grossMinor)}
                <HeldPrice change={held.get(variant.sku)} locale={locale} />
              </Cell>
              {seesCost && (
                <Cell align="right" muted hide="phone">
                  {text(costs?.costMinor)}
                </Cell>
              )}
              <Cell align="right" muted hide="phone">
                {stock.get(variant.id)?.maxQuantity ?? 0}
              </Cell>
              <Cell muted hide="phone">
                {[variant.hsCode, variant.originCountry].filter(Boolean).join(" · ") || "—"}
              </Cell>
              <Cell align="right">
                <span className="flex justify-end gap-2 max-lg:flex-col max-lg:items-end max-lg:gap-1">
                  {tells && <TradeFacts variant={variant} isUsed={tells.isUsed} locale={locale} />}
                  {mayPrice && (
                    <FormDialog
                      button={t("admin.products.changePrice")}
                      title={t("admin.products.changePriceOf", { sku: variant.sku })}
                      action={price}
                      submit={t("common.save")}
                      keep={t("admin.order.keep")}
                      words={{
                        ...words,
                        problems: { ...words.problems, grossMinor: t("admin.products.refusals.amount") },
                      }}
                    >
                      <input type="hidden" name="sku" value={variant.sku} />
                      <ActionField
                        name="gross"
                        label={t("admin.products.newPrice")}
                        inputMode="decimal"
                        maxLength={12}
                        value={
                          costs ? (costs.grossMinor / 100).toFixed(2).replace(".", locale === "fr" ? "," : ".") : ""
                        }
                      />
                      <ActionField name="reason" label={t("admin.order.reason")} maxLength={200} />
                    </FormDialog>
                  )}
                </span>
              </Cell>
            </Row>
          );
        })}
      </Table>
    </section>
  );
}

/** A price that waits for a second person, and why. */
function HeldPrice({ change, locale }: { change: PriceChangeView | undefined; locale: Locale }) {
  if (!change) return null;
  const price = moneyText(money(change.toMinor), locale);
  return (
    <span
      className="block text-[13px] whitespace-normal text-amber"
      title={change.faults.map((fault) => faultText(fault, locale)).join(" ")}
    >
      {translator(locale)("prices.waits", { price })}
    </span>
  );
}
