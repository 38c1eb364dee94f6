import type { Locale } from "#lib/kernel/locale";

/** Which subscription a button is about, and the link that its customer holds. */
export function SubscriptionFields({ id, token, locale }: { id: string; token: string; locale: Locale }) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={locale} />
    </>
  );
}
