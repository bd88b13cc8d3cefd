const units = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 } as const;

/** `16MiB`, `500k`, `1048576` in bytes; undefined where it is no size. */
export const parseSize = (value: string): number | undefined => {
  const parts = /^(\d+(?:\.\d+)?)\s*([kmg]?)(?:i?b)?$/i.exec(value.trim());
  if (!parts) return undefined;
  const bytes = Math.floor(Number(parts[1]) * units[parts[2]!.toLowerCase() as keyof typeof units]);
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : undefined;
};
