import type { Refusal } from "#lib/kernel/result";

/** A form as an object: text, files, or lists of them where the name ends in []. Empty fields are left out. */
export type Fields = Readonly<Record<string, FormDataEntryValue | FormDataEntryValue[] | undefined>>;

const filled = (form: FormData) =>
  [...form].filter(
    ([name, value]) => !name.startsWith("$ACTION_") && (typeof value === "string" ? value !== "" : value.size),
  );

export function fieldsOf(form: FormData): Fields {
  const fields: Record<string, FormDataEntryValue | FormDataEntryValue[]> = {};
  for (const [name, value] of filled(form)) {
    const list = name.endsWith("[]") ? name.slice(0, -2) : null;
    if (list === null) fields[name] = value;
    else fields[list] = [fields[list] ?? [], value].flat();
  }
  return fields;
}

/** Which field a refusal is about: each issue of an invalid input, or the `field` that a command's own refusal names. */
export function fieldProblems(refusal: Refusal): Record<string, string> {
  if ("field" in refusal && typeof refusal.field === "string") return { [refusal.field]: refusal.code };
  if (!("issues" in refusal) || !Array.isArray(refusal.issues)) return {};
  return Object.fromEntries(
    refusal.issues.map(({ code, path, message }: { code: string; path: PropertyKey[]; message: string }) => [
      path.join("."),
      problems[code] === "invalid" && message.endsWith("undefined") ? "missing" : (problems[code] ?? "invalid"),
    ]),
  );
}

const problems: Record<string, string> = { invalid_type: "invalid", too_small: "too_short", too_big: "too_long" };
