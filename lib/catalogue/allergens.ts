/** The fourteen allergens that must be told (regulation 1169/2011, annex II), by the codes they are kept under. */
export const allergens = [
  "gluten",
  "crustaceans",
  "egg",
  "fish",
  "peanuts",
  "soy",
  "milk",
  "nuts",
  "celery",
  "mustard",
  "sesame",
  "sulphites",
  "lupin",
  "molluscs",
] as const;

/** Marks a trace: "may-contain-nuts". */
export const trace = "may-contain-";
