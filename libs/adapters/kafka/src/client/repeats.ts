/** How often the client asks a broker again that does not answer: after growing pauses of some seconds in all. Then it is said to be away. */
export const REPEATS = { initialRetryTime: 100, retries: 6 };
