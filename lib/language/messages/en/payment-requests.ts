/** More money asked of a customer for an order, by a link. */
export const paymentRequests = {
  title: "Pay {amount}",
  asked: "{amount} is left to pay for order {number}.",
  why: "{purpose, select, edit {You wanted this order changed: it will be as soon as the payment is received.} exchange {You exchange an article for one that costs more: the new one leaves as soon as the payment is received.} subscription {The next delivery of your subscription: it leaves as soon as the payment is received.} other {Your bank no longer keeps the sum you had authorised. It was not charged: a new payment lets the rest of your order leave.}}",
  until: "To be paid before {day}, {time}.",
  order: "Order {number}",
  orderTotal: "Order total",
  pay: "Pay {amount}",
  secure: "Encrypted payment. Your card is charged at once.",
  back: "Back to the order",
  refundNote: "Paid twice by mistake? What is too much goes back by itself.",
  checking: "We are checking your payment",
  checkingText: "Your bank has not answered yet. This page refreshes by itself; please do not pay again.",
  checkAgain: "Check again",
  states: {
    paid: "This sum is paid. Thank you.",
    cancelled: "This sum is no longer asked for. Nothing will be charged.",
    lapsed: "The time to pay is over. Nothing was charged.",
    returned: "This sum was no longer asked for: it is on its way back to you.",
  },
  onOrder: {
    title: "A payment is asked of you",
    text: "{amount} to pay, by {day} at the latest",
    link: "Pay {amount}",
  },
  desk: {
    asked:
      "{state, select, open {payment asked} paid {paid} lapsed {out of time} cancelled {no longer asked} other {to be asked}}",
    ask: "Ask to pay",
    title: "Payments asked for",
    purpose:
      "{purpose, select, edit {Edit} exchange {Exchange} subscription {Delivery of a subscription} other {Payment due}}",
    state: "{state, select, open {waiting} paid {paid} cancelled {cancelled} other {out of time}}",
    until: "until {day}",
    link: "Payment link",
    cancel: "Stop asking",
    keep: "Change nothing",
    cancelTitle: "Stop asking for {amount}",
    reason: "Reason",
  },
  events: {
    asked:
      "{amount} asked of the customer by link: {purpose, select, edit {edit} exchange {exchange} subscription {delivery of a subscription} other {payment due}}.",
    unasked: "A payment is no longer asked for.",
    paid: "{amount} paid by the customer on request.",
    lapsed: "{amount} asked for were not paid in time.",
    returned: "{amount} paid though no longer asked for: given back.",
  },
  mail: {
    subject: "Order {number}: {amount} to pay",
    preview: "A link to pay by card.",
    title: "{amount} is left to pay",
    button: "Pay {amount}",
    until: "This link holds until {day}, {time}.",
    returnedSubject: "Your payment of {amount} goes back to you",
    returnedPreview: "This sum was no longer asked for.",
    returnedTitle: "We give {amount} back to you",
    returnedText:
      "You paid {amount} for order {number} though this sum was no longer asked for. It goes back to your card: allow a few days.",
  },
};
