import type { ModelPromotion } from "#lib/promotions/models";
import type { ShownDraft } from "#lib/promotions/typed-draft";

/** A blank page: ten per cent are asked for until something else is typed. */
export const emptyDraft: ShownDraft = {
  nameFr: "",
  nameEn: null,
  lane: "line",
  conditions: [],
  benefit: { kind: "percentOff", settings: {} },
  startsAt: null,
  endsAt: null,
  priority: 0,
  group: "offers",
  exclusive: "none",
  combinesWith: [],
  needsCode: false,
  seasonalSale: false,
  clearance: false,
  maxUses: null,
  maxUsesPerCustomer: null,
  budgetMinor: null,
  campaign: null,
};

/** A model without its codes: a code belongs to one promotion. */
export const fromModel = ({ definition: { name, ...definition }, limits }: ModelPromotion): ShownDraft => ({
  ...emptyDraft,
  ...definition,
  nameFr: name.fr,
  nameEn: name.en,
  ...limits,
});
