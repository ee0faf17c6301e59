import type { Schema } from '@/shared/api/client'

/** The roles of the contract. */
export type Role = Schema<'Role'>
