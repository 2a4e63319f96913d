const MEDIA_TYPE =
  /^\s*([\w!#$&^.+-]+\/[\w!#$&^.+-]+)\s*((?:;\s*[\w-]+\s*=\s*(?:[^\s;"]+|"[^"]*")\s*)*);?\s*$/;
const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)"?/i;

/** Whether a Content-Type names one of the media types, and UTF-8 where it names a charset. */
export function isAcceptedMediaType(header: string | undefined, accepted: string[]): boolean {
  const [, mediaType, parameters = ""] = MEDIA_TYPE.exec(header ?? "") ?? [];
  if (mediaType === undefined) return false;
  const charset = CHARSET.exec(parameters)?.[1]?.toLowerCase() ?? "utf-8";
  return accepted.some((one) => one.toLowerCase() === mediaType.toLowerCase()) && /^utf-?8$/.test(charset);
}
