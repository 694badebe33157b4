// Sentences that no page of the register may carry: that a food or herb cures (Luật Quảng cáo 75/2025, NĐ 15/2018 Đ.27),
// and what concerns a private person's body or home (Luật 91/2025/QH15). Settled row by row where words do not tell.
const CURE =
  /chữa (?:bệnh|khỏi|trị|lành)|(?:điều|đặc|chủ) trị|trị bệnh|(?:phòng|ngừa|khỏi) (?:ngừa )?bệnh|bài thuốc|dùng làm thuốc|sáng mắt|(?:tăng|nâng) (?:cường )?(?:sức )?đề kháng|(?:thanh nhiệt|giải) độc|hạ (?:mỡ|đường|huyết)|ung thư|tiểu đường|huyết áp/iu;
const PERSON = /(?<!\p{L})ở tuổi \d{2}|(?:ở|năm|từ|mới) (?:năm )?\d{2} tuổi|\d{2} tuổi (?:đã|được|thạo|bắt đầu)|(?:ông|bà|anh|chị|chủ nhà|người sáng lập|giám đốc) (?:\p{L}+ )*là người (?:dân tộc )?(?:Nùng|Tày|Dao|Mông|Thái|Mường|Khmer|Chăm|Ê Đê|Gia Rai|Ba Na|Cơ Tu|Xơ Đăng|Hrê|Cor)/iu;

const STARS = /[345] (?:(?:và|–|-|đến) [345] )?sao(?! vàng)/iu;
const LAST_CLAUSE = /,? đạt (?:chuẩn )?(?:OCOP )?[345] sao(?: OCOP)?$/iu;

/**
 * The sentence without stars: stars lapse and are told by the history alone. A last clause is cut off; undefined when
 * the sentence itself is about them. Stars of a hotel are another thing.
 * @example withoutStars('Từ năm 2024 cơ sở làm trái cây sấy, đạt OCOP 3 sao') // 'Từ năm 2024 cơ sở làm trái cây sấy'
 */
export function withoutStars(text: string): string | undefined {
  const rest = text.replace(LAST_CLAUSE, '');
  return rest !== '' && (!STARS.test(rest) || /khách sạn/iu.test(rest)) ? rest : undefined;
}

/** Whether a sentence says or lets think that the goods cure or prevent an illness. */
export function claimsCure(text: string): boolean {
  return CURE.test(text);
}

/** Whether a sentence gives the age or ethnicity of one person. */
export function exposesPerson(text: string): boolean {
  return PERSON.test(text);
}
