import { z } from "zod";
import type { TrailAsked } from "#lib/audit/queries";

const typed = z.object({
  who: z
    .union([z.uuid(), z.literal("shop")])
    .optional()
    .catch(undefined),
  area: z
    .string()
    .regex(/^[a-z]+$/)
    .optional()
    .catch(undefined),
  day: z.iso.date().optional().catch(undefined),
  after: z.string().optional().catch(undefined),
});

/** What the address asks of the journal; what cannot be read asks nothing. */
export function askedOf(params: Readonly<Record<string, string | string[] | undefined>>): TrailAsked {
  const { who, area, day, after } = typed.parse(params);
  return { ...(who && { who }), ...(area && { area }), ...(day && { day }), cursor: after ?? null };
}

/** The address that asks it. */
export function addressOf({ who, area, day, cursor }: TrailAsked): string {
  const said = Object.entries({ who, area, day, after: cursor }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  );
  return said.length > 0 ? `/admin/audit?${new URLSearchParams(said)}` : "/admin/audit";
}
