/** Kin, teachers and friends with whose they are, folded: والده, أستاذها. Only a person has them. */
export const kin =
  /^[وفبلك]?(?:اب[وياى]|اخ[وياى]|ام|والد|والدت|زوج|زوجت|ابن|ابنت|بنت|ابناء|ابناؤ|ابنائ|جد|جدت|عم|عمت|خال|خالت|اخت|اخوت|تلميذ|تلاميذ|استاذ|اساتذت|صديق|صديقت|اصدقاء|اصدقائ|اصدقاؤ|طفولت|شباب)(?:ه|ها)$/;

/** A body and a mind, with whose they are, folded. */
const ofBody = /^[وفبلك]?(?:جسم|جسد|عقل|راس|وجه|شعر)(?:ه|ها)$/;

/** Whether a folded word belongs to a person: والده, جسمها. */
export function isOfPerson(folded: string): boolean {
  return kin.test(folded) || ofBody.test(folded);
}
