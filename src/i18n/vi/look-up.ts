// What look-ups call administrative units, of either list; in the middle of a sentence.

export const lookUpWords = {
  lookUp: {
    unit: {
      province: 'tỉnh',
      city: 'thành phố',
      'rural-district': 'huyện',
      'urban-district': 'quận',
      town: 'thị xã',
      ward: 'phường',
      commune: 'xã',
      township: 'thị trấn',
      'special-zone': 'đặc khu',
    },
  },
} as const;
