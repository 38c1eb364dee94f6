import { dayOf, instantOf, minuteOf } from "#lib/kernel/local-time";
import { benefits } from "./benefits/registry.ts";
import { conditions } from "./conditions/registry.ts";
import type { Definition, PromotionDraft } from "./definition.ts";
import { drawnFields } from "./drawing.ts";
import type { Clause } from "./schema.ts";
import {
  decimalText,
  hundredths,
  listAt,
  rowsAt,
  rowsName,
  settingsAt,
  type Typed,
  textAt,
  typedSettings,
  whole,
} from "./typed.ts";

const counts = ["maxUses", "maxUsesPerCustomer", "priority"] as const;
const flags = ["needsCode", "seasonalSale", "clearance"] as const;

/** What was typed as the commands of promotions take it; what cannot be read stays text, for them to refuse. */
export const draftTyped = (typed: Typed): Record<string, unknown> => ({
  nameFr: textAt(typed, "nameFr") || undefined,
  nameEn: textAt(typed, "nameEn") || null,
  lane: textAt(typed, "lane"),
  conditions: Array.from({ length: rowsAt(typed, "conditions") }, (_, i) => clauseAt(typed, `conditions.${i}`)),
  benefit: clauseAt(typed, "benefit"),
  startsAt: instantAt(typed, "startsAt"),
  endsAt: instantAt(typed, "endsAt"),
  group: textAt(typed, "group") || undefined,
  exclusive: textAt(typed, "exclusive") || undefined,
  combinesWith: listAt(typed, "combinesWith"),
  budgetMinor: hundredths(textAt(typed, "budgetMinor")) ?? null,
  campaign: campaignAt(typed),
  ...Object.fromEntries(flags.map((flag) => [flag, textAt(typed, flag) !== ""])),
  ...Object.fromEntries(counts.map((name) => [name, count(textAt(typed, name)) ?? (name === "priority" ? 0 : null)])),
});

const count = (text: string): number | string | undefined =>
  text.startsWith("-") ? negative(whole(text.slice(1))) : whole(text);
const negative = (value: number | string | undefined) => (typeof value === "number" ? -value : value);

function clauseAt(typed: Typed, name: string): Clause {
  const kind = textAt(typed, `${name}.kind`);
  const known = (name === "benefit" ? benefits : conditions)[kind];
  return { kind, settings: known ? settingsAt(typed, drawnFields(known.settings), `${name}.settings`) : {} };
}

/** Nothing typed of it is a promotion that promises no date. */
function campaignAt(typed: Typed) {
  const promisedOn = textAt(typed, "campaign.promisedOn") || undefined;
  const expectedOrders = whole(textAt(typed, "campaign.expectedOrders"));
  if (promisedOn === undefined && expectedOrders === undefined) return null;
  return { promisedOn, expectedOrders, places: listAt(typed, "campaign.places") };
}

const localTime = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/;

/** The instant that the wall clock of the shop shows so; null for nothing, text for what is no time. */
export function instantAt(typed: Typed, name: string): Date | string | null {
  const text = textAt(typed, name);
  const [, day, hours, minutes] = localTime.exec(text) ?? [];
  if (day === undefined || Number.isNaN(Date.parse(day))) return text === "" ? null : text;
  return instantOf(day, Number(hours) * 60 + Number(minutes));
}

/** Does the wall clock ever show this time? Not between two and three in the night of March when it goes forward. */
export function isSkipped(typed: Typed, name: string): boolean {
  const at = instantAt(typed, name);
  return at instanceof Date && localText(at) !== textAt(typed, name).slice(0, 16);
}

/** Does it show it twice, in the night of October when it goes back? */
export function isRepeated(typed: Typed, name: string): boolean {
  const at = instantAt(typed, name);
  return at instanceof Date && localText(new Date(at.getTime() + 3_600_000)) === localText(at);
}

/** "2026-11-27T00:00", by the clock of the shop. */
export function localText(at: Date): string {
  const minute = minuteOf(at);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${dayOf(at)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** What a form can show: a draft, or a model that nobody has made one yet. */
export type ShownDraft = Omit<PromotionDraft, "conditions" | "benefit" | "combinesWith"> &
  Pick<Definition, "conditions" | "benefit" | "combinesWith">;

/** A draft as the form shows it. */
export const typedDraft = (draft: ShownDraft, comma: "," | "."): Typed => ({
  nameFr: draft.nameFr,
  nameEn: draft.nameEn ?? "",
  lane: draft.lane,
  ...Object.assign({}, ...draft.conditions.map((clause, i) => typedClause(`conditions.${i}`, clause, comma))),
  [rowsName("conditions")]: String(draft.conditions.length),
  ...typedClause("benefit", draft.benefit, comma),
  startsAt: draft.startsAt ? localText(draft.startsAt) : "",
  endsAt: draft.endsAt ? localText(draft.endsAt) : "",
  group: draft.group,
  exclusive: draft.exclusive,
  combinesWith: draft.combinesWith,
  budgetMinor: draft.budgetMinor === null ? "" : decimalText(draft.budgetMinor, comma),
  ...(draft.campaign && {
    "campaign.promisedOn": draft.campaign.promisedOn,
    "campaign.expectedOrders": String(draft.campaign.expectedOrders),
    "campaign.places": draft.campaign.places,
  }),
  ...Object.fromEntries(flags.map((flag) => [flag, draft[flag] ? "on" : ""])),
  ...Object.fromEntries(counts.map((name) => [name, draft[name] === null ? "" : String(draft[name])])),
});

/** A clause as the form shows it; `drawn` says for which kind its fields stand there. */
export function typedClause(name: string, { kind, settings }: Clause, comma: "," | "."): Typed {
  const known = (name === "benefit" ? benefits : conditions)[kind];
  const fields = known ? drawnFields(known.settings) : [];
  return {
    [`${name}.kind`]: kind,
    [`${name}.drawn`]: kind,
    ...typedSettings(fields, `${name}.settings`, settings, comma),
  };
}
