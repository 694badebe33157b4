// Words of an entry, by themselves because the search island carries them.

export const entryWords = {
  unknownProducer: 'Chưa rõ ai làm ra',
  unknownPlace: 'Chưa rõ nơi làm ra',
  formerOf: (name: string) => `(${name} cũ)`,
  alcohol: 'Sản phẩm có cồn: không bán, không quảng bá cho người dưới 18 tuổi (Luật 44/2019/QH14).',
} as const;
