// Values that mean to be more than values in the language of filters.

export const HOSTILE_VALUES: readonly string[] = [
  '', ' ', '"', '\\', '\\"', '"\\', '\\\\"', '""', "'", "' OR 1=1 --", '" OR 1=1 --', '" OR stars = 5 OR "', '\\" OR stars = 5 OR \\"', '"] OR stars IN ["5', 'x") OR (stars = 5', '\0', '\0" OR stars = 5', '\n', 'NULL', 'NOT', 'TO', '_geoRadius(1,2,3)', 'a\u2028b',
  '__proto__', '🍵', 'đ', '\u202e', '["5"]', '*', '%22',
];
