/** The page that plays the bank when the payment stand-in is in use. */
export const payment = {
  bankTitle: "Your bank checks that it is really you",
  bankIntro: "This page plays the bank in the demo shop. No money changes hands.",
  confirm: "Confirm",
  refuse: "Refuse",
  unknown: "This payment does not exist, or has already had its answer.",
  saved: {
    box: "Keep this card for my next purchases and my regular deliveries, and so that an order stays paid until it leaves, even if my bank lets go of the sum. I take it off my account whenever I like.",
    title: "Your cards",
    text: "Kept by our payment provider, never by us. You choose them as you pay. They also pay for your regular deliveries, and authorise again an order that has not left yet when your bank is about to let go of the sum; if the bank wants to see you, we send you a link.",
    none: "No card is kept.",
    until: "expires end of {month}",
    remove: "Remove",
    removeNamed: "Remove {card}",
    which: "Which card to pay with",
    other: "Another card",
  },
  /** A bank keeps anew what it would soon have let go of. */
  anew: {
    events: {
      done: "{amount} authorised again with the kept card, until {day}: the first authorisation is let go of.",
      refused: "The bank does not authorise {amount} again ({code}): the sum is taken the day before the end.",
    },
    xray: "Authorised again on {when}, {amount}",
    states: { open: "asked of the bank", done: "done", refused: "refused", let_go: "let go of" },
    mail: {
      subject: "Order {number}: your bank keeps the sum aside for longer",
      preview: "Nothing is charged, nothing to do.",
      title: "{amount} stay aside at your bank",
      text: "Your order {number} has not left yet, and your bank was about to let go of the sum. As you allowed us to, we have authorised it again with the card you keep. Nothing was charged: for a few days your bank may show both authorisations. The first goes away by itself.",
    },
  },
};
