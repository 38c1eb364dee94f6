import type { LegalText } from "../../schema.ts";

export const classement: LegalText = {
  title: "How we rank",
  summary: "The order of lists, and what does not influence it.",
  sections: [
    {
      heading: "The default order",
      blocks: [
        "In a department, the order follows rules that we write, of more or less weight from one department to another: what is in stock, what sold in thirty days, what is new, what is most in demand, what the item leaves us. Brands, families or items may be brought forward or held back; nothing is hidden. Where a department has no rules of its own, the items most in demand come first.",
        "Some items stand first because we put them there. With equal points the order does not change from one visit to the next, and it is the same for everybody, with one exception: a group of customers (the club, companies) may have one of its own, by the same kinds of rules. The list then says so above its items, and leads in one step to everybody’s order.",
        "After a search, what counts is, in this order: the exact reference or barcode, words found in the name, then in the brand and department, then in the description; and, at equal relevance, demand. For some searches, rules like those of a department order what fits nearly as well as the best result.",
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
        "“Instead” and “Goes with” show what our staff have chosen first. “Instead” adds the items of the same category nearest in price; “Goes with” adds those most in demand in neighbouring categories.",
      ],
    },
  ],
};
