export type CardData = Readonly<{ handle: string; name: string; brand: string; priceMinor: number }>;

/** As little as a product in a list can be. */
export function Card({ handle, name, brand, priceMinor }: CardData) {
  return (
    <li className="card">
      <a href={`/p/${handle}`}>
        <img src="/picture.webp" alt={name} width={400} height={500} loading="lazy" />
        <span className="brand">{brand}</span>
        <span className="name">{name}</span>
        <span className="price">{(priceMinor / 100).toFixed(2)} €</span>
      </a>
    </li>
  );
}
