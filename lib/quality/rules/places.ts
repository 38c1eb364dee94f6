import type { CategoryDetails, Rule, StoreDetails } from "../schema.ts";

const when = (wrong: boolean, value: string | number = ""): string | null => (wrong ? String(value) : null);

/** Pages of departments and categories. */
export const categoryRules: readonly Rule<CategoryDetails>[] = [
  { id: "category-empty", owner: "catalogue", broken: ({ products }) => when(products === 0) },
  { id: "category-intro-missing", owner: "catalogue", broken: ({ introFr }) => when(!introFr?.trim()) },
  {
    id: "category-intro-long",
    owner: "catalogue",
    broken: ({ introFr }) => when((introFr?.length ?? 0) > 320, introFr?.length),
  },
  {
    id: "category-english-missing",
    owner: "catalogue",
    broken: ({ nameEn, introFr, introEn }) => when(!nameEn || (Boolean(introFr) && !introEn)),
  },
];

/** Pages of stores. */
export const storeRules: readonly Rule<StoreDetails>[] = [
  { id: "store-hours-missing", owner: "stores", broken: ({ openDays }) => when(openDays === 0) },
  { id: "store-contact-missing", owner: "stores", broken: ({ phone, email }) => when(!phone || !email) },
  { id: "store-note-missing", owner: "stores", broken: ({ noteFr, noteEn }) => when(!noteFr || !noteEn) },
  { id: "store-services-missing", owner: "stores", broken: ({ services }) => when(services === 0) },
];
