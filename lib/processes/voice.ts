import { every } from "#lib/platform/process";
import { listenToProducts } from "#lib/voice/watch";

export const voiceTimes = [every("listen to what is said of products", { seconds: 3_600 }, listenToProducts)];
