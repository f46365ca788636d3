/** What somebody does, such that everything that comes of it has settled when it returns. */
export const settling =
  (settle: () => Promise<void>) =>
  <A extends unknown[], R>(act: (...args: A) => R) =>
  async (...args: A): Promise<Awaited<R>> => {
    const result = await act(...args)
    await settle()
    return result
  }
