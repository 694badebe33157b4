// Molluscs in shells: fresh and processed products share one drawing.

export const SHELLFISH = ['ốc', 'sò', 'sò huyết', 'hàu', 'nghêu', 'ngao', 'vẹm', 'hến', 'điệp'] as const;
