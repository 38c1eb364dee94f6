import { typedInstant } from "../typed-instant.ts";

/** Whom a list is for and when, from its form: an empty field is anybody, anywhere, always. */
export const readTerms = (fields: Readonly<Record<string, unknown>>) => ({
  nameFr: fields.nameFr,
  nameEn: fields.nameEn ?? null,
  channel: fields.channel ?? null,
  country: typeof fields.country === "string" ? fields.country.toUpperCase() : null,
  customerGroup: fields.customerGroup ?? null,
  priority: fields.priority ? Number(fields.priority) : 0,
  startsAt: typedInstant(fields.startsAt),
  endsAt: typedInstant(fields.endsAt),
});
