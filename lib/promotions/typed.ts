import type { DrawnField } from "./drawing.ts";

/** What a form holds, as text: "conditions.0.settings.minor" is "30,00"; of a list, all that is chosen. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** How many rows a list of rows has in the form stands under this name. */
export const rowsName = (name: string): string => `${name}.rows`;
const mostRows = 20;

/** What stands in a form now; names that end in [] are lists, and empty fields are left out. */
export function typedOf(form: FormData): Typed {
  const typed: Record<string, string | string[]> = {};
  for (const [name, value] of form) {
    if (typeof value !== "string" || value === "" || name.startsWith("$ACTION_")) continue;
    const list = name.endsWith("[]") ? name.slice(0, -2) : null;
    if (list === null) typed[name] = value;
    else typed[list] = [typed[list] ?? [], value].flat();
  }
  return typed;
}

export const textAt = (typed: Typed, name: string): string => {
  const value = typed[name];
  return typeof value === "string" ? value.trim() : "";
};
export const listAt = (typed: Typed, name: string): readonly string[] => {
  const value = typed[name] ?? [];
  return [...new Set(typeof value === "string" ? [value] : value)].map((one) => one.trim()).filter(Boolean);
};
export const rowsAt = (typed: Typed, name: string): number =>
  Math.min(mostRows, Number(textAt(typed, rowsName(name))) || 0);

/** The settings that were typed under `name`: what is no number stays text, for the schema to refuse. */
export const settingsAt = (typed: Typed, fields: readonly DrawnField[], name: string): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = valueAt(typed, field, `${name}.${field.key}`);
      return value === undefined ? [] : [[field.key, value]];
    }),
  );

function valueAt(typed: Typed, field: DrawnField, name: string): unknown {
  const text = textAt(typed, name);
  switch (field.input) {
    case "money":
    case "percent":
      return hundredths(text);
    case "quantity":
      return whole(text);
    case "time":
      return minutes(text);
    case "yes":
      return text !== "" || undefined;
    case "choices":
      return field.numeric ? listAt(typed, name).map(Number) : listAt(typed, name);
    case "choice":
    case "sku":
      return text === "" ? undefined : text;
    case "rows":
      return Array.from({ length: rowsAt(typed, name) }, (_, i) => settingsAt(typed, field.fields, `${name}.${i}`));
    case "articles":
      return selectionAt(typed, field, name);
    default:
      return listAt(typed, name);
  }
}

/** A selection that need not be made and names nothing was not made. */
function selectionAt(typed: Typed, field: DrawnField, name: string): unknown {
  const settings = settingsAt(typed, field.fields, name);
  const named = Object.values(settings).some((value) => value === true || (Array.isArray(value) && value.length > 0));
  return field.optional && !named ? undefined : settings;
}

/** "12,5" is 1250: cents of an amount, basis points of a percentage. */
export function hundredths(text: string): number | string | undefined {
  if (text === "") return undefined;
  const [, units, rest = ""] = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(text.replace(/[\s\u00A0\u202F€%]/g, "")) ?? [];
  return units === undefined ? text : Number(units) * 100 + Number(rest.padEnd(2, "0"));
}

export const whole = (text: string): number | string | undefined =>
  text === "" ? undefined : /^\d{1,9}$/.test(text) ? Number(text) : text;

/** "08:30" is 510; "24:00", the end of the day, is written "00:00" in no browser, so that nothing stands for it. */
function minutes(text: string): number | string | undefined {
  if (text === "") return undefined;
  const [, hours, rest] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  return hours === undefined ? text : Number(hours) * 60 + Number(rest);
}

/** The same settings as a form shows them. */
export const typedSettings = (
  fields: readonly DrawnField[],
  name: string,
  settings: Readonly<Record<string, unknown>>,
  comma: "," | ".",
): Typed =>
  Object.assign(
    {},
    ...fields.map((field) => typedValue(field, `${name}.${field.key}`, settings[field.key] ?? field.preset, comma)),
  );

function typedValue(field: DrawnField, name: string, value: unknown, comma: "," | "."): Typed {
  if (field.input === "articles") return typedSettings(field.fields, name, Object(value), comma);
  if (field.input === "rows") {
    const rows = Array.isArray(value) ? value : [{}];
    return Object.assign(
      { [rowsName(name)]: String(rows.length) },
      ...rows.map((row, i) => typedSettings(field.fields, `${name}.${i}`, row, comma)),
    );
  }
  if (Array.isArray(value)) return { [name]: value.map(String) };
  if (value === undefined || value === null || value === false) return {};
  if (value === true) return { [name]: "on" };
  if (typeof value !== "number") return { [name]: String(value) };
  if (field.input === "time") return value >= 1440 ? {} : { [name]: clockText(value) };
  return { [name]: field.input === "quantity" ? String(value) : decimalText(value, comma) };
}

const clockText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** 1250 is "12,50" and 2000 "20". */
export const decimalText = (hundredth: number, comma: "," | "."): string =>
  hundredth % 100 === 0
    ? String(hundredth / 100)
    : `${Math.floor(hundredth / 100)}${comma}${String(hundredth % 100).padStart(2, "0")}`;
