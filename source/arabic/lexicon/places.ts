/**
 * Words that open the name of a place: مدينة, إقليم, نهر. `class` keeps distractors of one kind
 * together; `feminine` is the noun's gender. From common use in newspapers and encyclopedias.
 */
export type PlaceClass = 'settlement' | 'region' | 'country' | 'water' | 'relief' | 'building';

const lines = `
مدينة|settlement|f
بلدة|settlement|f
قرية|settlement|f
ضاحية|settlement|f
حي|settlement|m
مخيم|settlement|m
عاصمة|settlement|f
العاصمة|settlement|f
بلدية|settlement|f
ولاية|region|f
محافظة|region|f
إقليم|region|m
مقاطعة|region|f
منطقة|region|f
إمارة|region|f
قضاء|region|m
جيب|region|m
دولة|country|f
جمهورية|country|f
مملكة|country|f
سلطنة|country|f
إمبراطورية|country|f
جزيرة|relief|f
جزر|relief|f
شبه جزيرة|relief|f
جبل|relief|m
جبال|relief|f
وادي|relief|m
سهل|relief|m
صحراء|relief|f
هضبة|relief|f
مرج|relief|m
نهر|water|m
بحر|water|m
بحيرة|water|f
خليج|water|m
مضيق|water|m
محيط|water|m
قناة|water|f
شاطئ|water|m
ميناء|building|m
مطار|building|m
قلعة|building|f
معبر|building|m
شارع|building|m
ساحة|building|f
ميدان|building|m
جسر|building|m
ملعب|building|m
مسجد|building|m
كنيسة|building|f
قصر|building|m
`;

export const placeHeads: ReadonlyMap<
  string,
  {readonly class: PlaceClass; readonly feminine: boolean}
> = new Map(
  lines
    .trim()
    .split('\n')
    .map(line => {
      const [head = '', kind = '', gender = ''] = line.split('|');
      return [head, {class: kind as PlaceClass, feminine: gender === 'f'}] as const;
    }),
);

/** Common nouns of places in the indefinite: believable neighbours of one another (من نقطة مراقبة). */
export const commonPlaces = [
  'نقطة مراقبة',
  'قاعدة عسكرية',
  'مستشفى ميداني',
  'معبر حدودي',
  'مطار مدني',
  'محطة قطار',
  'مدرسة ابتدائية',
  'سوق شعبية',
  'مركز شرطة',
  'مخيم للاجئين',
  'نقطة تفتيش',
  'مقر حكومي',
] as const;

/** Nouns of places, singular and plural, without the article: what «أين» asks for. */
export const placeNouns =
  `أرض أراضي أراض بلد بلاد بلدان دول مدن قرى مناطق ولايات محافظات أقاليم مقاطعات ضواحي أحياء مخيمات جزر أنهار بحار بحيرات جبال سهول وديان صحارى غابة غابات
  ساحل سواحل شواطئ ضفة ضفاف حدود جنوب شمال شرق غرب وسط قلب مركز أطراف جوار موقع مواقع مكان أماكن نقطة نقاط قاعدة قواعد معسكر ثكنة جبهة خط خطوط
  شارع شوارع طريق طرق ساحة ميدان حديقة حدائق سوق أسواق مبنى مبان منزل منازل بيت بيوت غرفة قاعة فندق مطعم مصنع مختبر مستشفى مدرسة جامعة كلية مكتبة متحف مسرح ملعب سجن مقبرة
  مسجد كنيسة معبد دير قصر قلعة حصن برج جسر نفق محطة ميناء مطار مرفأ معبر اتجاهات اتجاه أنحاء أرجاء داخل خارج عالم قارة محيط خليج مضيق كهف كهوف حوض واد`
    .trim()
    .split(/\s+/);
