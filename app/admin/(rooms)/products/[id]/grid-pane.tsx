import { may } from "#app/actor";
import { refusalWords } from "#app/refusal-words";
import { RowsEditor } from "#components/admin/catalogue/rows-editor";
import { type GridColumn, VariantGrid } from "#components/admin/catalogue/variant-grid";
import { SavedNote } from "#components/admin/saved-note";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { ProductForEdit } from "#lib/catalogue/queries-admin";
import type { Actor } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { typedText } from "#lib/kernel/minor-of";
import { translator, written } from "#lib/language/translator";
import { pricesOf } from "#lib/pricing/queries";
import { catalogueWords, rowsWords } from "../catalogue-words.ts";
import { grid, make } from "./actions.ts";
import { optionsText } from "./options-text.ts";

const refusals = ["forbidden", "gtin_taken", "invalid", "sku_taken", "value_not_offered"] as const;

/** The choices of a product and every variant they make, as one sheet. */
export async function GridPane({ product, staff, locale }: { product: ProductForEdit; staff: Actor; locale: Locale }) {
  const { grid: words } = written(locale).productRoom;
  const prices = await pricesOf(product.variants.map(({ id }) => id));
  const columns: GridColumn[] = [
    "sku",
    "gtin",
    "weight",
    ...(may(staff, "prices.write") ? ["price" as const] : []),
    "active",
  ];
  const rows = product.variants.map((variant) => {
    const price = prices.get(variant.id);
    return {
      id: variant.id,
      name: optionsText(variant.options as Record<string, string>, product.options, locale) || variant.sku,
      cells: {
        sku: variant.sku,
        gtin: variant.gtin ?? "",
        weight: String(variant.weightGrams),
        price: price ? typedText(price.grossMinor, locale) : "",
        active: String(variant.active),
      },
    };
  });
  return (
    <>
      <Choices product={product} locale={locale} />
      <section aria-label={words.caption} className="border-t border-hairline">
        <VariantGrid
          productId={product.id}
          rows={rows}
          columns={columns}
          action={grid}
          words={{ ...words, refusals: refusalWords(refusals, locale) }}
        />
      </section>
    </>
  );
}

type OptionValue = Readonly<{ code: string; labelFr: string; labelEn?: string | null; swatch?: string }>;

/** The choices, a line for each value: what stands in the first column makes one choice of the lines that share it. */
function Choices({ product, locale }: { product: ProductForEdit; locale: Locale }) {
  const t = translator(locale);
  const { refusals, problems } = catalogueWords(locale);
  const { choices: words } = written(locale).productRoom;
  const rows = product.options.flatMap(({ code, labelFr, labelEn, values }) =>
    (values as OptionValue[]).map((value) => ({
      option: code,
      optionFr: labelFr,
      optionEn: labelEn ?? "",
      labelFr: value.labelFr,
      labelEn: value.labelEn ?? "",
      code: value.code,
      swatch: value.swatch ?? "",
    })),
  );
  return (
    <details className="p-5" open={rows.length === 0}>
      <summary className="w-fit cursor-pointer font-medium">{words.title}</summary>
      <p className="max-w-prose py-2 text-[13px] text-muted">{words.about}</p>
      <ActionForm
        action={make}
        refusals={{ ...refusals, ...refusalWords(["too_many_variants", "value_in_use"], locale) }}
        problems={problems}
        className="grid max-w-5xl gap-3"
      >
        <input type="hidden" name="productId" value={product.id} />
        <RowsEditor
          name="options"
          label={words.title}
          columns={[
            { name: "option", label: words.option, control: "text" },
            { name: "optionFr", label: words.optionFr, control: "text" },
            { name: "optionEn", label: words.optionEn, control: "text" },
            { name: "labelFr", label: words.valueFr, control: "text" },
            { name: "labelEn", label: words.valueEn, control: "text" },
            { name: "code", label: t("catalogue.code"), control: "text", fixed: true },
            { name: "swatch", label: t("catalogue.attributes.swatch"), control: "colour" },
          ]}
          rows={rows}
          words={rowsWords(locale)}
        />
        <div className="flex items-center gap-3">
          <Button type="submit" size="sm">
            {words.make}
          </Button>
          <SavedNote words={t("admin.saved")} />
        </div>
      </ActionForm>
    </details>
  );
}
