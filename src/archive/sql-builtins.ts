/** Names that PostgreSQL brings itself and that dumps use often: types by all of their names, functions, operator classes. */
export const BUILTINS: readonly string[] =
  `bigint int8 integer int4 smallint int2 boolean bool text varchar character bpchar char name numeric decimal real float4 double float8 precision
  money bytea date time timetz timestamp timestamptz interval uuid json jsonb jsonpath xml inet cidr macaddr macaddr8 bit varbit point line
  lseg box path polygon circle tsvector tsquery oid regclass regtype regproc regprocedure regrole regnamespace regoper regconfig int4range
  int8range numrange tsrange tstzrange daterange int4multirange int8multirange nummultirange tsmultirange tstzmultirange datemultirange
  record void trigger event_trigger anyelement anyarray anyenum anyrange anycompatible anynonarray cstring internal language_handler fdw_handler
  pg_lsn xid xid8 cid tid varying varbit gtsvector pg_catalog information_schema public pg_temp pg_toast
  btree hash gist gin brin spgist heap plpgsql sql internal
  text_pattern_ops varchar_pattern_ops bpchar_pattern_ops jsonb_path_ops jsonb_ops gin_trgm_ops gist_trgm_ops array_ops inet_ops text_ops
  int4_ops int8_ops range_ops point_ops uuid_ops timestamptz_ops timestamp_ops date_ops numeric_ops bool_ops varchar_ops
  abs acos age array_agg array_append array_cat array_length array_lower array_ndims array_position array_positions array_prepend array_remove
  array_replace array_to_json array_to_string array_upper ascii asin atan atan2 avg bit_and bit_length bit_or bool_and bool_or btrim cardinality
  cbrt ceil ceiling char_length character_length chr clock_timestamp coalesce concat concat_ws convert_from convert_to corr cos cot count covar_pop
  covar_samp cume_dist current_database current_date current_query current_schema current_schemas current_setting current_time current_timestamp
  current_user currval date_bin date_part date_trunc decode degrees dense_rank digest encode enum_first enum_last enum_range every exists exp
  extract first_value floor format format_type gen_random_bytes gen_random_uuid generate_series generate_subscripts get_byte greatest
  has_schema_privilege has_table_privilege hashtext initcap isfinite json_agg json_array_elements json_array_elements_text json_array_length
  json_build_array json_build_object json_each json_each_text json_extract_path json_extract_path_text json_object json_object_agg
  json_object_keys json_populate_record json_populate_recordset json_strip_nulls json_to_record json_to_recordset json_typeof jsonb_agg
  jsonb_array_elements jsonb_array_elements_text jsonb_array_length jsonb_build_array jsonb_build_object jsonb_each jsonb_each_text
  jsonb_extract_path jsonb_extract_path_text jsonb_insert jsonb_object jsonb_object_agg jsonb_object_keys jsonb_path_exists jsonb_path_match
  jsonb_path_query jsonb_path_query_array jsonb_path_query_first jsonb_populate_record jsonb_populate_recordset jsonb_pretty jsonb_set
  jsonb_strip_nulls jsonb_to_record jsonb_to_recordset jsonb_typeof justify_days justify_hours justify_interval lag last_value lastval lead
  least left length like localtime localtimestamp lower lpad ltrim make_date make_interval make_time make_timestamp make_timestamptz max md5 min
  mod mode nextval notlike now nth_value ntile nullif num_nonnulls num_nulls numnode obj_description octet_length overlay percent_rank
  percentile_cont percentile_disc pg_advisory_lock pg_advisory_unlock pg_advisory_xact_lock pg_backend_pid pg_get_expr pg_get_serial_sequence
  pg_get_userbyid pg_get_viewdef pg_notify pg_relation_size pg_size_pretty pg_sleep pg_table_size pg_total_relation_size pg_typeof
  phraseto_tsquery plainto_tsquery position pow power quote_ident quote_literal quote_nullable radians random range_merge rank regexp_match
  regexp_matches regexp_replace regexp_split_to_array regexp_split_to_table regr_slope repeat replace reverse right round row_number row_to_json
  rpad rtrim session_user set_config setseed setval setweight sha256 sha512 sign sin split_part sqrt statement_timestamp stddev string_agg
  string_to_array strip strpos substr substring sum tan timeofday timezone to_ascii to_char to_date to_hex to_json to_jsonb to_number to_regclass
  to_timestamp to_tsquery to_tsvector transaction_timestamp translate trim trunc ts_headline ts_rank ts_rank_cd tsvector_update_trigger txid_current
  unaccent unistr unnest upper uuid_generate_v1 uuid_generate_v4 variance version websearch_to_tsquery width_bucket xmlagg xmlelement xpath
  true false null lo_create lo_unlink lo_from_bytea ts_debug similarity word_similarity crypt gen_salt default english simple german french spanish search_path`.split(
    /\s+/,
  )
