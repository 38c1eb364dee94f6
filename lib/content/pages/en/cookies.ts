import type { LegalText } from "../../schema.ts";

export const cookies: LegalText = {
  title: "Cookies",
  summary: "Only those that make the shop work. Nothing to accept, so nothing to refuse.",
  sections: [
    {
      heading: "Those we set",
      blocks: [
        {
          list: [
            "The cart: to find your items again. Thirty days.",
            "The session: to stay signed in, and to see lists in the order of your group (club, company) where it has one. Until you sign out, thirty days at most.",
            "Your lists without an account: to find again what you keep for later. One year.",
            "A mark, with nothing of you in it: it tells the page that there is a cart, a store or a list to show. Thirty days.",
            "A withdrawal without an account: to keep what you just wrote. One hour.",
            "Language, theme and your store: to keep your choices. One year.",
            "The security of forms: so that no other site orders in your place. For the visit.",
          ],
        },
        "These need no consent: without them the shop would not work (article 82 of the French Data Protection Act).",
      ],
    },
    {
      heading: "Those we do not set",
      blocks: [
        "No advertising, no third-party audience measurement, no social network. Should that change, we would ask first, and refusing would be as easy as accepting.",
      ],
    },
    {
      heading: "What we count",
      blocks: [
        "To know what our pages earn, we count by day the places that were seen, the items opened and the orders: sums, never who. While the tab is open, your browser remembers through which place or search you opened an item, and tells it once, with the order. If it asks not to be tracked, it remembers nothing and nothing is counted.",
      ],
    },
    {
      heading: "When you pay",
      blocks: [
        "The payment page loads Stripe’s form, which sets its own cookies against fraud. They are needed to pay and are loaded only there.",
      ],
    },
  ],
};
