const dateTime = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/**
 * Where a received value is not what is shown, a line each.
 *
 * @param sent The property that the request set: its date is compared, while any other date-time is the server's clock.
 */
export function differences(shown: unknown, got: unknown, sent: string, place = ""): string[] {
  if (isObject(shown) && isObject(got)) {
    return [...new Set([...Object.keys(shown), ...Object.keys(got)])].flatMap((key) =>
      differences(shown[key], got[key], sent, place === "" ? key : `${place}.${key}`),
    );
  }
  if (JSON.stringify(shown) === JSON.stringify(got)) return [];
  const clock = [shown, got].every((value) => typeof value === "string" && dateTime.test(value));
  if (clock && !place.endsWith(`.${sent}`)) return [];
  return [`${place}: shown ${JSON.stringify(shown)}, got ${JSON.stringify(got)}`];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
