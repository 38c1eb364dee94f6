import { ActionArea } from "#components/ui/action-area";
import { ActionField } from "#components/ui/action-form";
import type { Bilingual, Locale } from "#lib/kernel/locale";
import { type Translator, translator } from "#lib/language/translator";
import { type Block, fieldsOf, heldIn } from "#lib/showcases/blocks";
import type { Field, Value } from "#lib/showcases/fields";

type Label = Parameters<typeof fieldLabel>[0];

/** The name of a field, in words. */
const fieldLabel = (
  name: "title" | "text" | "link" | "to" | "product" | "products" | "category" | "categories" | "count",
  t: Translator,
): string => t(`showcases.fields.${name}`);

/** The controls of a block, from what its kind is asked for. */
export function BlockFields({ block, locale }: { block: Block; locale: Locale }) {
  const t = translator(locale);
  return fieldsOf(block.kind).map(([name, field]) => (
    <Control
      key={name}
      id={`${block.id}-${name}`}
      name={name}
      field={field}
      value={heldIn(block, name)}
      label={fieldLabel(name as Label, t)}
      optional={t("showcases.editor.optional")}
      hint={hintOf(field, t)}
      t={t}
    />
  ));
}

function hintOf(field: Field, t: Translator): string | undefined {
  if (field.is === "words") return "long" in field && field.max > 1_000 ? t("showcases.hints.prose") : undefined;
  return field.is === "number" ? undefined : t(`showcases.hints.${field.is}`);
}

function Control({
  id,
  name,
  field,
  value,
  label,
  optional,
  hint,
  t,
}: {
  id: string;
  name: string;
  field: Field;
  value: Value | undefined;
  label: string;
  optional: string;
  hint: string | undefined;
  t: Translator;
}) {
  const isOptional = "optional" in field && field.optional;
  if (field.is === "words") {
    const { fr, en } = value as Bilingual;
    const french = { label: t("showcases.fields.inFrench", { field: label }), value: fr };
    const english = { label: t("showcases.fields.inEnglish", { field: label }), value: en ?? "" };
    const controls = [
      { name: `${name}.fr`, ...french },
      { name: `${name}.en`, ...english },
    ];
    return controls.map((one) =>
      "long" in field ? (
        <ActionArea
          key={one.name}
          id={`${id}-${one.name}`}
          {...one}
          rows={field.max > 1_000 ? 12 : 3}
          maxLength={field.max}
          {...(hint && { hint })}
        />
      ) : (
        <ActionField
          key={one.name}
          id={`${id}-${one.name}`}
          {...one}
          maxLength={field.max}
          autoComplete="off"
          {...(isOptional && { optional })}
        />
      ),
    );
  }
  return (
    <ActionField
      id={id}
      name={name}
      label={label}
      value={Array.isArray(value) ? value.join(" ") : String(value ?? "")}
      autoComplete="off"
      className={field.is === "number" ? "" : "col-span-full"}
      {...(field.is === "number" && { inputMode: "numeric" as const })}
      {...(hint && { hint })}
      {...(isOptional && { optional })}
    />
  );
}
