import { isGtin, isRestricted } from "../gtin.ts";
import type { Rule } from "../rules.ts";

/** Picture sizes below which Google shows nothing. */
const smallestPicture = 100;
const longestId = 50;

export const identityRules: readonly Rule[] = [
  {
    id: "id-too-long",
    severity: "error",
    owner: "catalogue",
    broken: ({ sku }) => (sku.length > longestId ? String(sku.length) : null),
  },
  {
    id: "variants-alike",
    severity: "warning",
    owner: "catalogue",
    broken: ({ groupId, colour, size, material }) => (groupId && !(colour || size || material) ? groupId : null),
  },
  {
    id: "link-not-secure",
    severity: "warning",
    owner: "catalogue",
    broken: ({ link }) => (link.startsWith("https://") ? null : new URL(link).origin),
  },
  {
    id: "picture-missing",
    severity: "error",
    owner: "catalogue",
    broken: ({ pictures }) => (pictures.length === 0 ? "" : null),
  },
  {
    id: "picture-small",
    severity: "error",
    owner: "catalogue",
    broken: ({ pictures: [first] }) =>
      first && Math.min(first.width, first.height) < smallestPicture ? `${first.width} × ${first.height}` : null,
  },
  { id: "brand-missing", severity: "warning", owner: "catalogue", broken: ({ brand }) => (brand ? null : "") },
  {
    id: "gtin-wrong",
    severity: "warning",
    owner: "catalogue",
    broken: ({ gtin }) => (gtin && !isGtin(gtin) ? gtin : null),
  },
  {
    id: "gtin-of-our-own",
    severity: "warning",
    owner: "catalogue",
    broken: ({ gtin }) => (gtin && isGtin(gtin) && isRestricted(gtin) ? gtin : null),
  },
  {
    id: "gtin-missing",
    severity: "warning",
    owner: "catalogue",
    broken: ({ gtin, used }) => (gtin || used ? null : ""),
  },
];
