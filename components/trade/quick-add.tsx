import { Icon } from "#components/ui/icon";

/** "+" on a card: adds the only variant at once. A plain form, so that it works without script. */
export function QuickAdd({
  action,
  sku,
  label,
}: {
  action: (form: FormData) => void | Promise<void>;
  sku: string;
  /** Names the product: "Ajouter au panier : Jeu d’échecs". */
  label: string;
}) {
  return (
    <form action={action}>
      <input type="hidden" name="sku" value={sku} />
      <input type="hidden" name="quantity" value="1" />
      <button
        type="submit"
        className="grid size-11 place-items-center rounded-chip bg-paper text-ink shadow-sm hover:bg-blue hover:text-on-blue"
        aria-label={label}
      >
        <Icon name="plus" />
      </button>
    </form>
  );
}
