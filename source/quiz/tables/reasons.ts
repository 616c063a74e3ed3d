/**
 * Causes that news and schoolbooks give for what is closed, late, moved, lost or grown: each could be
 * why, and none says what another says. Common phrases after بسبب, in the genitive.
 */
export const reasons = [
  'نقص المال',
  'سوء الأحوال الجوية',
  'خلافات إدارية',
  'أعطال فنية',
  'قلة العمال',
  'مخاوف أمنية',
  'ضعف الإقبال',
  'ارتفاع التكاليف',
  'انتشار الأمراض',
  'زيادة الضرائب',
  'تغير القوانين',
  'ازدحام الطرق',
] as const;
