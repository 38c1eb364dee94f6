import { Button } from "#components/ui/button";

/** What to rehearse: a promotion as it is written now, or other prices. */
export type ToRehearse =
  | Readonly<{ promotionId: string }>
  | Readonly<{ name: string; changes: readonly Readonly<{ sku: string; toMinor: number }>[] }>;

/**
 * The button that has something rehearsed on the last thirty days and opens its page; `action` is that of
 * app/admin/(rooms)/rehearsals/actions.ts. For whoever may know costs.
 */
export function StartRehearsal({
  action,
  label,
  ...asked
}: {
  action: (form: FormData) => Promise<void>;
  label: string;
} & ToRehearse) {
  return (
    <form action={action}>
      {"promotionId" in asked ? (
        <input type="hidden" name="promotionId" value={asked.promotionId} />
      ) : (
        <>
          <input type="hidden" name="name" value={asked.name} />
          {asked.changes.map(({ sku, toMinor }) => (
            <input key={sku} type="hidden" name="changes[]" value={`${toMinor} ${sku}`} />
          ))}
        </>
      )}
      <Button type="submit" look="secondary" size="sm" icon="refresh-cw">
        {label}
      </Button>
    </form>
  );
}
