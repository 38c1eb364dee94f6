export type Counted = Readonly<{ views: number; marginMinor: number }>;

/** So many views of the usual are counted with a place's own: few views of its own prove little. */
export const doubt = 500;

/** What a thousand views of all places earned, in cents; 0 where nothing was seen yet. */
export function usualPerThousand(places: readonly Counted[]): number {
  const views = places.reduce((sum, place) => sum + place.views, 0);
  const margin = places.reduce((sum, place) => sum + place.marginMinor, 0);
  return views === 0 ? 0 : (1000 * margin) / views;
}

/** What a thousand further views of a place may earn, in cents: what it earned so far, doubted by what places usually earn. */
export const expectedPerThousand = ({ views, marginMinor }: Counted, usual: number): number =>
  Math.round((1000 * marginMinor + doubt * usual) / (views + doubt));
