import type { RelationKind } from "#lib/catalogue/relations";
import type { FieldChange } from "#lib/imports/difference";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator, written } from "#lib/language/translator";

type Shown = Readonly<{ name: string; before: string; after: string }>;

const longest = 80;

/** A changed field as it is read: its name, with the article it is of, and both values cut short. */
export function fieldText({ field, sku, before, after }: FieldChange, locale: Locale): Shown {
  const t = translator(locale);
  const [base = "", of = ""] = field.split(/\.(.*)/s);
  const key = `imports.changes.fields.${base as "nameFr"}` as const;
  const name = t.has(key) ? t(key, { name: of }) : field;
  const text = (value: unknown): string => {
    if (value === null || value === "" || (Array.isArray(value) && value.length === 0))
      return t("imports.changes.nothing");
    if (typeof value === "number" && /Minor$|Cost$/.test(base)) return moneyText(money(value), locale);
    if (typeof value === "number" && base === "vatBasisPoints") return `${value / 100} %`;
    if (base === "relations") return relationsText(value, locale);
    const said = typeof value === "string" ? value : JSON.stringify(value);
    return said.length > longest ? `${said.slice(0, longest)}…` : said;
  };
  return { name: sku && base !== "variant" ? `${sku}, ${name}` : name, before: text(before), after: text(after) };
}

type Relation = Readonly<{ kind: RelationKind; sku: string; wordsFr: string | null }>;

/** "Accessoire A1, Convient à B2 (à partir de 2019)". */
const relationsText = (value: unknown, locale: Locale): string =>
  (value as Relation[])
    .map(({ kind, sku, wordsFr }) => {
      const named = `${written(locale).productLinks.kinds[kind]} ${sku}`;
      return wordsFr ? `${named} (${wordsFr})` : named;
    })
    .join(", ");
