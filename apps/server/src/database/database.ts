import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { type Prisma, PrismaClient } from '../generated/client.ts'

export type Database = PrismaClient
/** What a function gets that may run on its own or within a transaction. */
export type Transaction = Prisma.TransactionClient

export const createDatabase = (pool: pg.Pool): Database =>
  new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions: { maxWait: 5000, timeout: 8000 } })
