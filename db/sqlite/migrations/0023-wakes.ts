/** Who is woken by several processes: where there is one, it stands with the chat. */
export async function up(): Promise<void> {}
