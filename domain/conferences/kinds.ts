/** A kind of conference: how a report calls it, and the words by which a name says that it is one. */
type KindRow = { noun: string; said: RegExp };

/** Kinds of the field (docs/sources.md, Conferences), the narrower before the wider. */
export const conferenceKinds = {
  congress: { noun: 'đại hội', said: /đại hội(?! đồng)/iu },
  roundtable: { noun: 'tọa đàm', said: /t(?:ọa|oạ) đàm/iu },
  seminar: { noun: 'hội thảo', said: /hội thảo/iu },
  anniversary: { noun: 'lễ kỷ niệm', said: /(?:lễ|mít tinh|gặp mặt) k(?:ỷ|ỉ) niệm/iu },
  training: { noun: 'lớp tập huấn', said: /tập huấn/iu },
  briefing: { noun: 'hội nghị', said: /giao ban/iu },
  resolution: { noun: 'hội nghị', said: /ra nghị quyết/iu },
  midterm: { noun: 'hội nghị', said: /sơ kết/iu },
  review: { noun: 'hội nghị', said: /tổng kết/iu },
  dissemination: { noun: 'hội nghị', said: /quán triệt|học tập/iu },
  deployment: { noun: 'hội nghị', said: /triển khai/iu },
  other: { noun: 'hội nghị', said: /hội nghị/iu },
} as const satisfies Record<string, KindRow>;

export type ConferenceKind = keyof typeof conferenceKinds;

/** All kinds, in the order in which a text is asked for them. */
export const conferenceKindIds = Object.keys(conferenceKinds) as [ConferenceKind, ...ConferenceKind[]];

/** The kind that the name of a conference says; undefined where it says none. */
export function kindSaidIn(name: string): ConferenceKind | undefined {
  return conferenceKindIds.find((kind) => conferenceKinds[kind].said.test(name));
}
