import { ok, type Result, refuse } from "#lib/kernel/result";

/** The establishments of La Poste, whose fourteen digits sum to a multiple of five instead (INSEE). */
const laPoste = "356000000";

/**
 * Reads a SIRET as people type it: the nine digits of the SIREN and five of the establishment, with the checksum that
 * both have (Luhn). Refuses `siret_wrong`.
 */
export function checkSiret(text: string): Result<string, Readonly<{ code: "siret_wrong" }>> {
  const siret = text.replace(/[\s.-]/g, "");
  return /^\d{14}$/.test(siret) && (luhn(siret) || isOfLaPoste(siret)) ? ok(siret) : refuse({ code: "siret_wrong" });
}

const digitsOf = (number: string): number[] => [...number].map(Number);
const sumOf = (digits: readonly number[]): number => digits.reduce((sum, digit) => sum + digit, 0);

/** Every second digit from the right counts twice, less nine where that has two digits. */
function luhn(number: string): boolean {
  const weighed = digitsOf(number)
    .reverse()
    .map((digit, place) => (place % 2 === 0 ? digit : (digit * 2) % 9 || (digit && 9)));
  return sumOf(weighed) % 10 === 0;
}

const isOfLaPoste = (siret: string): boolean => siret.startsWith(laPoste) && sumOf(digitsOf(siret)) % 5 === 0;
