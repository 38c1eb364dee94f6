import { company } from "../../company.ts";
import type { LegalText } from "../../schema.ts";

export const confidentialite: LegalText = {
  title: "Privacy",
  summary: "What we keep of you, why, for how long, and how to take it back.",
  sections: [
    {
      heading: "Who answers for your data",
      blocks: [`${company.name}, ${company.address}. For any question about your data: ${company.dataEmail}.`],
    },
    {
      heading: "What we keep, why and until when",
      blocks: [
        {
          list: [
            "The order (name, address, e-mail, telephone, items): to carry out the contract. Ten years for accounting records, as the law requires.",
            "The account (name, e-mail, a hash of the password): to know you, for as long as you keep it. An account asleep for three years is erased.",
            "The cart: thirty days.",
            "The payment: its identifier and amount. The card number stays with Stripe.",
            "Exchanges with customer service: three years after the last.",
            "Technical logs: one year at most, for the security of the site.",
          ],
        },
      ],
    },
    {
      heading: "Whom we entrust it to",
      blocks: [
        "Those who need it to serve you and nobody else: the carrier (name, address, telephone), Stripe (payment), our mail service (order e-mails). We neither sell nor rent any data.",
        "Stripe may process data outside the European Union, under the European Commission’s standard clauses.",
      ],
    },
    {
      heading: "Your rights",
      blocks: [
        `You may see your data, correct it, take it with you, have it erased, restrict or oppose its use, and say what becomes of it after you. All of it is done in your account, on the page “My data”. Or write to ${company.dataEmail}: we answer within a month.`,
        "If the answer does not satisfy you, you may turn to the CNIL, 3 place de Fontenoy, 75007 Paris, cnil.fr.",
      ],
    },
    {
      heading: "E-mail and telephone",
      blocks: ["Our order e-mails hold no pixel that would say when you open them. We call nobody to sell."],
    },
  ],
};
