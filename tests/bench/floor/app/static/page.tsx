import { Card } from "../card.tsx";

export const dynamic = "force-static";

/** A page of about 29 kB that is made at build time. */
export default function Page() {
  return (
    <main>
      <h1>Une page faite d’avance</h1>
      <ul>
        {Array.from({ length: 31 }, (_, n) => n).map((n) => (
          <Card
            key={n}
            handle={`objet-${n}`}
            name={`Objet numéro ${n} de la page`}
            brand="Maison"
            priceMinor={1290 + n}
          />
        ))}
      </ul>
    </main>
  );
}
