/** The figures of a yearly profile in the order people report them; only the pupils are needed. */
export const FIGURES = [
  'pupils', 'classes', 'teachers', 'teachersAboveDegree', 'teachersIntermediate', 'backboneTeachers', 'peArtsTeachers',
  'teachingAreaM2', 'sportsAreaM2', 'equipmentYuan', 'multimediaRooms', 'computers', 'books',
] as const
