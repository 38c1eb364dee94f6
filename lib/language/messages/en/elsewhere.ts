/** Money that goes back elsewhere than it came from: as store credit to who agreed, by transfer where a card takes none. */
export const elsewhere = {
  tender: {
    store_credit: "Given back as store credit",
    transfer: "Given back by transfer",
    due: "To be given back by transfer",
  },
  event: "Refund of {amount} refused: {why}. To be given back by transfer.",
  codes:
    "{code, select, expired_or_canceled_card {card closed or expired} lost_or_stolen_card {card lost or stolen} declined {refused by the bank} other {the card takes it no more}}",
  dialog: {
    legend: "Give back",
    original: "As they paid",
    credit: "As store credit on their account, with their consent",
    noAccount: "As store credit: this customer has no account",
    wayOf: "Consent given",
    ways: { phone: "by phone", mail: "in writing", counter: "at the counter" },
    law: "Their express consent is required (C. consom. L221-24). Somebody of another role signs.",
    chosen: "The customer chose store credit on their account, on {day}.",
  },
  choice: {
    legend: "Be paid back",
    original: "As I paid",
    credit: "As store credit on my account, ready to use once refunded",
    save: "Save my choice",
    original_now: "You will be paid back as you paid.",
    credit_now: "You chose store credit. You may change your mind until the refund.",
  },
  mail: {
    subject: "Order {number}: we owe you {amount}",
    preview: "Your card takes no refund any more.",
    title: "Where shall we give you {amount} back?",
    text: "We gave {amount} back to the card that had paid, but its bank takes them no more. Call us on {phone} or answer this message with the account you want them on: we make the transfer. Never send us a card number.",
  },
  transfers: {
    title: "Transfers to make",
    text: "The cards of these customers take no refund any more. Ask them for an account and make the transfer; somebody else confirms it with the statement’s reference.",
    columns: { order: "Order", why: "Reason", amount: "Amount", age: "Since", owner: "Seen to by", decide: "Next" },
    confirm: "Transfer made",
    confirmTitle: "Transfer of {amount} for {number}",
    reference: "Reference on the statement",
    wayOf: "Account given by the customer",
    save: "Save",
  },
};
