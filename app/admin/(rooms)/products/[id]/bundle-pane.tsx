import { refusalWords } from "#app/refusal-words";
import { RowsEditor } from "#components/admin/catalogue/rows-editor";
import { SavedNote } from "#components/admin/saved-note";
import { Cell, Row, Table } from "#components/admin/table";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { ProductForEdit } from "#lib/catalogue/queries-admin";
import { type BundlePart, partsOf } from "#lib/catalogue/queries-bundles";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { perMilleText } from "#lib/kernel/share-text";
import { translator, written } from "#lib/language/translator";
import { pricesOf } from "#lib/pricing/queries";
import { rowsWords } from "../catalogue-words.ts";
import { bundle as save } from "./actions.ts";

const codes = ["article_twice", "bundle_in_bundle", "forbidden", "has_own_stock", "invalid", "unknown_sku"] as const;

/** So many variants of a product may be told their parts here. */
const most = 12;

/** What each variant of a product is made of, and what that saves. */
export async function BundlePane({
  product,
  writes,
  locale,
}: {
  product: ProductForEdit;
  writes: boolean;
  locale: Locale;
}) {
  const { bundle: words } = written(locale).productLinks;
  const t = translator(locale);
  const variants = product.variants.slice(0, most);
  const parts = await partsOf(variants.map(({ id }) => id));
  const prices = await pricesOf([...variants.map(({ id }) => id), ...parts.map(({ variantId }) => variantId)]);
  const priceOf = (variantId: string) => prices.get(variantId)?.grossMinor ?? null;
  const columns = [
    { name: "sku", label: words.sku, control: "text" as const, wide: true },
    { name: "quantity", label: words.quantity, control: "text" as const },
  ];
  return (
    <section className="grid max-w-3xl grid-cols-1 gap-8 p-5" aria-label={t("productRoom.panes.bundle")}>
      <p className="max-w-prose text-[13px] text-muted">{words.about}</p>
      {variants.map(({ id, sku }) => {
        const own = parts.filter(({ bundleId }) => bundleId === id);
        return (
          <div key={id} className="grid grid-cols-1 gap-3">
            <h2 className="text-base">{t("productLinks.bundle.of", { sku })}</h2>
            {own.length === 0 && <p className="text-sm text-muted">{words.none}</p>}
            {own.length > 0 && <Parts parts={own} price={priceOf(id)} priceOf={priceOf} locale={locale} />}
            {writes && (
              <ActionForm
                action={save}
                refusals={refusalWords(codes, locale)}
                problems={{ components: words.problem }}
                className="grid grid-cols-1 gap-3"
              >
                <input type="hidden" name="sku" value={sku} />
                <RowsEditor
                  name="components"
                  label={t("productLinks.bundle.of", { sku })}
                  columns={columns}
                  rows={own.map((part) => ({ sku: part.sku, quantity: String(part.quantity) }))}
                  words={rowsWords(locale)}
                />
                <div className="flex items-center gap-3">
                  <Button type="submit" size="sm">
                    {t("common.save")}
                  </Button>
                  <SavedNote words={t("admin.saved")} />
                </div>
              </ActionForm>
            )}
          </div>
        );
      })}
    </section>
  );
}

function Parts({
  parts,
  price,
  priceOf,
  locale,
}: {
  parts: readonly BundlePart[];
  price: number | null;
  priceOf: (variantId: string) => number | null;
  locale: Locale;
}) {
  const { bundle: words } = written(locale).productLinks;
  const text = (minor: number | null) => (minor === null ? "—" : moneyText(money(minor), locale));
  const amounts = parts.map(({ variantId, quantity }) => {
    const each = priceOf(variantId);
    return each === null ? null : each * quantity;
  });
  const sum = amounts.reduce<number | null>((all, one) => (all === null || one === null ? null : all + one), 0);
  return (
    <>
      <Table
        caption={words.part}
        columns={[
          { name: words.part },
          { name: words.quantity, align: "right" },
          { name: words.price, align: "right" },
        ]}
      >
        {parts.map(({ variantId, sku, quantity, nameFr, nameEn }) => (
          <Row key={variantId}>
            <Cell>
              {inLocale({ fr: nameFr, en: nameEn }, locale)} <span className="text-muted">{sku}</span>
            </Cell>
            <Cell align="right">{quantity}</Cell>
            <Cell align="right">{text(priceOf(variantId))}</Cell>
          </Row>
        ))}
      </Table>
      <p className="figures px-5 text-sm">
        {words.sum} {text(sum)} · {words.own} {text(price)}
      </p>
      {sum !== null && price !== null && <p className="px-5 text-sm text-muted">{savingText(sum, price, locale)}</p>}
    </>
  );
}

function savingText(sum: number, price: number, locale: Locale): string {
  const t = translator(locale);
  const amount = moneyText(money(Math.abs(sum - price)), locale);
  if (price > sum) return t("productLinks.bundle.dearer", { amount });
  return t("productLinks.bundle.saves", {
    amount,
    percent: perMilleText(Math.round((1000 * (sum - price)) / sum), locale),
  });
}
