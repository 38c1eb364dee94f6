import type { Fields } from "#app/form-fields";

/** "quantity:LINE" fields as units of lines; nothing or 0 means none. */
export const unitsIn = (fields: Readonly<Record<string, unknown>>) =>
  Object.entries(fields)
    .filter(([name, value]) => name.startsWith("quantity:") && typeof value === "string" && Number(value) > 0)
    .map(([name, value]) => ({ lineId: name.slice("quantity:".length), quantity: Number(value) }));

/** The statement's form as its command takes it. */
export const readStatement = (fields: Fields) => ({
  number: fields.number,
  ...(fields.token && { token: fields.token }),
  name: fields.name,
  email: fields.email,
  lines: unitsIn(fields),
});
