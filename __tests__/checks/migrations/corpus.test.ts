import { expect, test } from '@jest/globals'
import { judge } from './shop.ts'

/**
 * A history as Prisma writes it, year after year. True where PostgreSQL, asked with the files replayed one by one, was seen to
 * write a table anew that was there before the file, to read one or build an index under a lock that stops writers, to drop
 * a table or column, or to rename one.
 */
const HISTORY: readonly (readonly [dangerous: boolean, sql: string])[] = [
  [
    false,
    `CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');\nCREATE TABLE "User" ("id" TEXT NOT NULL, "email" TEXT NOT NULL, "name" VARCHAR(50), "role" "Role" NOT NULL DEFAULT 'USER', "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));\nCREATE UNIQUE INDEX "User_email_key" ON "User"("email");`,
  ],
  [
    false,
    `CREATE TABLE "Post" ("id" SERIAL NOT NULL, "title" TEXT NOT NULL, "authorId" TEXT NOT NULL, "views" INTEGER NOT NULL DEFAULT 0, CONSTRAINT "Post_pkey" PRIMARY KEY ("id"));\nCREATE INDEX "Post_authorId_idx" ON "Post"("authorId");\nALTER TABLE "Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;`,
  ],
  [false, `ALTER TABLE "User" ADD COLUMN     "bio" TEXT,\nADD COLUMN     "active" BOOLEAN NOT NULL DEFAULT true;`],
  [true, `CREATE INDEX "Post_title_idx" ON "Post"("title");`],
  [false, `DROP INDEX "Post_title_idx";`],
  [false, `ALTER TABLE "User" ALTER COLUMN "name" SET DATA TYPE VARCHAR(80);`],
  [true, `ALTER TABLE "User" ALTER COLUMN "name" SET DATA TYPE VARCHAR(20);`],
  [false, `ALTER TABLE "User" ALTER COLUMN "name" SET DATA TYPE TEXT;`],
  [true, `ALTER TABLE "Post" ALTER COLUMN "views" SET DATA TYPE BIGINT;`],
  [false, `ALTER TABLE "User" ALTER COLUMN "createdAt" DROP DEFAULT, ALTER COLUMN "createdAt" DROP NOT NULL;`],
  [true, `ALTER TABLE "User" ALTER COLUMN "createdAt" SET NOT NULL;`],
  [true, `ALTER TABLE "User" DROP COLUMN "bio";`],
  [false, `CREATE INDEX CONCURRENTLY "User_name_idx" ON "User"("name");`],
  [false, `ALTER TYPE "Role" ADD VALUE 'OWNER';`],
  [
    true,
    `BEGIN;\nCREATE TYPE "Role_new" AS ENUM ('USER', 'ADMIN');\nALTER TABLE "User" ALTER COLUMN "role" DROP DEFAULT;\nALTER TABLE "User" ALTER COLUMN "role" TYPE "Role_new" USING ("role"::text::"Role_new");\nALTER TYPE "Role" RENAME TO "Role_old";\nALTER TYPE "Role_new" RENAME TO "Role";\nDROP TYPE "Role_old";\nALTER TABLE "User" ALTER COLUMN "role" SET DEFAULT 'USER';\nCOMMIT;`,
  ],
  [
    false,
    `CREATE TABLE "_PostToTag" ("A" INTEGER NOT NULL, "B" INTEGER NOT NULL);\nCREATE TABLE "Tag" ("id" SERIAL NOT NULL, "name" TEXT NOT NULL, CONSTRAINT "Tag_pkey" PRIMARY KEY ("id"));\nCREATE UNIQUE INDEX "_PostToTag_AB_unique" ON "_PostToTag"("A", "B");\nCREATE INDEX "_PostToTag_B_index" ON "_PostToTag"("B");\nALTER TABLE "_PostToTag" ADD CONSTRAINT "_PostToTag_A_fkey" FOREIGN KEY ("A") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;\nALTER TABLE "_PostToTag" ADD CONSTRAINT "_PostToTag_B_fkey" FOREIGN KEY ("B") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;`,
  ],
  [
    true,
    `ALTER TABLE "_PostToTag" ADD CONSTRAINT "_PostToTag_AB_pkey" PRIMARY KEY ("A", "B");\nDROP INDEX "_PostToTag_AB_unique";`,
  ],
  [
    true,
    `ALTER TABLE "Post" DROP CONSTRAINT "Post_authorId_fkey";\nALTER TABLE "Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;`,
  ],
  [
    false,
    `ALTER TABLE "Post" RENAME CONSTRAINT "Post_pkey" TO "post_pkey";\nALTER INDEX "Post_authorId_idx" RENAME TO "post_author";`,
  ],
  [true, `ALTER TABLE "Post" RENAME COLUMN "title" TO "headline";`],
  [true, `ALTER TABLE "Post" RENAME TO "Article";`],
  [
    false,
    `ALTER TABLE "Article" ADD COLUMN "slug" TEXT NOT NULL DEFAULT '', ADD COLUMN "tags" TEXT[] DEFAULT ARRAY[]::TEXT[], ADD COLUMN "meta" JSONB NOT NULL DEFAULT '{}', ADD COLUMN "at" TIMESTAMPTZ NOT NULL DEFAULT now();`,
  ],
  [true, `ALTER TABLE "Article" ADD COLUMN "token" UUID NOT NULL DEFAULT gen_random_uuid();`],
  [false, `UPDATE "Article" SET "slug" = 'none' WHERE "slug" = '';`],
  [true, `ALTER TABLE "Article" ADD COLUMN "required" TEXT NOT NULL;`],
  [false, `CREATE TEMP TABLE "map" AS SELECT "id" FROM "Article";\nCREATE INDEX ON "map" ("id");\nDROP TABLE "map";`],
  [true, `DROP TABLE "Tag", "_PostToTag";`],
  [false, `DROP TABLE IF EXISTS "NeverThere";\nALTER TABLE IF EXISTS "NeverThere" DROP COLUMN "x";`],
  [true, `DO $$ BEGIN ALTER TABLE "Article" DROP COLUMN "meta"; END $$;`],
  [false, `ALTER TABLE "Article" ADD CONSTRAINT "slug_there" CHECK ("slug" IS NOT NULL) NOT VALID;`],
  [false, `ALTER TABLE "Article" VALIDATE CONSTRAINT "slug_there";`],
  [false, `ALTER TABLE "Article" ALTER COLUMN "slug" SET NOT NULL;`],
]

test('on a history as Prisma writes it every dangerous file is found, and no other, without configuration', async () => {
  const files = Object.fromEntries(
    HISTORY.map(([, sql], index) => [`prisma/migrations/${20240101000000 + index}_step/migration.sql`, sql]),
  )
  const { outcome } = await judge(
    { 'prisma/migrations/migration_lock.toml': 'provider = "postgresql"', ...files },
    { paths: undefined },
  )
  const flagged = new Set(outcome.findings?.filter(({ level }) => level === 'error').map(({ path }) => path))
  const paths = Object.keys(files)
  expect(HISTORY.filter(([dangerous], index) => dangerous !== flagged.has(paths[index])).map(([, sql]) => sql)).toEqual(
    [],
  )
})
