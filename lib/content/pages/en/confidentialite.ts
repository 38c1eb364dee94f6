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
            "The account (name, e-mail, a hash of the password): to know you, for as long as you keep it. An account asleep for three years is erased; we write to you a month before.",
            "The cart: thirty days. A list without an account: a year untouched. An alert: six months at most.",
            "The payment: its identifier and amount. How to reach whoever wanted to pay: thirteen months, while it may be contested. The card number stays with Stripe.",
            "The reservation in store: thirty days after its end.",
            "The shipping label: one year, while the carrier answers for it.",
            "Exchanges with customer service: three years after the last.",
            "A question about a product, until its address is proved: one week.",
            "The e-mails we write to you and the devices you sign in with: one year.",
            "Your former address, when you change it: one week, to go back.",
            "The archive of your data, when you ask for it: one day.",
            "What is searched for, counted by day without knowing by whom: thirteen months.",
            "Technical logs: one year at most, for the security of the site. What the shop tells itself: three months.",
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
        "You may see your data, correct it, take it with you and have it erased: in your account, on the page “My data”.",
        `Without an account, or to restrict or oppose its use or say what becomes of it after you, write to ${company.dataEmail}: we answer within a month.`,
        "If the answer does not satisfy you, you may turn to the CNIL, 3 place de Fontenoy, 75007 Paris, cnil.fr.",
      ],
    },
    {
      heading: "E-mail and telephone",
      blocks: [
        "Our order e-mails hold no pixel that would say when you open them. We call to sell only those who agreed to it, until they change their mind.",
      ],
    },
  ],
};
