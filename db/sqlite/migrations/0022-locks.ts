/** How turns of several processes keep out of each other's way: a file serves one alone. */
export async function up(): Promise<void> {}
