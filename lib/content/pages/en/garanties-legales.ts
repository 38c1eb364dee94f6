import { company } from "../../company.ts";
import type { LegalText } from "../../schema.ts";

/** The framed text of the annex to article D211-2, in English for information: the French one binds (L13). */
export const conformityNotice: readonly string[] = [
  "The consumer has two years from delivery of the goods to claim under the legal guarantee of conformity when a lack of conformity appears. During that time the consumer has only to show that the lack exists, not when it appeared.",
  "When the contract provides digital content or a digital service continuously for more than two years, the guarantee applies to it throughout that period. During that time the consumer has only to show that the lack of conformity exists, not when it appeared.",
  "The legal guarantee obliges the trader, where relevant, to provide all updates needed to keep the goods in conformity.",
  "It gives the consumer the right to repair or replacement within thirty days of the request, free of charge and without significant inconvenience.",
  "Goods repaired under the guarantee gain six more months of it.",
  "If the consumer asks for repair and the seller imposes replacement, the guarantee starts again for two years from the replacement.",
  "The consumer may keep the goods at a reduced price, or end the contract and be refunded in full against their return, if:",
  "1. the trader refuses to repair or replace;",
  "2. repair or replacement takes more than thirty days;",
  "3. repair or replacement causes significant inconvenience, notably when the consumer bears the cost of collecting the goods or of installing the repaired or replaced ones;",
  "4. the lack of conformity remains after the seller’s attempt.",
  "The consumer may also have the price reduced or the contract ended at once when the lack is serious enough to justify it, without first asking for repair or replacement.",
  "The sale cannot be undone for a minor lack of conformity.",
  "Any time the goods are held for repair or replacement suspends what remains of the guarantee until they are returned.",
  "These rights come from articles L. 217-1 to L. 217-32 of the French Consumer Code.",
  "A seller who obstructs the guarantee in bad faith risks a civil fine of up to €300,000, which may be raised to 10% of average annual turnover (article L. 241-5).",
  "The consumer also has the legal guarantee against hidden defects under articles 1641 to 1649 of the Civil Code, for two years from their discovery: a reduced price if the goods are kept, or a full refund against their return.",
];

export const garantiesLegales: LegalText = {
  title: "Legal guarantees",
  summary: "Two years of conformity, two years against hidden defects, at no extra cost.",
  sections: [
    { heading: "Your rights, in the words of the law", blocks: [{ boxed: conformityNotice }] },
    {
      heading: "What to do",
      blocks: [
        {
          list: [
            "In store, with the item and the invoice or order number.",
            `By e-mail to ${company.email}: the order number, what is wrong, a picture if it helps.`,
            `By telephone on ${company.phone}, Monday to Saturday, 9 am to 7 pm.`,
          ],
        },
        "We repair or replace within thirty days. Transport is on us. The workshops in Angers and Lyon repair on the spot.",
      ],
    },
    {
      heading: "The commercial guarantee",
      blocks: [
        "Some makers add a commercial guarantee. Its length stands under “Life span” on the item’s page. It adds to the legal guarantees and never replaces them.",
      ],
    },
  ],
};
