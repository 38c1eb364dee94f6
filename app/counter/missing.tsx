import { MissingRoom } from "../admin/(rooms)/missing-room";

/** Nothing of this store is at this address. */
export const MissingAtCounter = () => <MissingRoom of="counter" />;
