import type { TestCard, TestWallet } from "./schema.ts";

/** The cards the demo checkout offers: Stripe's own test numbers, each with the token that stands for it. */
export const standinCards: readonly TestCard[] = [
  { number: "4242424242424242", token: "pm_card_visa", labelKey: "accepted" },
  { number: "5555555555554444", token: "pm_card_mastercard", labelKey: "accepted" },
  { number: "4000002500003155", token: "pm_card_authenticationRequired", labelKey: "authenticationRequired" },
  { number: "4000000000003220", token: "pm_card_threeDSecure2Required", labelKey: "authenticationRequired" },
  { number: "4000000000000002", token: "pm_card_chargeDeclined", labelKey: "declined" },
  { number: "4000000000009995", token: "pm_card_chargeDeclinedInsufficientFunds", labelKey: "insufficientFunds" },
  { number: "4000000000000069", token: "pm_card_chargeDeclinedExpiredCard", labelKey: "expiredCard" },
  { number: "4000000000000127", token: "pm_card_chargeDeclinedIncorrectCvc", labelKey: "incorrectCvc" },
  { number: "4000000000000119", token: "pm_card_chargeDeclinedProcessingError", labelKey: "processingError" },
];

/** The wallets it offers, as the Payment Element does where the provider enables them. */
export const standinWallets: readonly TestWallet[] = [
  { wallet: "apple_pay", token: "pm_standin_apple_pay" },
  { wallet: "google_pay", token: "pm_standin_google_pay" },
];

/** The test token of a wallet that was pressed; null for none of ours. */
export const standinWalletToken = (pressed: string): string | null =>
  standinWallets.find(({ wallet }) => wallet === pressed)?.token ?? null;

/** The test token of a card number as somebody typed it, or null for a card that is none of ours. */
export function standinToken(typed: string): string | null {
  const digits = typed.replace(/\D/g, "");
  return standinCards.find(({ number }) => number === digits)?.token ?? null;
}
