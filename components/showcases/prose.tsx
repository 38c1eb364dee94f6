import { prose } from "#lib/showcases/prose";

/** A text of a guide, in one column made to be read. */
export function Prose({ id, title, text }: { id: string; title: string; text: string }) {
  return (
    <section {...(title && { "aria-labelledby": id })} className="container-page pt-10 lg:pt-14">
      <div className="max-w-[68ch] space-y-4 text-lg text-pretty">
        {title && (
          <h2 id={id} className="text-2xl leading-tight">
            {title}
          </h2>
        )}
        {prose(text).map((part, place) => {
          // A text never changes its order: its place is its name.
          const key = `${part.is}-${place}`;
          if (part.is === "heading")
            return (
              <h3 key={key} className="pt-2 text-xl">
                {part.text}
              </h3>
            );
          if (part.is === "list")
            return (
              <ul key={key} className="list-disc space-y-1.5 pl-6">
                {part.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            );
          return <p key={key}>{part.text}</p>;
        })}
      </div>
    </section>
  );
}
