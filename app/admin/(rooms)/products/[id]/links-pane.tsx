import { FindProducts } from "#components/admin/catalogue/find-products";
import { RelationRows } from "#components/admin/catalogue/relation-rows";
import { SeenRows } from "#components/admin/catalogue/seen-rows";
import { SavedNote } from "#components/admin/saved-note";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { type ProductForEdit, productList } from "#lib/catalogue/queries-admin";
import { type RelatedProduct, relationsOf } from "#lib/catalogue/queries-relations";
import { relationKinds } from "#lib/catalogue/relations";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator, written } from "#lib/language/translator";
import { catalogueWords } from "../catalogue-words.ts";
import { relate, relations as save } from "./actions.ts";

type Props = { product: ProductForEdit; locale: Locale };

/** What a product has to do with others: their order and words, and a search for one more. */
export async function LinksPane({ product, query, writes, locale }: Props & { query: string; writes: boolean }) {
  const t = translator(locale);
  const { productLinks: words } = written(locale);
  const all = await relationsOf(product.id);
  const seen = all.map(({ kind, otherId }) => `${kind} ${otherId}`);
  const { refusals, problems } = catalogueWords(locale);
  return (
    <section className="grid max-w-5xl grid-cols-1 gap-5 p-5" aria-label={words.title}>
      <p className="max-w-prose text-[13px] text-muted">{words.about}</p>
      {all.length === 0 && <p className="text-sm text-muted">{words.none}</p>}
      {all.length > 0 && (
        <ActionForm action={save} refusals={refusals} problems={problems}>
          <fieldset disabled={!writes} className="grid grid-cols-1 gap-3" key={seen.join()}>
            <input type="hidden" name="productId" value={product.id} />
            <SeenRows ids={seen} />
            <RelationRows
              name="relations"
              rows={all.map((one) => rowOf(one, locale))}
              kinds={kindsIn(locale)}
              words={words}
            />
            {writes && (
              <div className="flex items-center gap-3">
                <Button type="submit">{t("common.save")}</Button>
                <SavedNote words={t("admin.saved")} />
              </div>
            )}
          </fieldset>
        </ActionForm>
      )}
      {writes && <AddPart product={product} query={query} locale={locale} />}
    </section>
  );
}

const kindsIn = (locale: Locale) =>
  relationKinds.map((value) => ({ value, label: written(locale).productLinks.kinds[value] }));

const rowOf = ({ nameFr, nameEn, wordsFr, wordsEn, status, ...one }: RelatedProduct, locale: Locale) => ({
  ...one,
  wordsFr: wordsFr ?? "",
  wordsEn: wordsEn ?? "",
  name: inLocale({ fr: nameFr, en: nameEn }, locale),
  note: status === "active" ? "" : written(locale).productLinks.draft,
});

async function AddPart({ product, query, locale }: Props & { query: string }) {
  const { productLinks: words } = written(locale);
  const found = query ? (await productList({ query, limit: 13 })).items.filter(({ id }) => id !== product.id) : [];
  return (
    <FindProducts
      page={`/admin/products/${product.id}`}
      pane="links"
      query={query}
      nothing={translator(locale)("productLinks.nothing", { query })}
      words={words}
      found={found.map(({ id, nameFr, nameEn, picture }) => ({
        id,
        picture,
        name: inLocale({ fr: nameFr, en: nameEn }, locale),
        end: (
          <form action={relate} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <input type="hidden" name="productId" value={product.id} />
            <input type="hidden" name="otherId" value={id} />
            <select
              name="kind"
              aria-label={`${words.kind} ${nameFr}`}
              className="h-11 rounded-control border border-edge bg-paper px-2 text-base lg:h-9 lg:text-sm"
            >
              {kindsIn(locale).map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
            <Button type="submit" size="sm" look="secondary" aria-label={`${words.add} ${nameFr}`}>
              {words.add}
            </Button>
          </form>
        ),
      }))}
    />
  );
}
