import type { ReactNode } from "react";
import { SavedNote } from "#components/admin/saved-note";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { LegalFacts } from "#lib/catalogue/legal-facts";
import type { ProductForEdit } from "#lib/catalogue/queries-admin";
import { attributesOf, productType } from "#lib/catalogue/queries-types";
import { attributeField } from "#lib/catalogue/typed-attributes";
import type { Locale } from "#lib/kernel/locale";
import { translator, written } from "#lib/language/translator";
import { catalogueWords } from "../catalogue-words.ts";
import { edit } from "./actions.ts";
import { AttributesPart } from "./attributes-part.tsx";
import { CompletenessCard } from "./completeness-card.tsx";
import { LegalFields } from "./legal-fields.tsx";
import { SaleFields } from "./sale-fields.tsx";
import { SideFields } from "./side-fields.tsx";
import { TextFields } from "./text-fields.tsx";

/** Everything that is said of a product in one form: its content on the left, its place and publication on the right. */
export async function SheetPane({
  product,
  writes,
  locale,
}: {
  product: ProductForEdit;
  writes: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  const said = product.attributes as Readonly<Record<string, unknown>>;
  const [type, words] = [product.typeCode ? await productType(product.typeCode) : null, catalogueWords(locale)];
  const problems = { ...words.problems, ...(await attributeProblems(Object.keys(said), type, locale)) };
  return (
    <ActionForm action={edit} refusals={words.refusals} problems={problems}>
      <fieldset
        disabled={!writes}
        className="grid lg:grid-cols-[minmax(0,1fr)_320px]"
        key={`${product.version} ${product.typeCode}`}
      >
        <div>
          <input type="hidden" name="id" value={product.id} />
          <input type="hidden" name="version" value={product.version} />
          <Part title={t("productRoom.texts")}>
            <TextFields product={product} locale={locale} />
          </Part>
          <Part title={t("productRoom.attributes")}>
            <AttributesPart type={type} said={said} locale={locale} />
          </Part>
          <Part title={t("productRoom.legal")}>
            <LegalFields legal={product.legal as LegalFacts} locale={locale} />
          </Part>
          <Part title={t("productRoom.sale")}>
            <SaleFields product={product} locale={locale} />
          </Part>
        </div>
        <div className="border-hairline max-lg:border-t lg:border-l">
          <CompletenessCard product={product} locale={locale} />
          <div className="grid content-start gap-4 p-5">
            <SideFields product={product} locale={locale} />
          </div>
        </div>
      </fieldset>
      {writes && (
        <div className="sticky bottom-0 z-10 flex items-center gap-3 border-t border-hairline bg-paper px-5 py-3">
          <Button type="submit">{t("common.save")}</Button>
          <SavedNote words={t("admin.saved")} />
        </div>
      )}
    </ActionForm>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="border-b border-hairline p-5">
    <h2 className="pb-3 text-base">{title}</h2>
    <div className="grid gap-4 md:grid-cols-2">{children}</div>
  </section>
);

/** What is wrong with each attribute's field, by its kind. */
async function attributeProblems(
  said: readonly string[],
  type: Awaited<ReturnType<typeof productType>>,
  locale: Locale,
): Promise<Record<string, string>> {
  const words = written(locale).productRoom.problems;
  const kinds: Readonly<Record<string, string>> = { number: words.number, range: words.range, date: words.date };
  const asked = type?.attributes.map(({ attribute }) => attribute) ?? [];
  const all = [...asked, ...(await attributesOf(said))];
  return Object.fromEntries(
    all.flatMap(({ code, kind }) => {
      const told = kinds[kind];
      return told
        ? [
            [attributeField(code), told],
            [`${attributeField(code)}.min`, told],
          ]
        : [];
    }),
  );
}
