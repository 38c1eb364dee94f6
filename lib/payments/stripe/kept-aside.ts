/**
 * What is asked for with a payment that is only authorised: to be taken in parts, and to be kept longer than the usual
 * days, where the card's bank and the shop's account allow it. Until when is told by the charge (`capture_before`).
 */
export const keptAside = {
  capture_method: "manual",
  payment_method_options: {
    card: { request_multicapture: "if_available", request_extended_authorization: "if_available" },
  },
} as const;
