// The words of a plate. Apart from the other labels, and each by itself, because the page's script carries those it needs.

export const certifiedWords = {
  'in-force': 'Còn hiệu lực',
  expiring: 'Sắp hết hạn',
  reassessing: 'Đang đánh giá lại',
  expired: 'Hết hạn',
  'not-verified': 'Chưa xác minh',
} as const;

export const stateWords = { ...certifiedWords, revoked: 'Đã thu hồi', proposed: 'Chưa công nhận' } as const;

export const stars = (n: number) => `${n} sao`;
export const once = (n: number) => `Từng ${n} sao`;
export const doubtful = (n: number) => `${n} sao?`;
export const proposed = (n: number) => `Đề nghị ${n} sao`;
export const starsUnknown = 'Chưa rõ sao';
export const proposedUnknown = 'Đề nghị';
export const until = (date: string) => `đến ${date}`;
export const atLeastUntil = (date: string) => `ít nhất đến ${date}`;
export const daysLeft = (n: number) => `còn ${n} ngày`;
export const atLeastDaysLeft = (n: number) => `còn ít nhất ${n} ngày`;
/** At least so many: the small plate has room for no more words. */
export const moreDaysLeft = (n: number) => `còn ≥ ${n} ngày`;
export const formerEnd = (date: string) => `hạn cũ ${date}`;
export const lapsedOn = (date: string) => `từ ${date}`;
export const lapsedBy = (date: string) => `muộn nhất ${date}`;
export const maybeLapsed = 'có thể đã hết hạn';
export const boundary = 'đúng ngày giáp hạn';
export const ends = (date: string) => `Hạn ${date}`;
/** Not before: as short as the large plate on a phone needs it. */
export const endsFrom = (month: string) => `Hạn ≥ ${month}`;
export const compareToday = 'so với ngày hôm nay';
export const endsAtLeast = (month: string) => `Hạn ít nhất ${month}`;
