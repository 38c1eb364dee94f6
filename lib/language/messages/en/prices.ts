/** Prices: what is doubtful about one that is asked for, and the letters of a price incident. */
export const prices = {
  waits: "{price} waits for a second person. The shop keeps the old price.",
  faults: {
    too_large: "{percent, number, ::sign-always}% on {from}. One person alone changes {limit, number}% at most.",
    below_cost: "Under cost: {net} before VAT, for a cost of {cost}.",
    below_floor: "Under the floor of {floor}.",
    vat_slip:
      "{direction, select, taken_out {Exactly {from} without VAT of {rate, number}%.} other {Exactly {from} with VAT of {rate, number}% a second time.}} Net or gross?",
    decimal_slip:
      "About {factor, number} times {direction, select, up {more} other {less}} than {reference}. A decimal point astray?",
    currency_slip: "Exactly {from} in {currency}. Is the file in another currency?",
    category_outlier: "Far from the other prices of the category: {ratio, number}% of the usual price, {usual}.",
    small_steps:
      "With the changes of the last {days, number} days: {percent, number, ::sign-always}% since {from}. One person alone changes {limit, number}% at most.",
    unit_mix_up:
      "{ratio, number}% of what the other variants lead one to expect, {reference}. The price of one, or of the pack?",
    derisory: "A tenth of the reference price, {reference}, or less.",
    placeholder: "This looks like a number typed to fill the field.",
  },
  mails: {
    held: {
      subject: "{count, plural, one {A price waits} other {# prices wait}} for a second person",
      title: "{count, plural, one {A price to read again} other {# prices to read again}}",
      asked: "{author} asks: {name}.",
      change: "{sku}: {from} → {to}",
      waits:
        "The shop keeps the old {count, plural, one {price} other {prices}} until you decide, by {until} at the latest.",
      alone:
        "You are the only person who may approve. {count, plural, one {This price takes} other {These prices take}} effect on {until}, unless you withdraw before.",
      button: "Read the prices",
    },
    incident: {
      subject: "Your order {number}: a wrong price",
      title: "A wrong price",
      about: "You ordered “{name}” at {price}. That price was our mistake.",
      honour: "We stand by it: your order leaves as promised, at the price you paid.",
      cancel:
        "That price bore no relation to the value of the article, and we cannot honour it. We have cancelled the order. You are refunded in full to your means of payment.",
      voucher:
        "That price bore no relation to the value of the article, and we cannot honour it. We have cancelled the order and refund you in full. To make amends, here is a gift card of {amount}; its code reaches you in another message.",
      sorry: "We apologise. Answer this letter if you have a question.",
      button: "See the order",
    },
    frozen: {
      subject: "Abnormal sale: {sku} is off sale",
      title: "An abnormal sale",
      below_cost: "{sku} was sold at {price}, under its cost ({reference} before VAT).",
      far_below_usual: "{sku} was sold at {price}, less than half its usual price ({reference}).",
      rush_at_new_price: "{sku} sells ten times faster than usual at its new price of {price} (usually {reference}).",
      done: "The article cannot be ordered any more. {count, plural, =0 {No order is} one {One order is} other {# orders are}} concerned.",
      button: "Open the incident",
    },
  },
};
