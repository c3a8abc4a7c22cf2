/** Says something to a client that may be gone by now: then nobody misses it. The library throws at once, or later. */
export async function quietly(say: () => unknown): Promise<void> {
  try {
    await say();
  } catch {
    // Gone.
  }
}
