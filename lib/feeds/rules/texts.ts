import { descriptionLimit, titleLimit } from "../channels/google.ts";
import type { Rule } from "../rules.ts";

/** Words that sell instead of naming; channels refuse titles with them. */
const promotional =
  /(livraison gratuite|gratuit|promo|soldes?\b|remise|pas cher|meilleur prix|-\s?\d+\s?%|free shipping|best price)/iu;
const shouting = /\b\p{Lu}{5,}(\s+\p{Lu}{3,})+\b/u;

export const textRules: readonly Rule[] = [
  {
    id: "title-missing",
    severity: "error",
    owner: "catalogue",
    broken: ({ title }) => (title.trim() === "" ? "" : null),
  },
  {
    id: "title-too-long",
    severity: "warning",
    owner: "catalogue",
    broken: ({ title }) => (title.length > titleLimit ? String(title.length) : null),
  },
  {
    id: "title-promotional",
    severity: "error",
    owner: "catalogue",
    broken: ({ title }) => promotional.exec(title)?.[0] ?? null,
  },
  {
    id: "title-shouting",
    severity: "warning",
    owner: "catalogue",
    broken: ({ title }) => shouting.exec(title)?.[0] ?? null,
  },
  {
    id: "description-missing",
    severity: "error",
    owner: "catalogue",
    broken: ({ description }) => (description.trim() === "" ? "" : null),
  },
  {
    id: "description-short",
    severity: "warning",
    owner: "catalogue",
    broken: ({ description: { length } }) => (length > 0 && length < 50 ? String(length) : null),
  },
  {
    id: "description-too-long",
    severity: "warning",
    owner: "catalogue",
    broken: ({ description: { length } }) => (length > descriptionLimit ? String(length) : null),
  },
  {
    id: "description-html",
    severity: "warning",
    owner: "catalogue",
    broken: ({ description }) => /<[a-z/][^>]*>/i.exec(description)?.[0] ?? null,
  },
  {
    id: "category-missing",
    severity: "warning",
    owner: "catalogue",
    broken: ({ category }) => (category === "" ? "" : null),
  },
  {
    id: "google-category-missing",
    severity: "warning",
    owner: "catalogue",
    broken: ({ googleCategory, category }) => (googleCategory ? null : category),
  },
  {
    id: "english-missing",
    severity: "warning",
    owner: "catalogue",
    broken: ({ inEnglish, title }) => (inEnglish ? null : title),
  },
];
