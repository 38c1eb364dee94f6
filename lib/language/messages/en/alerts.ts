/** Words of the alerts: back in stock, a lower price. */
export const alerts = {
  title: "Your alerts",
  text: "One e-mail an alert, when the fact comes. Then it is over.",
  none: "No alert. The page of an article lets you ask for one.",
  ask: { stock: "Tell me when it is back", price: "Tell me if it costs less" },
  form: {
    stock: "Be told when it is back",
    price: "Be told of a lower price",
    textStock: "One e-mail, only one, when {article} is available again. Nothing else.",
    textPrice: "One e-mail, only one, when {article} costs less than {price}. Nothing else.",
    submit: "Tell me",
    to: "The message will go to {email}.",
    privacy: "Your address serves for nothing else. It is forgotten after six months at the latest.",
  },
  sent: {
    title: "Noted",
    known: "We will write once, when the fact comes. Your alerts are in your account.",
    guest: "A message has just left. Open it and confirm your address: the alert waits from then on.",
  },
  own: {
    unproved: { title: "Confirm your alert", text: "We will write once, when the fact comes.", button: "Confirm" },
    waiting: { title: "Your alert waits", text: "We will write once, on {day} at the latest." },
    told: { title: "Your alert is over", text: "We wrote to you. Nothing else will come." },
    end: "Do not tell me any more",
    ended: "The alert is deleted. Nothing will be sent to you.",
  },
  kinds: { stock: "Back in stock", price: "Lower price, under {price}" },
  until: "Until {day}",
  endNamed: "Do not tell me any more: {article}",
  mail: {
    end: "Do not tell me any more.",
    prove: {
      subject: "Confirm your alert: {article}",
      text: "You want to be told about {article}. Confirm your address: we will write only once.",
      button: "Confirm my address",
      ignore: "You asked for nothing? Do nothing, the address is forgotten in a week.",
    },
    stock: {
      subject: "Back: {article}",
      text: "{article} is available again. Nothing is kept aside: first come, first served.",
      button: "See the article",
      ignore: "You asked for it; this was the only message of this alert.",
    },
    price: {
      subject: "Costs less: {article}",
      text: "{article} costs {price}; it was {was} when you asked to be told.",
      button: "See the article",
      ignore: "You asked for it; this was the only message of this alert.",
    },
  },
};
