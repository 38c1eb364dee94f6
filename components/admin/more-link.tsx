/** On to the next rows, from where this page stopped. */
export function MoreLink({ href, label }: { href: string | null; label: string }) {
  if (!href) return null;
  return (
    <p className="border-t border-hairline px-5 py-3 text-right text-[13px]">
      <a href={href} rel="next" className="inline-flex items-center text-blue hover:underline max-lg:min-h-11">
        {label}
      </a>
    </p>
  );
}
