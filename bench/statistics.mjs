// Medians and quartiles.

/** The value at a share of the sorted list, interpolated. */
const quantile = (sorted, share) => {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const above = sorted[Math.ceil(at)];
  return sorted[below] + (above - sorted[below]) * (at - below);
};

/** `{ median, low, high }`: the median and the quartiles around it. */
export const spread = (values) => {
  const sorted = values.toSorted((one, other) => one - other);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
};

/** The ratio of two contenders round by round: what slows a round down slows both. */
export const ratio = (values, others) => spread(values.map((value, round) => value / others[round]));

/** The list from another place on each time, so that nobody is always first. */
export const rotated = (list, by) => list.map((_, at) => list[(at + by) % list.length]);
