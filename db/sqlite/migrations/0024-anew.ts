/** How what is tried anew is found by several processes: one alone finds it by what there is. */
export async function up(): Promise<void> {}
