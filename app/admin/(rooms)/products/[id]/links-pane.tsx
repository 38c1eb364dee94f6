import { FindProducts } from "#components/admin/catalogue/find-products";
import { RelationRows } from "#components/admin/catalogue/relation-rows";
import { SeenForm } from "#components/admin/catalogue/seen-form";
import { Button } from "#components/ui/button";
import { type ProductForEdit, productList } from "#lib/catalogue/queries-admin";
import { type RelatedProduct, relationsOf } from "#lib/catalogue/queries-relations";
import { relationKinds } from "#lib/catalogue/relations";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator, written } from "#lib/language/translator";
import { savingWords } from "../catalogue-words.ts";
import { relate, relations as save } from "./actions.ts";

type Props = { product: ProductForEdit; locale: Locale };

/** What a product has to do with others: their order and words, and a search for one more. */
export async function LinksPane({ product, query, writes, locale }: Props & { query: string; writes: boolean }) {
  const { productLinks: words } = written(locale);
  const all = await relationsOf(product.id);
  const seen = all.map(({ kind, otherId }) => `${kind} ${otherId}`);
  return (
    <section className="grid max-w-5xl grid-cols-1 gap-5 p-5" aria-label={words.title}>
      <p className="max-w-prose text-[13px] text-muted">{words.about}</p>
      {all.length === 0 && <p className="text-sm text-muted">{words.none}</p>}
      {all.length > 0 && (
        <SeenForm action={save} of={{ productId: product.id }} seen={seen} writes={writes} words={savingWords(locale)}>
          <RelationRows
            name="relations"
            rows={all.map((one) => rowOf(one, locale))}
            kinds={kindsIn(locale)}
            words={words}
          />
        </SeenForm>
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
