import type { Metadata } from "next";
import type { ComponentProps, ReactNode } from "react";
import { may } from "#app/actor";
import { DefinitionPage } from "#components/admin/catalogue/definition-page";
import { auditOf } from "#lib/audit/queries";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { MissingRoom } from "../missing-room";
import { catalogueWords } from "./catalogue-words.ts";

type Action = ComponentProps<typeof DefinitionPage>["save"];
type Props = Readonly<{ params: Promise<{ code: string }> }>;

/** The page of something that products are described by: its fields and what was done to it; "new" is not there yet. */
export function definition<T extends Readonly<{ code: string }>>(of: {
  /** Its address, and what the journal calls it. */
  room: "attributes" | "product-types";
  subject: string;
  words: "attributes" | "types";
  read: (code: string) => Promise<T | null>;
  name: (one: T) => Readonly<{ fr: string; en: string | null }>;
  actions: Readonly<Record<"save" | "create" | "remove", Action>>;
  fields: (one: T | null, locale: Locale) => ReactNode;
}) {
  const base = `/admin/${of.room}`;
  const codeIn = async ({ params }: Props) => decodeURIComponent((await params).code);
  return {
    async metadata(props: Props): Promise<Metadata> {
      const one = await of.read(await codeIn(props));
      return { title: one ? of.name(one).fr : "" };
    },
    async page(props: Props) {
      const code = await codeIn(props);
      const staff = await staffWho("products.read", `${base}/${encodeURIComponent(code)}`);
      const locale = await adminLocale();
      const t = translator(locale);
      const isNew = code === "new";
      const known = isNew ? null : await of.read(code);
      if (!known && !isNew) return <MissingRoom />;
      return (
        <DefinitionPage
          list={{ href: base, name: t(`catalogue.${of.words}.title`) }}
          title={known ? inLocale(of.name(known), locale) : t(`catalogue.${of.words}.add`)}
          code={known?.code ?? null}
          save={isNew ? of.actions.create : of.actions.save}
          remove={of.actions.remove}
          entries={known ? (await auditOf(`${of.subject}:${code}`)).entries : []}
          writes={may(staff, "products.write")}
          words={catalogueWords(locale)}
          locale={locale}
        >
          {of.fields(known, locale)}
        </DefinitionPage>
      );
    },
  };
}
