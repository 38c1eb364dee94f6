/** What a document is for: how to use the product, what its energy label stands on (EPREL, regulation 2017/1369), safety. */
export const documentKinds = ["notice", "information_sheet", "safety"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The languages that a document may be written in. */
export const documentLanguages = ["fr", "en", "de", "es", "it", "nl"] as const;
export type DocumentLanguage = (typeof documentLanguages)[number];
