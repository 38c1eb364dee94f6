import { company } from "../../company.ts";
import type { LegalText } from "../../schema.ts";
import { conformityNotice } from "./garanties-legales.ts";

export const cgv: LegalText = {
  title: "Terms of sale",
  summary: "What we owe you, what you owe us, and the dates that go with it.",
  sections: [
    {
      heading: "1. Who sells",
      blocks: [
        `${company.name}, capital ${company.capital}, ${company.register}, ${company.address}. Telephone: ${company.phone}, at the cost of a local call. E-mail: ${company.email}.`,
        "These terms apply to every order placed on this site by a consumer, delivered in mainland France or in another country offered when ordering, or collected in one of our stores. The version you accepted is kept with the order. The French text is the one that binds.",
      ],
    },
    {
      heading: "2. Prices",
      blocks: [
        "Prices are in euros, all taxes included. The eco-participation is included and shown apart. Delivery is priced in the cart, before any order.",
        "When a price is reduced, the price struck through is the lowest we offered to everybody in the thirty days before the reduction.",
        "The price of each book is the one its publisher sets.",
      ],
    },
    {
      heading: "3. The order",
      blocks: [
        "You choose, check the cart, say where to deliver or in which store to collect, and read the summary. Everything can be corrected up to the button “Order with obligation to pay”. That button makes the contract.",
        "An e-mail confirms the order at once. It holds these terms and the withdrawal form, for you to keep.",
        "Alcohol is not sold to minors. By ordering it you state that you are eighteen or over; proof of age may be asked for.",
      ],
    },
    {
      heading: "4. Payment",
      blocks: [
        "You pay online, by card, with our provider Stripe. The card number never passes through our servers. The amount charged is the total shown above the order button.",
        "If the payment is declined, no order is placed and the cart is intact.",
      ],
    },
    {
      heading: "5. Delivery and collection",
      blocks: [
        "Each item carries a delivery date, told before the order and again in the confirmation. It binds us. Without a date, we deliver within thirty days of the order at the latest.",
        "If the date passes, you may give us a reasonable extra time, and end the contract if we miss it too. You may end it at once if the date was essential to you. We then give back all you paid within fourteen days; after that the sum grows by law by 10% up to fourteen days late, 20% up to thirty, 50% beyond.",
        "Collection in store is free. The item is kept for the number of days that the basket states for the store before the order; after that the order is cancelled and refunded.",
        "The risk passes to you when the parcel is in your hands.",
        { links: [{ label: "Delivery and returns in detail", path: "legal/livraison-retours" }] },
      ],
    },
    {
      heading: "6. The right of withdrawal",
      blocks: [
        "You have fourteen days after receiving the last item to withdraw from the contract, without a reason and at no cost but the return. A period that ends on a Saturday, a Sunday or a public holiday runs to the next working day.",
        "The function “Withdraw from the contract here” stands at the foot of every page during the whole period, without an account.",
        "We give back all sums paid, standard delivery included, within fourteen days of your decision, by the same means of payment. We may wait for the item or proof that it was sent.",
        "The right does not cover fresh food, items personalised at your request, or sealed items opened after delivery that cannot be taken back for reasons of hygiene. The offer says so before purchase.",
        { links: [{ label: "Withdraw from the contract here", path: "retractation" }] },
      ],
    },
    { heading: "7. Legal guarantees", blocks: [{ boxed: conformityNotice }] },
    {
      heading: "8. Gift cards",
      blocks: [
        "A gift card is valid for one year, in one or several goes, online and in all eight stores. It pays for an order as a bank card would. It is not redeemed in cash.",
      ],
    },
    {
      heading: "9. Complaints and mediation",
      blocks: [
        `Write first to ${company.email} or to ${company.address}. We answer within two working days.`,
        `Without agreement after two months you may refer the matter, free of charge, to the mediator: ${company.mediator}, ${company.mediatorAddress}, ${company.mediatorSite}.`,
        "French law governs the contract. You may go to the court of your home or of the place of delivery.",
      ],
    },
    {
      heading: "10. Keeping the contract",
      blocks: ["For any order of €120 or more we keep the contract for ten years and give you a copy on request."],
    },
  ],
};
