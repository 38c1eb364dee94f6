"use client";

import { usePathname } from "next/navigation";
import { Icon, type IconName } from "#components/ui/icon";

export type Room = Readonly<{ href: string; name: string; icon: IconName; count: number; key: string }>;

/** The rooms of the back office that this person may enter, with the work that waits in each. */
export function Nav({ rooms, label }: { rooms: readonly Room[]; label: string }) {
  const here = usePathname();
  const isCurrent = (href: string) => (href === "/admin" ? here === href : here.startsWith(href));
  return (
    <nav aria-label={label}>
      <ul className="space-y-0.5">
        {rooms.map((room) => (
          <li key={room.href}>
            <a
              href={room.href}
              aria-current={isCurrent(room.href) ? "page" : undefined}
              aria-keyshortcuts={`g ${room.key}`}
              className={`flex h-8 items-center max-lg:h-11 gap-2.5 rounded-control px-2 text-sm ${
                isCurrent(room.href)
                  ? "bg-paper font-medium text-ink shadow-[inset_0_0_0_1px_var(--color-hairline)]"
                  : "text-muted hover:bg-paper hover:text-ink"
              }`}
            >
              <Icon name={room.icon} className="size-4" />
              {room.name}
              {room.count > 0 && <span className="figures ml-auto text-xs text-muted">{room.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
