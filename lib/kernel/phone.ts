/** "02 61 91 10 01" as a link that dials from anywhere: tel:+33261911001. */
export const dialled = (phone: string): string => `tel:${phone.replace(/\s/g, "").replace(/^0/, "+33")}`;

/**
 * A French number that costs its caller more than a call: 081 to 089, 118 and the short ones but for 30 and 31 (decision of
 * the Arcep 2018-0881). Who sells may not be reached by one about a contract (C. consom. L121-16), and calls none.
 */
export function isPremium(phone: string): boolean {
  const digits = phone.replace(/[^\d+]/g, "");
  const number = digits.replace(/^(?:\+|00)33(?:\(?0\)?)?/, "0");
  return /^08[1-9]/.test(number) || /^118\d{3}$/.test(number) || /^3[2-9]\d{2}$/.test(number);
}
