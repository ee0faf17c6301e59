import { said, several } from '@/shared/format/typed'
import type { StaffDraft, StaffMember, StaffRow } from './useStaff'

interface PostInput {
  schoolId: string | null
  position: NonNullable<StaffRow['position']>
  from: string
  to: string
}

/** Somebody as the form holds him. */
interface StaffInput {
  name: string
  staffNumber: string
  gender: StaffMember['gender']
  title: StaffMember['title']
  backbone: NonNullable<StaffMember['backbone']>
  subjects: string
  eligibleForRotation: boolean
  phone: string
  posts: PostInput[]
}

export const inputOf = (member: StaffMember | undefined, today: string, ownSchool?: string | null): StaffInput => ({
  name: member?.name ?? '',
  staffNumber: member?.staffNumber ?? '',
  gender: member?.gender,
  title: member?.title ?? 'NONE',
  backbone: member?.backbone ?? 'NONE',
  subjects: member?.subjects?.join('、') ?? '',
  eligibleForRotation: member?.eligibleForRotation ?? true,
  phone: member?.phone ?? '',
  posts: member
    ? (member.posts ?? []).map(post => ({ schoolId: post.schoolId, position: post.position, from: post.from, to: post.to ?? '' }))
    : [{ schoolId: ownSchool ?? null, position: 'TEACHER', from: today, to: '' }],
})

export const draftOf = (input: StaffInput): StaffDraft => ({
  name: input.name.trim(),
  staffNumber: said(input.staffNumber),
  gender: input.gender,
  title: input.title,
  backbone: input.backbone,
  subjects: several(input.subjects),
  eligibleForRotation: input.eligibleForRotation,
  phone: said(input.phone),
  posts: input.posts
    .filter(post => post.schoolId)
    .map(post => ({ schoolId: post.schoolId!, position: post.position, from: post.from, to: post.to || undefined })),
})
