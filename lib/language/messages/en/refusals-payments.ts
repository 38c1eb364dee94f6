/** What a payment answers when the answer is no. */
export const paymentRefusals = {
  payment_needed: {
    title: "Payment needed",
    detail: "Something is left to pay by card: give a payment method.",
  },
  payment_declined: {
    title: "Payment declined",
    detail: "The card was declined. Nothing was charged and the cart is intact; try another card.",
  },
  payment_action_required: {
    title: "Verification needed",
    detail: "The bank wants to check that it is you. Follow the address given to finish the payment.",
  },
  payment_pending: {
    title: "Payment being checked",
    detail: "We are checking the payment with the bank. Do not pay a second time.",
  },
  payment_unavailable: {
    title: "Payment unavailable for a moment",
    detail: "The payment service is not answering. The cart is intact; try again in a moment.",
  },
  payment_in_progress: {
    title: "Payment in progress",
    detail: "Another version of this cart is being paid. Try again in a moment.",
  },
  card_not_found: { title: "Card not found", detail: "This card is not on your account any more." },
  nobody_took_it: {
    title: "Nobody sees to it",
    detail: "Somebody must see to the transfer first.",
  },
  payment_refunded: {
    title: "Payment given back",
    detail: "The payment came when the articles were no longer available. It is refunded in full.",
  },
  payment_abandoned: {
    title: "Payment given up",
    detail: "This payment was given up. Nothing was charged; you can start again.",
  },
  attempt_not_found: { title: "Unknown payment", detail: "This payment does not exist." },
  not_this_payment: { title: "Another payment", detail: "This payment belongs to another order." },
  payment_request_not_found: {
    title: "Request not found",
    detail: "There is no such payment request for this order.",
  },
  payment_not_asked: {
    title: "No longer asked for",
    detail: "This sum is paid, no longer asked for, or its time is over. Nothing was charged.",
  },
  payment_not_received: {
    title: "Not paid yet",
    detail: "This order is not paid: nothing leaves before. Record what was received first.",
  },
  means_not_possible: {
    title: "It cannot be paid so",
    detail: "This order cannot be paid this way. Choose another one.",
  },
  over_account_limit: {
    title: "Over the limit",
    detail:
      "With this order your company would owe more than it is allowed to. Pay by card, or settle what is due first.",
  },
  nothing_owed: { title: "Nothing is owed", detail: "Nothing is left to come for this order." },
  more_than_owed: { title: "More than owed", detail: "This is more than what is left to come for this order." },
  nothing_to_return: { title: "Nothing to give back", detail: "There is nothing to give back by hand for this order." },
};
