/** What a withdrawal, a return or a refund answers when the answer is no. */
export const returnRefusals = {
  not_a_consumer: {
    title: "A company’s order",
    detail: "The right of withdrawal is a consumer’s. Customer service will be glad to help.",
  },
  withdrawal_over: { title: "Period over", detail: "The withdrawal period of this order has ended." },
  cannot_be_withdrawn: {
    title: "Cannot be withdrawn from",
    detail: "One of these items cannot be withdrawn from. The page says which one and why.",
  },
  not_so_many_left: { title: "Too many units", detail: "Not so many units of this item are left. Reload the page." },
  not_received_yet: { title: "Not received yet", detail: "This item has not left yet: it can be cancelled." },
  guarantee_over: { title: "Guarantee over", detail: "The legal guarantee of this item has ended." },
  return_not_found: { title: "No such return", detail: "No return has this number." },
  return_moved_on: { title: "Already done", detail: "This return has moved on. Reload the page." },
  not_each_line: { title: "Items left out", detail: "Count each item of the return." },
  more_than_announced: { title: "Too many units", detail: "You counted more units than the return announces." },
  for_repair: { title: "To be repaired", detail: "This return is to be repaired, not paid back." },
  for_exchange: {
    title: "To be exchanged",
    detail: "This return is to be exchanged. Call off the exchange before you pay it back.",
  },
  exchange_not_found: { title: "No exchange", detail: "This return has no exchange." },
  exchange_changed: {
    title: "The price has changed",
    detail: "The price of the chosen article has just changed. Look at the exchange again before you confirm.",
  },
  exchange_incomplete: {
    title: "Something is missing",
    detail: "Not everything came back: call off the exchange, then pay back what is here.",
  },
  one_article_only: { title: "One article only", detail: "An exchange is for one article." },
  too_many_pieces: { title: "Too many units", detail: "An exchange is for no more units than come back." },
  not_exchangeable: {
    title: "Not in exchange",
    detail: "This article takes more than sending it: order it on its own, and have the other one paid back.",
  },
  nothing_to_exchange: {
    title: "Nothing to exchange",
    detail: "These articles were free: they have no price to exchange.",
  },
  for_refund: { title: "To be paid back", detail: "This return is to be paid back, not repaired." },
  deduction_without_reason: { title: "No reason", detail: "Tell the customer why you deduct." },
  withdrawal_stands: {
    title: "A withdrawal",
    detail: "A withdrawal cannot be refused: inspect, and deduct with a reason if the item has lost value.",
  },
  delivery_already_refunded: {
    title: "Delivery already refunded",
    detail: "The delivery charge has already been refunded.",
  },
  nothing_to_refund: { title: "Nothing to refund", detail: "There is nothing left to refund." },
  more_than_bought: { title: "More than bought", detail: "The quantity is more than what was bought." },
  disputed: {
    title: "Payment disputed",
    detail: "This payment is disputed at the bank: nothing is refunded until it has decided.",
  },
  paid_elsewhere: {
    title: "Paid elsewhere",
    detail: "This order was paid in the former shop: that is where it is refunded.",
  },
};
