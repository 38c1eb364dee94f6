"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

type Room = Readonly<{ href: string; name: string; icon: ReactNode; count: number }>;

/** The rooms of the counter; the deepest one whose address begins the page's is where one is. */
export function CounterNav({ label, rooms }: { label: string; rooms: readonly Room[] }) {
  const path = usePathname();
  const [, ...deep] = rooms;
  const here = deep.find(({ href }) => path.startsWith(href)) ?? rooms[0];
  return (
    <nav
      aria-label={label}
      className="z-20 grid grid-cols-5 border-hairline bg-paper text-muted max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:border-t lg:mx-auto lg:flex lg:max-w-[1240px] lg:gap-2 lg:px-6 lg:pt-4"
    >
      {rooms.map((room) => (
        <a
          key={room.href}
          href={room.href}
          aria-current={room === here ? "page" : undefined}
          className="flex h-16 flex-col items-center justify-center gap-0.5 text-xs aria-[current]:font-medium aria-[current]:text-blue lg:h-11 lg:flex-row lg:gap-2 lg:rounded-control lg:px-4 lg:text-sm lg:hover:bg-wash lg:aria-[current]:bg-blue-tint"
        >
          {room.icon}
          <span className="figures max-w-full truncate">
            {room.name}
            {room.count > 0 && `, ${room.count}`}
          </span>
        </a>
      ))}
    </nav>
  );
}
