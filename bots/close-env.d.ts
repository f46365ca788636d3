export declare function closeEnv(): void
