import { standinCards, standinWallets } from "../standin-cards.ts";

/** How a test card answers when it is charged. */
export type Behaviour = Readonly<{
  brand: "visa" | "mastercard";
  last4: string;
  /** What the card was shown by, as Stripe tells it. */
  wallet: Readonly<{ type: string; dynamic_last4: string | null }> | null;
  /** The shopper must prove who they are first. */
  authenticates: boolean;
  decline: Readonly<{ code: string; declineCode: string | null; message: string }> | null;
}>;

const declines: Readonly<Record<string, Behaviour["decline"]>> = {
  pm_card_chargeDeclined: {
    code: "card_declined",
    declineCode: "generic_decline",
    message: "Your card was declined.",
  },
  pm_card_chargeDeclinedInsufficientFunds: {
    code: "card_declined",
    declineCode: "insufficient_funds",
    message: "Your card has insufficient funds.",
  },
  pm_card_chargeDeclinedExpiredCard: {
    code: "expired_card",
    declineCode: null,
    message: "Your card has expired.",
  },
  pm_card_chargeDeclinedIncorrectCvc: {
    code: "incorrect_cvc",
    declineCode: null,
    message: "Your card's security code is incorrect.",
  },
  pm_card_chargeDeclinedProcessingError: {
    code: "processing_error",
    declineCode: null,
    message: "An error occurred while processing your card. Try again in a little bit.",
  },
};

const cards = standinCards.map(({ number, token, labelKey }): [string, Behaviour] => [
  token,
  {
    brand: number.startsWith("5") ? "mastercard" : "visa",
    last4: number.slice(-4),
    wallet: null,
    authenticates: labelKey === "authenticationRequired",
    decline: declines[token] ?? null,
  },
]);
/** A wallet shows a card of its own number: its bank has asked who they are already. */
const wallets = standinWallets.map(({ wallet, token }): [string, Behaviour] => [
  token,
  {
    ...{ brand: "visa", last4: "4242", authenticates: false, decline: null },
    wallet: { type: wallet, dynamic_last4: "1881" },
  },
]);
const behaviours: ReadonlyMap<string, Behaviour> = new Map([...cards, ...wallets]);

export const behaviourOf = (token: string): Behaviour | null => behaviours.get(token) ?? null;
