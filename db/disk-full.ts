/** Whether an error means that the disk is full, or a limit of it is reached. */
export const isDiskFull = (error: unknown): boolean =>
  /^(ENOSPC|EDQUOT|EFBIG|SQLITE_FULL|SQLITE_IOERR_SHMSIZE)/.test(
    `${(error as { code?: string } | null)?.code}`,
  )
