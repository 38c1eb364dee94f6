export type Form = { [key: string]: string | Form };

/** Reads `metadata[order]=1&expand[0]=latest_charge` as Stripe does: brackets nest. */
export function parseForm(text: string): Form {
  const form: Form = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) {
    const path = name.replaceAll("]", "").split("[");
    const last = path.pop() ?? "";
    let level = form;
    for (const key of path) {
      const known = level[key];
      const next: Form = typeof known === "object" ? known : Object.create(null);
      level[key] = next;
      level = next;
    }
    level[last || String(Object.keys(level).length)] = value;
  }
  return form;
}

export const textOf = (form: Form, key: string): string | undefined =>
  typeof form[key] === "string" ? form[key] : undefined;

export const flagOf = (form: Form, key: string): boolean => form[key] === "true";

/** The values of a list (`expand[0]=…`), or the texts of a map (`metadata[order]=…`). */
export const entriesOf = (form: Form, key: string): Record<string, string> => {
  const nested = form[key];
  if (typeof nested !== "object") return {};
  return Object.fromEntries(
    Object.entries(nested).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
};
