import { company } from "../../company.ts";
import type { LegalText } from "../../schema.ts";

export const mentionsLegales: LegalText = {
  title: "Legal notices",
  summary: "Who publishes this site, who hosts it, whom to write to.",
  sections: [
    {
      heading: "The publisher",
      blocks: [
        {
          list: [
            `${company.name}, a simplified joint-stock company with a capital of ${company.capital}`,
            `Registered: ${company.register}`,
            `VAT number: ${company.vatNumber}`,
            `Registered office: ${company.address}`,
            `Telephone: ${company.phone}, at the cost of a local call`,
            `E-mail: ${company.email}`,
            `Publishing director: ${company.director}`,
          ],
        },
      ],
    },
    {
      heading: "The host",
      blocks: [
        `The site is hosted by ${company.name} itself, on its own machines: ${company.warehouse}, ${company.phone}.`,
      ],
    },
    {
      heading: "Intellectual property",
      blocks: [
        "Texts, photographs and design belong to Bonnefoy & Filles. Brands named belong to their makers. This site is a demonstration: the brands and the legal figures of its items are invented.",
      ],
    },
    {
      heading: "Reporting content or a flaw",
      blocks: [
        `Unlawful content, a wrong price, a security flaw: write to ${company.email}. We acknowledge within one working day.`,
      ],
    },
  ],
};
