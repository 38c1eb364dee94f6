import type { LegalText } from "../../schema.ts";

export const classement: LegalText = {
  title: "How we rank",
  summary: "The order of lists, and what does not influence it.",
  sections: [
    {
      heading: "The default order",
      blocks: [
        "In a department the items most in demand come first. Ties keep the same order from one visit to the next.",
        "After a search, what counts is, in this order: the exact reference or barcode, words found in the name, then in the brand and department, then in the description; and, at equal relevance, demand.",
        "You may sort otherwise: price up, price down, newest.",
      ],
    },
    {
      heading: "What changes nothing",
      blocks: [
        "Nobody pays for a better place. Your history, your device and your address change neither the order nor the price.",
      ],
    },
    {
      heading: "Beside an item",
      blocks: [
        "“Instead” shows the items of the same category nearest in price. “Goes with” shows those most in demand in neighbouring categories.",
      ],
    },
  ],
};
