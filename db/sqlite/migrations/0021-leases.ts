/** What several processes tell each other: a file serves one alone. */
export async function up(): Promise<void> {}
