/** Enough of an address or a number for its owner to know it again, and nobody else. */
export const maskedEmail = (email: string): string => email.replace(/^(.).*@/u, "$1•••@");

export function maskedPhone(phone: string): string {
  const digits = phone.replace(/\D/g, "");
  return digits.length < 6 ? "••••" : `${digits.slice(0, 2)} •• •• ${digits.slice(-2)}`;
}
