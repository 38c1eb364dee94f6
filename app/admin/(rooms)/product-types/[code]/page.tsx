import type { Metadata } from "next";
import { may } from "#app/actor";
import { DefinitionPage } from "#components/admin/catalogue/definition-page";
import { auditOf } from "#lib/audit/queries";
import { productType } from "#lib/catalogue/queries-types";
import { inLocale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MissingRoom } from "../../missing-room";
import { catalogueWords } from "../../products/catalogue-words.ts";
import { create, remove, save } from "../actions.ts";
import { TypeFields } from "../type-fields.tsx";

export async function generateMetadata({ params }: PageProps<"/admin/product-types/[code]">): Promise<Metadata> {
  return { title: (await productType(decodeURIComponent((await params).code)))?.nameFr ?? "" };
}

/** One type of products, what it asks for and what was done to it; "new" is the one that is not there yet. */
export default async function ProductTypePage({ params }: PageProps<"/admin/product-types/[code]">) {
  const code = decodeURIComponent((await params).code);
  const staff = await staffWho("products.read", `/admin/product-types/${encodeURIComponent(code)}`);
  const locale = await adminLocale();
  const t = translator(locale);
  const isNew = code === "new";
  const known = isNew ? null : await productType(code);
  if (!known && !isNew) return <MissingRoom />;
  const title = known ? inLocale({ fr: known.nameFr, en: known.nameEn }, locale) : t("catalogue.types.add");
  const { entries } = known ? await auditOf(`product-type:${code}`) : { entries: [] };
  return (
    <DefinitionPage
      list={{ href: "/admin/product-types", name: t("catalogue.types.title") }}
      title={title}
      code={known?.code ?? null}
      save={isNew ? create : save}
      remove={remove}
      entries={entries}
      writes={may(staff, "products.write")}
      words={catalogueWords(locale)}
      locale={locale}
    >
      <TypeFields type={known} locale={locale} />
    </DefinitionPage>
  );
}
