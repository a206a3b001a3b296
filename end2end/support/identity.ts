// Numbers that belong to nobody and pass every check.

/** A resident's number (GB 11643): six digits of a county, the birth date, three digits (the last one odd for male). */
export function residentId(county: string, birth: Day, serial: string): string {
  const digits = county + birth[0] + birth[1].padStart(2, "0") + birth[2].padStart(2, "0") + serial;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
  return digits + "10X98765432"[sum % 11];
}

/** Year, month, day as somebody types them into the three boxes. */
export type Day = [string, string, string];

let used = 0;

/** A number that was not given before in this run, with the last digit for a girl (2) or a boy (1). */
export const serial = (last: 1 | 2) => `${String(++used).padStart(2, "0").slice(-2)}${last}`;

/** A mobile number that no other test of this run uses. */
export const freshPhone = () => `199${String(Date.now()).slice(-6)}${String(++used).padStart(2, "0").slice(-2)}`;
