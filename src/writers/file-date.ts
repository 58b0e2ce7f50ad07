/**
 * The only date a file may carry: that of the brief's version (YYYY-MM-DD), else `SOURCE_DATE_EPOCH` (seconds since
 * 1970, https://reproducible-builds.org/specs/source-date-epoch/), else none.
 */
export function fileDate(versionDate: string | null, epoch: string | undefined): Date | null {
  const stated = versionDate === null ? Number.NaN : Date.parse(`${versionDate}T00:00:00Z`)
  if (!Number.isNaN(stated)) return new Date(stated)
  return epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : null
}
