import type { AttributeKind } from "./attribute-value.ts";

type Typed = Readonly<Record<string, unknown>>;
type Kinded = Readonly<{ code: string; kind: AttributeKind }>;

/** The name of an attribute's field in a form; a text has a second one for English, a range two for its ends. */
export const attributeField = (code: string): string => `attributes.${code}`;

/**
 * What was typed into the fields of these attributes, as their values: null for what was emptied. What cannot be read
 * is handed on as it was typed, so that the rule refuses it by name.
 */
export const typedAttributes = (attributes: readonly Kinded[], typed: Typed): Record<string, unknown> =>
  Object.fromEntries(
    attributes.map(({ code, kind }) => [
      code,
      typedValue(kind, (part = "") => typed[`${attributeField(code)}${part}`]),
    ]),
  );

function typedValue(kind: AttributeKind, at: (part?: string) => unknown): unknown {
  switch (kind) {
    case "text":
      return at(".en") ? { fr: at() ?? at(".en"), en: at(".en") } : (at() ?? null);
    case "number":
      return figureOf(at());
    case "boolean":
      return at() === "true" ? true : at() === "false" ? false : (at() ?? null);
    case "choice":
    case "date":
      return at() ?? null;
    case "choices":
      return at() === undefined ? null : [at()].flat();
    case "range": {
      const [min, max] = [figureOf(at(".min")), figureOf(at(".max"))];
      return min === null && max === null ? null : { min, max };
    }
  }
}

/** "1 250,5" or "1250.5" as a number; text that is none stays as it is. */
function figureOf(typed: unknown): unknown {
  if (typeof typed !== "string") return null;
  const plain = typed.replace(/[\s\u00A0\u202F]/g, "").replace(",", ".");
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(plain) ? Number(plain) : typed;
}
