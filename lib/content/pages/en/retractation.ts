import { company } from "../../company.ts";
import type { LegalText } from "../../schema.ts";

export const retractation: LegalText = {
  title: "Withdraw from the contract here",
  summary: "Fourteen days after receipt, no reason asked, no account needed.",
  sections: [
    {
      heading: "How long you have",
      blocks: [
        "You have fourteen days from the day after receipt. For an order in several parcels they run from the last. If they end on a Saturday, a Sunday or a public holiday, they run to the next working day.",
        "You may withdraw from the whole order or from a part of it, item by item.",
      ],
    },
    {
      heading: "How to withdraw",
      blocks: [
        "Tell us your name, the order number, the items concerned and where to answer you. No reason is asked.",
        {
          list: [
            "Here, in two steps: find the order, choose the items, confirm.",
            `By e-mail to ${company.email}.`,
            `By letter to ${company.name}, ${company.address}.`,
            "In any of our eight stores, with the item.",
          ],
        },
        "You receive an acknowledgement, which repeats your statement with the date and time. Keep it.",
      ],
    },
    {
      heading: "Return and refund",
      blocks: [
        "Send the item back within fourteen days of your decision, or bring it to a store free of charge. Return by post is at your cost; furniture we collect, at a price told beforehand.",
        "We give back all you paid, standard delivery included, within fourteen days of your decision, by the same means of payment. We may wait for the item or proof that it was sent.",
        "You answer for an item damaged by use beyond what is needed to try it.",
      ],
    },
    {
      heading: "What cannot be withdrawn from",
      blocks: [
        {
          list: [
            "Fresh food, which spoils quickly.",
            "Items personalised at your request: engraving, a painted name.",
            "Sealed items opened after delivery that cannot be taken back for reasons of hygiene.",
          ],
        },
        "The offer says so before purchase. The legal guarantees always apply.",
      ],
    },
    {
      heading: "The model form",
      blocks: [
        "You need not use it. Copy it into an e-mail or a letter.",
        {
          boxed: [
            `To ${company.name}, ${company.address}, ${company.email}:`,
            "I hereby give notice that I withdraw from my contract of sale of the following goods:",
            "Ordered on / received on:",
            "Order number:",
            "Name of consumer:",
            "Address of consumer:",
            "Signature of consumer (only if this form is notified on paper):",
            "Date:",
          ],
        },
      ],
    },
  ],
};
