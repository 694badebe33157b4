// The fields of a supply sheet. Without a word: the sourcing page's first script counts them.

/** Every field of the sheet but its day and sources, in the order in which a buyer asks. */
export const SUPPLY_KEYS = ['capacityPerMonth', 'seasonMonths', 'minimumOrder', 'leadTimeDays', 'deliveryArea', 'priceBand', 'payment', 'vatInvoice', 'samples', 'packSizes', 'unitsPerCase', 'caseSize', 'caseWeight', 'palletCases', 'gtinCase', 'storage', 'shelfLifeAtDelivery', 'currentChannels', 'taxCode', 'contact'] as const;

export type SupplyKey = (typeof SUPPLY_KEYS)[number];
