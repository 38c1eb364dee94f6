"use client";

/** A column of the foot of every page. Given as data, which weighs less in the page than its markup. */
export function FooterLinks({ title, links }: { title: string; links: readonly { href: string; title: string }[] }) {
  return (
    <div className="break-inside-avoid max-lg:not-last:pb-10">
      <h2 className="text-base">{title}</h2>
      <ul className="footer-links">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
