import { type AttributeView, attributesOf, type ProductTypeView } from "#lib/catalogue/queries-types";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { AttributeFields } from "./attribute-fields.tsx";

type Group = Readonly<{
  title: string | null;
  asked: readonly Readonly<{ attribute: AttributeView; required: boolean }>[];
}>;

/** The attributes its type asks for, under their headings; then what it says beyond them, so that nothing is lost. */
export async function AttributesPart({
  type,
  said,
  locale,
}: {
  type: ProductTypeView | null;
  said: Readonly<Record<string, unknown>>;
  locale: Locale;
}) {
  const t = translator(locale);
  const groups = groupsOf(type, locale);
  const named = new Set(type?.attributes.map(({ attributeCode }) => attributeCode));
  const beyond = await attributesOf(Object.keys(said).filter((code) => !named.has(code)));
  const all: Group[] = [
    ...groups,
    ...(beyond.length > 0
      ? [{ title: t("productRoom.others"), asked: beyond.map((attribute) => ({ attribute, required: false })) }]
      : []),
  ];
  const codes = all.flatMap(({ asked }) => asked.map(({ attribute }) => attribute.code));
  return (
    <>
      <input type="hidden" name="said" value={codes.join(" ")} />
      {!type && <p className="col-span-full text-sm text-muted">{t("productRoom.noType")}</p>}
      {all.map(({ title, asked }) => (
        <div key={title} className="col-span-full grid gap-4 md:grid-cols-2">
          {title && <h3 className="col-span-full text-sm text-muted">{title}</h3>}
          {asked.map(({ attribute, required }) => (
            <AttributeFields
              key={attribute.code}
              attribute={attribute}
              required={required}
              value={said[attribute.code]}
              locale={locale}
            />
          ))}
        </div>
      ))}
    </>
  );
}

/** Under each heading in the order of its first attribute; those without one stand first. */
function groupsOf(type: ProductTypeView | null, locale: Locale): Group[] {
  const groups = new Map<string | null, Group["asked"][number][]>();
  for (const { groupFr, groupEn, attribute, required } of type?.attributes ?? []) {
    const title = groupFr ? inLocale({ fr: groupFr, en: groupEn }, locale) : null;
    groups.set(title, [...(groups.get(title) ?? []), { attribute, required }]);
  }
  return [...groups].map(([title, asked]) => ({ title, asked }));
}
