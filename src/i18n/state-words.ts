// The words of a plate. Apart from the other labels because the page's script carries them too: every byte counts.

export const stateWords = {
  'in-force': 'Còn hiệu lực',
  expiring: 'Sắp hết hạn',
  reassessing: 'Đang đánh giá lại',
  expired: 'Hết hạn',
  revoked: 'Đã thu hồi',
  'not-verified': 'Chưa xác minh',
  proposed: 'Chưa công nhận',
} as const;

export const plateWords = {
  stars: (n: number) => `${n} sao`,
  once: (n: number) => `Từng ${n} sao`,
  doubtful: (n: number) => `${n} sao?`,
  proposed: (n: number) => `Đề nghị ${n} sao`,
  starsUnknown: 'Chưa rõ sao',
  proposedUnknown: 'Đề nghị công nhận',
  until: (date: string) => `đến ${date}`,
  atLeastUntil: (date: string) => `ít nhất đến ${date}`,
  daysLeft: (n: number) => `còn ${n} ngày`,
  atLeastDaysLeft: (n: number) => `còn ít nhất ${n} ngày`,
  formerEnd: (date: string) => `hạn cũ ${date}`,
  since: (date: string) => `hạn đã qua ${date}`,
  maybeLapsed: 'có thể đã hết hạn',
  boundary: 'đúng ngày giáp hạn',
  ends: (date: string) => `Hạn ${date}`,
  endsBetween: (a: string, b: string) => `Hạn ${a} đến ${b}`,
} as const;
