/** What is paid otherwise than by card: on account, at the counter, by transfer. */
export const paidLater = {
  legend: "How to pay",
  means: {
    card: "Bank card",
    on_account: "On account, at 30 days",
    counter: "In the store, when collecting",
    transfer: "Bank transfer",
  },
  hints: {
    card: "Charged when the goods leave.",
    on_account: "You pay by transfer, thirty days after the order. {left} left on your account.",
    counter: "In cash or by card, when you come for your order.",
    transfer: "Nothing leaves before we have received it. We keep your goods for seven days.",
  },
  tender: {
    on_account: "On account",
    counter: "To be paid in the store",
    transfer: "Transfer",
    owed: "{amount} still to come",
  },
  toPay: {
    on_account: "To be paid by transfer before {day}",
    counter: "To be paid when collecting",
    transfer: "To be transferred before {day}",
  },
  toPayText: {
    on_account: "{amount} is left to pay on your account. Give the reference {number}.",
    counter: "{amount} to pay in the store, in cash or by card, for your goods.",
    transfer:
      "Transfer {amount} with the reference {number}: your goods leave once it is received. Without it by that date the order is cancelled.",
  },
  account: "{name}, IBAN {iban}",
  transferOverdue: "The transfer did not come in time",
  desk: {
    owed: "Still to come",
    returning: "To be given back by transfer or at the till",
    received: "Transfer received",
    receivedTitle: "Transfer received for {number}",
    counterPaid: "Paid in the store",
    counterTitle: "Payment in the store, {number}",
    amount: "Amount received, in euros",
    by: "Paid",
    cash: "in cash",
    card: "by card",
    reference: "Reference of the statement or the slip",
    givenBack: "Money given back",
    givenBackTitle: "Give {amount} back",
    save: "Save",
    keep: "Change nothing",
    terms: "Payment on account",
    limit: "Allowed to owe, in euros",
    owedNow: "{owed} owed, {limit} allowed",
    noTerms: "This customer pays before.",
    change: "Change what may be owed",
  },
  events: {
    owed: "{amount} to be paid later.",
    received:
      "{amount} received: {by, select, cash {in cash} card {by card in the store} other {by transfer}}, {reference}.",
    givenBack: "{amount} given back by hand: {reference}.",
  },
};
