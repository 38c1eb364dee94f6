"use client";

import { usePathname } from "next/navigation";
import { Icon, type IconName } from "#components/ui/icon";

export type Room = Readonly<{
  href: string;
  name: string;
  icon: IconName;
  count: number;
  key: string;
  /** The doors of a room that has several; `at` are the addresses behind each. */
  doors?: readonly Readonly<{ href: string; name: string; count: number; at: readonly string[] }>[];
}>;

/** The rooms of the back office that this person may enter, with the work that waits in each. */
export function Nav({ rooms, label }: { rooms: readonly Room[]; label: string }) {
  const here = usePathname();
  const isCurrent = (href: string) =>
    href === "/admin" ? here === href : here === href || here.startsWith(`${href}/`);
  const doorOf = ({ doors = [] }: Room) =>
    doors
      .flatMap(({ href, at }) => at.filter(isCurrent).map((path) => ({ href, path })))
      .sort((a, b) => b.path.length - a.path.length)[0]?.href;
  return (
    <nav aria-label={label}>
      <ul className="space-y-0.5">
        {rooms.map((room) => {
          const door = doorOf(room);
          const current = isCurrent(room.href) || door !== undefined;
          return (
            <li key={room.href}>
              <a
                href={room.href}
                aria-current={current ? (door && door !== room.href ? "true" : "page") : undefined}
                aria-keyshortcuts={`g ${room.key}`}
                className={`flex min-h-8 items-center gap-2.5 rounded-control px-2 py-1 text-sm leading-tight max-lg:min-h-11 ${
                  current
                    ? "bg-paper font-medium text-ink shadow-[inset_0_0_0_1px_var(--color-hairline)]"
                    : "text-muted hover:bg-paper hover:text-ink"
                }`}
              >
                <Icon name={room.icon} className="size-4 shrink-0" />
                {room.name}
                {room.count > 0 && <span className="figures ml-auto text-xs text-muted">{room.count}</span>}
              </a>
              {current && room.doors && (
                <ul className="mt-0.5 mb-1 ml-4 border-l border-hairline pl-2">
                  {room.doors.map(({ href, name, count }) => (
                    <li key={href}>
                      <a
                        href={href}
                        aria-current={href === door ? "page" : undefined}
                        className={`flex h-7 items-center rounded-control px-2 text-[13px] max-lg:h-11 ${
                          href === door ? "font-medium text-ink" : "text-muted hover:text-ink"
                        }`}
                      >
                        {name}
                        {count > 0 && (
                          <span className="figures ml-auto text-xs font-medium text-vermilion">{count}</span>
                        )}
                      </a>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
