import { ScratchError, type Scratch } from '../../scratch/scratch.ts'
import type { Migration } from './source.ts'

// What a new Supabase project has before its first migration, as far as migrations refer to it.
const SUPABASE = `
  CREATE ROLE anon NOLOGIN; CREATE ROLE authenticated NOLOGIN; CREATE ROLE service_role NOLOGIN BYPASSRLS;
  CREATE ROLE supabase_admin NOLOGIN; CREATE ROLE authenticator NOLOGIN; CREATE ROLE supabase_auth_admin NOLOGIN;
  CREATE SCHEMA extensions; CREATE SCHEMA auth; CREATE SCHEMA storage; CREATE SCHEMA realtime; CREATE SCHEMA graphql_public;
  CREATE TABLE auth.users (id uuid PRIMARY KEY, aud text, role text, email text, phone text, encrypted_password text,
    email_confirmed_at timestamptz, last_sign_in_at timestamptz, raw_app_meta_data jsonb, raw_user_meta_data jsonb,
    is_super_admin boolean, created_at timestamptz, updated_at timestamptz, deleted_at timestamptz, is_anonymous boolean);
  CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS 'SELECT NULL::uuid';
  CREATE FUNCTION auth.role() RETURNS text LANGUAGE sql STABLE AS 'SELECT NULL::text';
  CREATE FUNCTION auth.email() RETURNS text LANGUAGE sql STABLE AS 'SELECT NULL::text';
  CREATE FUNCTION auth.jwt() RETURNS jsonb LANGUAGE sql STABLE AS 'SELECT NULL::jsonb';
  CREATE TABLE storage.buckets (id text PRIMARY KEY, name text UNIQUE, owner uuid, public boolean DEFAULT false,
    file_size_limit bigint, allowed_mime_types text[], created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now());
  CREATE TABLE storage.objects (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), bucket_id text REFERENCES storage.buckets,
    name text, owner uuid, owner_id text, metadata jsonb, created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now());
  ALTER TABLE storage.objects ENABLE ROW LEVEL SECURITY; ALTER TABLE storage.buckets ENABLE ROW LEVEL SECURITY;
  CREATE FUNCTION storage.foldername(name text) RETURNS text[] LANGUAGE sql IMMUTABLE AS 'SELECT string_to_array(name, ''/'')';
  CREATE FUNCTION storage.filename(name text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT name';
  CREATE FUNCTION storage.extension(name text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT name';
  CREATE PUBLICATION supabase_realtime`

/** Makes what a hosted database has before the first migration. */
export const prepareFor = async (migrations: readonly Migration[], scratch: Scratch): Promise<void> => {
  if (!migrations.some(({ framework }) => framework === 'supabase')) return
  for (const statement of SUPABASE.split(/;\s*(?=CREATE|ALTER|$)/)) {
    if (statement.trim() === '') continue
    try {
      await scratch.execute(statement)
    } catch (error) {
      // A server that was given may have the roles already.
      if (!(error instanceof ScratchError)) throw error
    }
  }
}

/** Makes a role that a statement names: roles belong to the server, and no migration of the repository makes them. */
export const provideMissing = async (error: ScratchError, scratch: Scratch): Promise<boolean> => {
  if (error.code !== '42704') return false
  const role = /^role "(.+)" does not exist$/.exec(error.message)?.[1]
  return role !== undefined && scratch.provideRole(role)
}
