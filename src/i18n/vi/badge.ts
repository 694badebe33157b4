// Words of the badge that other sites embed. Each must be true whenever it is looked at: a badge has no script and no "today".

export const badgeWords = {
  stars: (n: number) => `OCOP ${n} sao`,
  until: (day: string) => `đến ${day}`,
  atLeastUntil: (month: string) => `ít nhất đến ${month}`,
  once: (n: number) => `Từng ${n} sao`,
  lapsed: (day: string) => `hết hạn ${day}`,
  lapsedBy: (month: string) => `hết hạn, muộn nhất ${month}`,
  formerEnd: (day: string) => `hạn cũ ${day}`,
  rank: 'Sao OCOP',
  unverified: 'Chưa xác minh',
  unsure: 'Chưa xác minh, có thể đã hết hạn',
  notYet: (day: string) => `Chưa tới ngày ${day}`,
  proposed: 'Mới đề nghị, chưa công nhận',
  revoked: 'Đã thu hồi',
  revokedOn: (day: string) => `Đã thu hồi ${day}`,
  departed: 'Hồ sơ',
  gone: (day: string) => `Rời danh mục ${day}`,
  sample: 'MẪU',
  demonstration: 'Minh hoạ',
} as const;
