/** What the counter answers when the answer is no. */
export const pickupRefusals = {
  pickup_not_found: { title: "Collection not found", detail: "No collection of this store matches." },
  pickup_not_ready: { title: "Not ready yet", detail: "This order is not prepared yet. Prepare it first." },
  already_collected: {
    title: "Already collected",
    detail: "This order has already been handed over. This code has been used.",
  },
  wrong_code: { title: "Wrong code", detail: "This is not the code of this order. Read it again with the customer." },
  code_opens_nothing: {
    title: "Unknown code",
    detail: "This code opens no order. Read it again, or look for the name or the number.",
  },
  too_many_tries: {
    title: "Too many tries",
    detail: "Five wrong codes: the code is locked. Ask for an identity document in the same name, or for a manager.",
  },
};
