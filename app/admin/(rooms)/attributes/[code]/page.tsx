import type { Metadata } from "next";
import { may } from "#app/actor";
import { DefinitionPage } from "#components/admin/catalogue/definition-page";
import { auditOf } from "#lib/audit/queries";
import { attribute } from "#lib/catalogue/queries-types";
import { inLocale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MissingRoom } from "../../missing-room";
import { catalogueWords } from "../../products/catalogue-words.ts";
import { create, remove, save } from "../actions.ts";
import { AttributeFields } from "../attribute-fields.tsx";

export async function generateMetadata({ params }: PageProps<"/admin/attributes/[code]">): Promise<Metadata> {
  return { title: (await attribute(decodeURIComponent((await params).code)))?.labelFr ?? "" };
}

/** One attribute, its values and what was done to it; "new" is the one that is not there yet. */
export default async function AttributePage({ params }: PageProps<"/admin/attributes/[code]">) {
  const code = decodeURIComponent((await params).code);
  const staff = await staffWho("products.read", `/admin/attributes/${encodeURIComponent(code)}`);
  const locale = await adminLocale();
  const t = translator(locale);
  const isNew = code === "new";
  const known = isNew ? null : await attribute(code);
  if (!known && !isNew) return <MissingRoom />;
  const title = known ? inLocale({ fr: known.labelFr, en: known.labelEn }, locale) : t("catalogue.attributes.add");
  const { entries } = known ? await auditOf(`attribute:${code}`) : { entries: [] };
  return (
    <DefinitionPage
      list={{ href: "/admin/attributes", name: t("catalogue.attributes.title") }}
      title={title}
      code={known?.code ?? null}
      save={isNew ? create : save}
      remove={remove}
      entries={entries}
      writes={may(staff, "products.write")}
      words={catalogueWords(locale)}
      locale={locale}
    >
      <AttributeFields attribute={known} locale={locale} />
    </DefinitionPage>
  );
}
