--
-- PostgreSQL database dump
--


-- Dumped from database version 17.12 (Debian 17.12-0+deb13u1)
-- Dumped by pg_dump version 17.12 (Debian 17.12-0+deb13u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: app; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA app;


--
-- Name: auth; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA auth;


--
-- Name: catalog; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA catalog;


--
-- Name: devtools; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA devtools;


--
-- Name: events; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA events;


--
-- Name: kubrix-diagnostics; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "kubrix-diagnostics";


--
-- Name: notifications; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA notifications;


--
-- Name: permission; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA permission;


--
-- Name: proxy; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA proxy;


--
-- Name: scaffolder; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA scaffolder;


--
-- Name: search; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA search;


--
-- Name: signals; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA signals;


--
-- Name: techdocs; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA techdocs;


--
-- Name: user-settings; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "user-settings";


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: backstage_backend_public_keys__keys; Type: TABLE; Schema: app; Owner: -
--

CREATE TABLE app.backstage_backend_public_keys__keys (
    id character varying(255) NOT NULL,
    key text NOT NULL,
    expires_at character varying(255) NOT NULL
);


--
-- Name: COLUMN backstage_backend_public_keys__keys.id; Type: COMMENT; Schema: app; Owner: -
--

COMMENT ON COLUMN app.backstage_backend_public_keys__keys.id IS 'The unique ID of a public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.key; Type: COMMENT; Schema: app; Owner: -
--

COMMENT ON COLUMN app.backstage_backend_public_keys__keys.key IS 'JSON serialized public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.expires_at; Type: COMMENT; Schema: app; Owner: -
--

COMMENT ON COLUMN app.backstage_backend_public_keys__keys.expires_at IS 'The time that the key expires';


--
-- Name: backstage_backend_public_keys__knex_migrations; Type: TABLE; Schema: app; Owner: -
--

CREATE TABLE app.backstage_backend_public_keys__knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE; Schema: app; Owner: -
--

CREATE SEQUENCE app.backstage_backend_public_keys__knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: app; Owner: -
--

ALTER SEQUENCE app.backstage_backend_public_keys__knex_migrations_id_seq OWNED BY app.backstage_backend_public_keys__knex_migrations.id;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE; Schema: app; Owner: -
--

CREATE TABLE app.backstage_backend_public_keys__knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: app; Owner: -
--

CREATE SEQUENCE app.backstage_backend_public_keys__knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: app; Owner: -
--

ALTER SEQUENCE app.backstage_backend_public_keys__knex_migrations_lock_index_seq OWNED BY app.backstage_backend_public_keys__knex_migrations_lock.index;


--
-- Name: knex_migrations; Type: TABLE; Schema: app; Owner: -
--

CREATE TABLE app.knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE; Schema: app; Owner: -
--

CREATE SEQUENCE app.knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: app; Owner: -
--

ALTER SEQUENCE app.knex_migrations_id_seq OWNED BY app.knex_migrations.id;


--
-- Name: knex_migrations_lock; Type: TABLE; Schema: app; Owner: -
--

CREATE TABLE app.knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: app; Owner: -
--

CREATE SEQUENCE app.knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: app; Owner: -
--

ALTER SEQUENCE app.knex_migrations_lock_index_seq OWNED BY app.knex_migrations_lock.index;


--
-- Name: static_assets_cache; Type: TABLE; Schema: app; Owner: -
--

CREATE TABLE app.static_assets_cache (
    path text NOT NULL,
    last_modified_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    content bytea NOT NULL,
    namespace character varying(255) DEFAULT 'default'::character varying NOT NULL
);


--
-- Name: TABLE static_assets_cache; Type: COMMENT; Schema: app; Owner: -
--

COMMENT ON TABLE app.static_assets_cache IS 'A cache of static assets that where previously deployed and may still be lazy-loaded by clients';


--
-- Name: COLUMN static_assets_cache.path; Type: COMMENT; Schema: app; Owner: -
--

COMMENT ON COLUMN app.static_assets_cache.path IS 'The path of the file';


--
-- Name: COLUMN static_assets_cache.last_modified_at; Type: COMMENT; Schema: app; Owner: -
--

COMMENT ON COLUMN app.static_assets_cache.last_modified_at IS 'Timestamp of when the asset was most recently seen in a deployment';


--
-- Name: COLUMN static_assets_cache.content; Type: COMMENT; Schema: app; Owner: -
--

COMMENT ON COLUMN app.static_assets_cache.content IS 'The asset content';


--
-- Name: COLUMN static_assets_cache.namespace; Type: COMMENT; Schema: app; Owner: -
--

COMMENT ON COLUMN app.static_assets_cache.namespace IS 'The namespace of the file';


--
-- Name: backstage_backend_public_keys__keys; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.backstage_backend_public_keys__keys (
    id character varying(255) NOT NULL,
    key text NOT NULL,
    expires_at character varying(255) NOT NULL
);


--
-- Name: COLUMN backstage_backend_public_keys__keys.id; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.backstage_backend_public_keys__keys.id IS 'The unique ID of a public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.key; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.backstage_backend_public_keys__keys.key IS 'JSON serialized public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.expires_at; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.backstage_backend_public_keys__keys.expires_at IS 'The time that the key expires';


--
-- Name: backstage_backend_public_keys__knex_migrations; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.backstage_backend_public_keys__knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE; Schema: auth; Owner: -
--

CREATE SEQUENCE auth.backstage_backend_public_keys__knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: auth; Owner: -
--

ALTER SEQUENCE auth.backstage_backend_public_keys__knex_migrations_id_seq OWNED BY auth.backstage_backend_public_keys__knex_migrations.id;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.backstage_backend_public_keys__knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: auth; Owner: -
--

CREATE SEQUENCE auth.backstage_backend_public_keys__knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: auth; Owner: -
--

ALTER SEQUENCE auth.backstage_backend_public_keys__knex_migrations_lock_index_seq OWNED BY auth.backstage_backend_public_keys__knex_migrations_lock.index;


--
-- Name: backstage_backend_tasks__knex_migrations; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.backstage_backend_tasks__knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: backstage_backend_tasks__knex_migrations_id_seq; Type: SEQUENCE; Schema: auth; Owner: -
--

CREATE SEQUENCE auth.backstage_backend_tasks__knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_tasks__knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: auth; Owner: -
--

ALTER SEQUENCE auth.backstage_backend_tasks__knex_migrations_id_seq OWNED BY auth.backstage_backend_tasks__knex_migrations.id;


--
-- Name: backstage_backend_tasks__knex_migrations_lock; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.backstage_backend_tasks__knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: backstage_backend_tasks__knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: auth; Owner: -
--

CREATE SEQUENCE auth.backstage_backend_tasks__knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_tasks__knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: auth; Owner: -
--

ALTER SEQUENCE auth.backstage_backend_tasks__knex_migrations_lock_index_seq OWNED BY auth.backstage_backend_tasks__knex_migrations_lock.index;


--
-- Name: backstage_backend_tasks__tasks; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.backstage_backend_tasks__tasks (
    id character varying(255) NOT NULL,
    settings_json text NOT NULL,
    next_run_start_at timestamp with time zone,
    current_run_ticket text,
    current_run_started_at timestamp with time zone,
    current_run_expires_at timestamp with time zone,
    last_run_error_json text,
    last_run_ended_at timestamp with time zone
);


--
-- Name: TABLE backstage_backend_tasks__tasks; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON TABLE auth.backstage_backend_tasks__tasks IS 'Tasks used for scheduling work on multiple workers';


--
-- Name: COLUMN backstage_backend_tasks__tasks.id; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.backstage_backend_tasks__tasks.id IS 'The unique ID of this particular task';


--
-- Name: COLUMN backstage_backend_tasks__tasks.settings_json; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.backstage_backend_tasks__tasks.settings_json IS 'JSON serialized object with properties for this task';


--
-- Name: COLUMN backstage_backend_tasks__tasks.next_run_start_at; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.backstage_backend_tasks__tasks.next_run_start_at IS 'The next time that the task should be started';


--
-- Name: COLUMN backstage_backend_tasks__tasks.current_run_ticket; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.backstage_backend_tasks__tasks.current_run_ticket IS 'A unique ticket for the current task run';


--
-- Name: COLUMN backstage_backend_tasks__tasks.current_run_started_at; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.backstage_backend_tasks__tasks.current_run_started_at IS 'The time that the current task run started';


--
-- Name: COLUMN backstage_backend_tasks__tasks.current_run_expires_at; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.backstage_backend_tasks__tasks.current_run_expires_at IS 'The time that the current task run will time out';


--
-- Name: COLUMN backstage_backend_tasks__tasks.last_run_error_json; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.backstage_backend_tasks__tasks.last_run_error_json IS 'JSON serialized error object from the last task run, if it failed';


--
-- Name: COLUMN backstage_backend_tasks__tasks.last_run_ended_at; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.backstage_backend_tasks__tasks.last_run_ended_at IS 'The last time that the task ended';


--
-- Name: knex_migrations; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE; Schema: auth; Owner: -
--

CREATE SEQUENCE auth.knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: auth; Owner: -
--

ALTER SEQUENCE auth.knex_migrations_id_seq OWNED BY auth.knex_migrations.id;


--
-- Name: knex_migrations_lock; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: auth; Owner: -
--

CREATE SEQUENCE auth.knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: auth; Owner: -
--

ALTER SEQUENCE auth.knex_migrations_lock_index_seq OWNED BY auth.knex_migrations_lock.index;


--
-- Name: kubrix_knex_migrations; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.kubrix_knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: kubrix_knex_migrations_id_seq; Type: SEQUENCE; Schema: auth; Owner: -
--

CREATE SEQUENCE auth.kubrix_knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: kubrix_knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: auth; Owner: -
--

ALTER SEQUENCE auth.kubrix_knex_migrations_id_seq OWNED BY auth.kubrix_knex_migrations.id;


--
-- Name: kubrix_knex_migrations_lock; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.kubrix_knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: kubrix_knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: auth; Owner: -
--

CREATE SEQUENCE auth.kubrix_knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: kubrix_knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: auth; Owner: -
--

ALTER SEQUENCE auth.kubrix_knex_migrations_lock_index_seq OWNED BY auth.kubrix_knex_migrations_lock.index;


--
-- Name: kubrix_pending_users; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.kubrix_pending_users (
    issuer text NOT NULL,
    sub text NOT NULL,
    name text NOT NULL,
    email text,
    username text,
    first_seen timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    last_seen timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    sign_ins integer DEFAULT 1 NOT NULL,
    state text DEFAULT 'pending'::text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    last_attempt timestamp with time zone,
    last_outcome text,
    fetch_requests integer DEFAULT 0 NOT NULL,
    fetch_requested timestamp with time zone,
    ready_at timestamp with time zone
);


--
-- Name: TABLE kubrix_pending_users; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON TABLE auth.kubrix_pending_users IS 'People who signed in before the catalog knew them';


--
-- Name: COLUMN kubrix_pending_users.issuer; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.kubrix_pending_users.issuer IS 'Issuer of the identity';


--
-- Name: COLUMN kubrix_pending_users.sub; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.kubrix_pending_users.sub IS 'The person''s id at the issuer';


--
-- Name: COLUMN kubrix_pending_users.name; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.kubrix_pending_users.name IS 'Name of the temporary identity';


--
-- Name: COLUMN kubrix_pending_users.email; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.kubrix_pending_users.email IS 'Verified email address at the last sign-in';


--
-- Name: COLUMN kubrix_pending_users.username; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.kubrix_pending_users.username IS 'User name at the last sign-in';


--
-- Name: COLUMN kubrix_pending_users.state; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.kubrix_pending_users.state IS 'pending, or provisioned once they have signed in as a catalog user';


--
-- Name: COLUMN kubrix_pending_users.attempts; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.kubrix_pending_users.attempts IS 'How often the person was fetched from Keycloak';


--
-- Name: COLUMN kubrix_pending_users.last_attempt; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.kubrix_pending_users.last_attempt IS 'When that ended the last time';


--
-- Name: COLUMN kubrix_pending_users.last_outcome; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.kubrix_pending_users.last_outcome IS 'What became of it';


--
-- Name: COLUMN kubrix_pending_users.fetch_requests; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.kubrix_pending_users.fetch_requests IS 'How often in a row a fetch was asked for';


--
-- Name: COLUMN kubrix_pending_users.fetch_requested; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.kubrix_pending_users.fetch_requested IS 'When a fetch was asked for the last time';


--
-- Name: COLUMN kubrix_pending_users.ready_at; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.kubrix_pending_users.ready_at IS 'When the portal first knew that the account is set up';


--
-- Name: kubrix_sign_in_trace_requests; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.kubrix_sign_in_trace_requests (
    trace_id uuid NOT NULL,
    started timestamp with time zone NOT NULL,
    request text NOT NULL
);


--
-- Name: TABLE kubrix_sign_in_trace_requests; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON TABLE auth.kubrix_sign_in_trace_requests IS 'Requests of sign-ins and refreshes that were traced';


--
-- Name: COLUMN kubrix_sign_in_trace_requests.request; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.kubrix_sign_in_trace_requests.request IS 'What happened, masked, as JSON whose order of keys counts';


--
-- Name: kubrix_sign_in_traces; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.kubrix_sign_in_traces (
    id uuid NOT NULL,
    owner text NOT NULL,
    created timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: TABLE kubrix_sign_in_traces; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON TABLE auth.kubrix_sign_in_traces IS 'Sign-ins that admins have traced, for ten minutes';


--
-- Name: COLUMN kubrix_sign_in_traces.owner; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.kubrix_sign_in_traces.owner IS 'The user who began it, and the only one who may read it';


--
-- Name: oauth_authorization_sessions; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.oauth_authorization_sessions (
    id character varying(255) NOT NULL,
    client_id character varying(255) NOT NULL,
    user_entity_ref character varying(255),
    redirect_uri text NOT NULL,
    scope text,
    state text,
    response_type character varying(255) NOT NULL,
    code_challenge character varying(255),
    code_challenge_method character varying(255),
    nonce character varying(255),
    status text DEFAULT 'pending'::text,
    expires_at timestamp(0) with time zone NOT NULL,
    CONSTRAINT oauth_authorization_sessions_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'approved'::text, 'rejected'::text, 'expired'::text])))
);


--
-- Name: TABLE oauth_authorization_sessions; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON TABLE auth.oauth_authorization_sessions IS 'Core OAuth authorization sessions with shared context';


--
-- Name: COLUMN oauth_authorization_sessions.id; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oauth_authorization_sessions.id IS 'Unique session identifier';


--
-- Name: COLUMN oauth_authorization_sessions.client_id; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oauth_authorization_sessions.client_id IS 'OIDC client identifier';


--
-- Name: COLUMN oauth_authorization_sessions.user_entity_ref; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oauth_authorization_sessions.user_entity_ref IS 'Backstage user entity reference';


--
-- Name: COLUMN oauth_authorization_sessions.redirect_uri; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oauth_authorization_sessions.redirect_uri IS 'Client redirect URI';


--
-- Name: COLUMN oauth_authorization_sessions.scope; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oauth_authorization_sessions.scope IS 'Requested scopes space-separated';


--
-- Name: COLUMN oauth_authorization_sessions.state; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oauth_authorization_sessions.state IS 'Client state parameter';


--
-- Name: COLUMN oauth_authorization_sessions.response_type; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oauth_authorization_sessions.response_type IS 'OAuth2 response type';


--
-- Name: COLUMN oauth_authorization_sessions.code_challenge; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oauth_authorization_sessions.code_challenge IS 'PKCE code challenge';


--
-- Name: COLUMN oauth_authorization_sessions.code_challenge_method; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oauth_authorization_sessions.code_challenge_method IS 'PKCE code challenge method';


--
-- Name: COLUMN oauth_authorization_sessions.nonce; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oauth_authorization_sessions.nonce IS 'OIDC nonce parameter';


--
-- Name: COLUMN oauth_authorization_sessions.status; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oauth_authorization_sessions.status IS 'Authorization session status';


--
-- Name: COLUMN oauth_authorization_sessions.expires_at; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oauth_authorization_sessions.expires_at IS 'Session expiration timestamp';


--
-- Name: offline_sessions; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.offline_sessions (
    id character varying(255) NOT NULL,
    user_entity_ref character varying(255) NOT NULL,
    oidc_client_id character varying(255),
    token_hash text NOT NULL,
    created_at timestamp(0) with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    last_used_at timestamp(0) with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: TABLE offline_sessions; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON TABLE auth.offline_sessions IS 'Offline sessions for refresh tokens in dynamic client registration and device auth flows';


--
-- Name: COLUMN offline_sessions.id; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.offline_sessions.id IS 'Persistent session ID that remains across token rotations';


--
-- Name: COLUMN offline_sessions.user_entity_ref; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.offline_sessions.user_entity_ref IS 'Backstage user entity reference';


--
-- Name: COLUMN offline_sessions.oidc_client_id; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.offline_sessions.oidc_client_id IS 'OIDC client identifier (optional, for OIDC flows)';


--
-- Name: COLUMN offline_sessions.token_hash; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.offline_sessions.token_hash IS 'Current refresh token hash (scrypt)';


--
-- Name: COLUMN offline_sessions.created_at; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.offline_sessions.created_at IS 'Session creation timestamp';


--
-- Name: COLUMN offline_sessions.last_used_at; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.offline_sessions.last_used_at IS 'Last token refresh timestamp';


--
-- Name: oidc_authorization_codes; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.oidc_authorization_codes (
    code character varying(255) NOT NULL,
    session_id character varying(255) NOT NULL,
    expires_at timestamp(0) with time zone NOT NULL,
    used boolean DEFAULT false
);


--
-- Name: TABLE oidc_authorization_codes; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON TABLE auth.oidc_authorization_codes IS 'OAuth authorization codes for code exchange flow';


--
-- Name: COLUMN oidc_authorization_codes.code; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oidc_authorization_codes.code IS 'Unique authorization code';


--
-- Name: COLUMN oidc_authorization_codes.session_id; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oidc_authorization_codes.session_id IS 'Authorization session identifier';


--
-- Name: COLUMN oidc_authorization_codes.expires_at; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oidc_authorization_codes.expires_at IS 'Authorization code expiration timestamp';


--
-- Name: COLUMN oidc_authorization_codes.used; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oidc_authorization_codes.used IS 'Whether the authorization code has been used';


--
-- Name: oidc_clients; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.oidc_clients (
    client_id character varying(255) NOT NULL,
    client_secret character varying(255) NOT NULL,
    client_name character varying(255) NOT NULL,
    response_types text NOT NULL,
    grant_types text NOT NULL,
    redirect_uris text NOT NULL,
    scope text,
    metadata text
);


--
-- Name: TABLE oidc_clients; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON TABLE auth.oidc_clients IS 'OIDC clients that are registered via dynamic client registration';


--
-- Name: COLUMN oidc_clients.client_id; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oidc_clients.client_id IS 'The unique client ID of the client';


--
-- Name: COLUMN oidc_clients.client_secret; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oidc_clients.client_secret IS 'The client secret of the client';


--
-- Name: COLUMN oidc_clients.client_name; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oidc_clients.client_name IS 'The name of the client, should be human readable';


--
-- Name: COLUMN oidc_clients.response_types; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oidc_clients.response_types IS 'JSON array of supported response types';


--
-- Name: COLUMN oidc_clients.grant_types; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oidc_clients.grant_types IS 'JSON array of supported grant types';


--
-- Name: COLUMN oidc_clients.redirect_uris; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oidc_clients.redirect_uris IS 'Allowed redirect URIs as JSON array';


--
-- Name: COLUMN oidc_clients.scope; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oidc_clients.scope IS 'Default scopes for the client';


--
-- Name: COLUMN oidc_clients.metadata; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.oidc_clients.metadata IS 'Additional client metadata as JSON';


--
-- Name: sessions; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.sessions (
    sid character varying(255) NOT NULL,
    sess text NOT NULL,
    expired timestamp with time zone NOT NULL
);


--
-- Name: TABLE sessions; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON TABLE auth.sessions IS 'Session data';


--
-- Name: COLUMN sessions.sid; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.sessions.sid IS 'ID of the session';


--
-- Name: COLUMN sessions.sess; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.sessions.sess IS 'Session data, JSON serialized';


--
-- Name: COLUMN sessions.expired; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.sessions.expired IS 'The point in time when the session expires';


--
-- Name: signing_keys; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.signing_keys (
    kid character varying(255) NOT NULL,
    created_at timestamp(0) with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    key text NOT NULL
);


--
-- Name: TABLE signing_keys; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON TABLE auth.signing_keys IS 'Signing keys that are currently in use or have recently been used to issue tokens';


--
-- Name: COLUMN signing_keys.kid; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.signing_keys.kid IS 'ID of the signing key';


--
-- Name: COLUMN signing_keys.created_at; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.signing_keys.created_at IS 'The creation time of the key';


--
-- Name: COLUMN signing_keys.key; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.signing_keys.key IS 'The serialized signing key';


--
-- Name: user_info; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.user_info (
    user_entity_ref character varying(255) NOT NULL,
    user_info text NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: TABLE user_info; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON TABLE auth.user_info IS 'User information';


--
-- Name: COLUMN user_info.user_entity_ref; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.user_info.user_entity_ref IS 'User entity reference';


--
-- Name: COLUMN user_info.user_info; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.user_info.user_info IS 'User info blob, JSON serialized';


--
-- Name: COLUMN user_info.updated_at; Type: COMMENT; Schema: auth; Owner: -
--

COMMENT ON COLUMN auth.user_info.updated_at IS 'Expiration timestamp of the user info';


--
-- Name: backstage_backend_public_keys__keys; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.backstage_backend_public_keys__keys (
    id character varying(255) NOT NULL,
    key text NOT NULL,
    expires_at character varying(255) NOT NULL
);


--
-- Name: COLUMN backstage_backend_public_keys__keys.id; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.backstage_backend_public_keys__keys.id IS 'The unique ID of a public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.key; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.backstage_backend_public_keys__keys.key IS 'JSON serialized public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.expires_at; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.backstage_backend_public_keys__keys.expires_at IS 'The time that the key expires';


--
-- Name: backstage_backend_public_keys__knex_migrations; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.backstage_backend_public_keys__knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE; Schema: catalog; Owner: -
--

CREATE SEQUENCE catalog.backstage_backend_public_keys__knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: catalog; Owner: -
--

ALTER SEQUENCE catalog.backstage_backend_public_keys__knex_migrations_id_seq OWNED BY catalog.backstage_backend_public_keys__knex_migrations.id;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.backstage_backend_public_keys__knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: catalog; Owner: -
--

CREATE SEQUENCE catalog.backstage_backend_public_keys__knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: catalog; Owner: -
--

ALTER SEQUENCE catalog.backstage_backend_public_keys__knex_migrations_lock_index_seq OWNED BY catalog.backstage_backend_public_keys__knex_migrations_lock.index;


--
-- Name: backstage_backend_tasks__knex_migrations; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.backstage_backend_tasks__knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: backstage_backend_tasks__knex_migrations_id_seq; Type: SEQUENCE; Schema: catalog; Owner: -
--

CREATE SEQUENCE catalog.backstage_backend_tasks__knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_tasks__knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: catalog; Owner: -
--

ALTER SEQUENCE catalog.backstage_backend_tasks__knex_migrations_id_seq OWNED BY catalog.backstage_backend_tasks__knex_migrations.id;


--
-- Name: backstage_backend_tasks__knex_migrations_lock; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.backstage_backend_tasks__knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: backstage_backend_tasks__knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: catalog; Owner: -
--

CREATE SEQUENCE catalog.backstage_backend_tasks__knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_tasks__knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: catalog; Owner: -
--

ALTER SEQUENCE catalog.backstage_backend_tasks__knex_migrations_lock_index_seq OWNED BY catalog.backstage_backend_tasks__knex_migrations_lock.index;


--
-- Name: backstage_backend_tasks__tasks; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.backstage_backend_tasks__tasks (
    id character varying(255) NOT NULL,
    settings_json text NOT NULL,
    next_run_start_at timestamp with time zone,
    current_run_ticket text,
    current_run_started_at timestamp with time zone,
    current_run_expires_at timestamp with time zone,
    last_run_error_json text,
    last_run_ended_at timestamp with time zone
);


--
-- Name: TABLE backstage_backend_tasks__tasks; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON TABLE catalog.backstage_backend_tasks__tasks IS 'Tasks used for scheduling work on multiple workers';


--
-- Name: COLUMN backstage_backend_tasks__tasks.id; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.backstage_backend_tasks__tasks.id IS 'The unique ID of this particular task';


--
-- Name: COLUMN backstage_backend_tasks__tasks.settings_json; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.backstage_backend_tasks__tasks.settings_json IS 'JSON serialized object with properties for this task';


--
-- Name: COLUMN backstage_backend_tasks__tasks.next_run_start_at; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.backstage_backend_tasks__tasks.next_run_start_at IS 'The next time that the task should be started';


--
-- Name: COLUMN backstage_backend_tasks__tasks.current_run_ticket; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.backstage_backend_tasks__tasks.current_run_ticket IS 'A unique ticket for the current task run';


--
-- Name: COLUMN backstage_backend_tasks__tasks.current_run_started_at; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.backstage_backend_tasks__tasks.current_run_started_at IS 'The time that the current task run started';


--
-- Name: COLUMN backstage_backend_tasks__tasks.current_run_expires_at; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.backstage_backend_tasks__tasks.current_run_expires_at IS 'The time that the current task run will time out';


--
-- Name: COLUMN backstage_backend_tasks__tasks.last_run_error_json; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.backstage_backend_tasks__tasks.last_run_error_json IS 'JSON serialized error object from the last task run, if it failed';


--
-- Name: COLUMN backstage_backend_tasks__tasks.last_run_ended_at; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.backstage_backend_tasks__tasks.last_run_ended_at IS 'The last time that the task ended';


--
-- Name: final_entities; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.final_entities (
    entity_id character varying(255) NOT NULL,
    hash character varying(255) NOT NULL,
    final_entity text,
    last_updated_at timestamp with time zone,
    entity_ref character varying(255) NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0.01', autovacuum_analyze_scale_factor='0.01');


--
-- Name: TABLE final_entities; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON TABLE catalog.final_entities IS 'Final entities after processing and stitching';


--
-- Name: COLUMN final_entities.entity_id; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.final_entities.entity_id IS 'Entity ID -> refresh_state table';


--
-- Name: COLUMN final_entities.hash; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.final_entities.hash IS 'Stable hash of the entity data';


--
-- Name: COLUMN final_entities.final_entity; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.final_entities.final_entity IS 'The JSON encoded final entity';


--
-- Name: COLUMN final_entities.last_updated_at; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.final_entities.last_updated_at IS 'The time when final_entity changed';


--
-- Name: COLUMN final_entities.entity_ref; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.final_entities.entity_ref IS 'The entity reference of the entity';


--
-- Name: knex_migrations; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE; Schema: catalog; Owner: -
--

CREATE SEQUENCE catalog.knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: catalog; Owner: -
--

ALTER SEQUENCE catalog.knex_migrations_id_seq OWNED BY catalog.knex_migrations.id;


--
-- Name: knex_migrations_lock; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: catalog; Owner: -
--

CREATE SEQUENCE catalog.knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: catalog; Owner: -
--

ALTER SEQUENCE catalog.knex_migrations_lock_index_seq OWNED BY catalog.knex_migrations_lock.index;


--
-- Name: kubrix_keycloak_handed_over; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.kubrix_keycloak_handed_over (
    provider_id text NOT NULL,
    entity_ref text NOT NULL,
    keycloak_id text NOT NULL,
    entity text NOT NULL,
    handed_over_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: TABLE kubrix_keycloak_handed_over; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON TABLE catalog.kubrix_keycloak_handed_over IS 'Entities handed to the catalog that a full sync may not know';


--
-- Name: COLUMN kubrix_keycloak_handed_over.entity; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.kubrix_keycloak_handed_over.entity IS 'As JSON';


--
-- Name: kubrix_keycloak_knex_migrations; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.kubrix_keycloak_knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: kubrix_keycloak_knex_migrations_id_seq; Type: SEQUENCE; Schema: catalog; Owner: -
--

CREATE SEQUENCE catalog.kubrix_keycloak_knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: kubrix_keycloak_knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: catalog; Owner: -
--

ALTER SEQUENCE catalog.kubrix_keycloak_knex_migrations_id_seq OWNED BY catalog.kubrix_keycloak_knex_migrations.id;


--
-- Name: kubrix_keycloak_knex_migrations_lock; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.kubrix_keycloak_knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: kubrix_keycloak_knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: catalog; Owner: -
--

CREATE SEQUENCE catalog.kubrix_keycloak_knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: kubrix_keycloak_knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: catalog; Owner: -
--

ALTER SEQUENCE catalog.kubrix_keycloak_knex_migrations_lock_index_seq OWNED BY catalog.kubrix_keycloak_knex_migrations_lock.index;


--
-- Name: kubrix_keycloak_leases; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.kubrix_keycloak_leases (
    provider_id text NOT NULL,
    sub text NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE kubrix_keycloak_leases; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON TABLE catalog.kubrix_keycloak_leases IS 'People who are being fetched, so that one replica does it';


--
-- Name: kubrix_keycloak_runs; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.kubrix_keycloak_runs (
    id uuid NOT NULL,
    provider_id text NOT NULL,
    started_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    ended_at timestamp with time zone,
    outcome text NOT NULL,
    message text,
    refusal text,
    removals integer,
    accepted_at timestamp with time zone,
    acceptance_used boolean DEFAULT false NOT NULL,
    users integer,
    groups integer,
    added integer,
    removed integer,
    survey jsonb
);


--
-- Name: TABLE kubrix_keycloak_runs; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON TABLE catalog.kubrix_keycloak_runs IS 'Runs of the full sync of Keycloak realms';


--
-- Name: COLUMN kubrix_keycloak_runs.outcome; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.kubrix_keycloak_runs.outcome IS 'running, applied, refused or failed';


--
-- Name: COLUMN kubrix_keycloak_runs.message; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.kubrix_keycloak_runs.message IS 'Why it was refused, or how it failed';


--
-- Name: COLUMN kubrix_keycloak_runs.refusal; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.kubrix_keycloak_runs.refusal IS 'The guard that refused it';


--
-- Name: COLUMN kubrix_keycloak_runs.removals; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.kubrix_keycloak_runs.removals IS 'Users that it would remove';


--
-- Name: COLUMN kubrix_keycloak_runs.accepted_at; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.kubrix_keycloak_runs.accepted_at IS 'When an admin accepted a refusal';


--
-- Name: COLUMN kubrix_keycloak_runs.users; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.kubrix_keycloak_runs.users IS 'Users read';


--
-- Name: COLUMN kubrix_keycloak_runs.groups; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.kubrix_keycloak_runs.groups IS 'Groups read';


--
-- Name: COLUMN kubrix_keycloak_runs.added; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.kubrix_keycloak_runs.added IS 'Entities added';


--
-- Name: COLUMN kubrix_keycloak_runs.removed; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.kubrix_keycloak_runs.removed IS 'Entities removed';


--
-- Name: COLUMN kubrix_keycloak_runs.survey; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.kubrix_keycloak_runs.survey IS 'How many users lack what, for the doctor';


--
-- Name: location_update_log; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.location_update_log (
    id bigint NOT NULL,
    status text NOT NULL,
    created_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    message text,
    location_id uuid,
    entity_name text,
    CONSTRAINT location_update_log_status_check CHECK ((status = ANY (ARRAY['success'::text, 'fail'::text])))
);


--
-- Name: location_update_log_id_seq; Type: SEQUENCE; Schema: catalog; Owner: -
--

CREATE SEQUENCE catalog.location_update_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: location_update_log_id_seq; Type: SEQUENCE OWNED BY; Schema: catalog; Owner: -
--

ALTER SEQUENCE catalog.location_update_log_id_seq OWNED BY catalog.location_update_log.id;


--
-- Name: location_update_log_latest; Type: VIEW; Schema: catalog; Owner: -
--

CREATE VIEW catalog.location_update_log_latest AS
SELECT
    NULL::bigint AS id,
    NULL::text AS status,
    NULL::timestamp with time zone AS created_at,
    NULL::text AS message,
    NULL::uuid AS location_id,
    NULL::text AS entity_name;


--
-- Name: locations; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.locations (
    id uuid NOT NULL,
    type character varying(255) NOT NULL,
    target text NOT NULL,
    location_entity_ref character varying(255) NOT NULL
);


--
-- Name: TABLE locations; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON TABLE catalog.locations IS 'Registered locations that shall be continuously scanned for catalog item updates';


--
-- Name: COLUMN locations.id; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.locations.id IS 'Auto-generated ID of the location';


--
-- Name: COLUMN locations.type; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.locations.type IS 'The type of location';


--
-- Name: COLUMN locations.target; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.locations.target IS 'The actual target of the location';


--
-- Name: COLUMN locations.location_entity_ref; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.locations.location_entity_ref IS 'The entity ref of the corresponding Location kind entity, e.g. location:default/generated-<sha1hex>';


--
-- Name: refresh_keys; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.refresh_keys (
    entity_id character varying(255) NOT NULL,
    key character varying(255) NOT NULL
);


--
-- Name: TABLE refresh_keys; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON TABLE catalog.refresh_keys IS 'This table contains relations between entities and keys to trigger refreshes with';


--
-- Name: COLUMN refresh_keys.entity_id; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.refresh_keys.entity_id IS 'A reference to the entity that the refresh key is tied to';


--
-- Name: COLUMN refresh_keys.key; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.refresh_keys.key IS 'A reference to a key which should be used to trigger a refresh on this entity';


--
-- Name: refresh_state; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.refresh_state (
    entity_id character varying(255) NOT NULL,
    entity_ref character varying(255) NOT NULL,
    unprocessed_entity text NOT NULL,
    processed_entity text,
    cache text,
    errors text NOT NULL,
    next_update_at timestamp with time zone NOT NULL,
    last_discovery_at timestamp with time zone NOT NULL,
    location_key text,
    result_hash text,
    unprocessed_hash text
)
WITH (autovacuum_vacuum_scale_factor='0.01', autovacuum_analyze_scale_factor='0.01');


--
-- Name: TABLE refresh_state; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON TABLE catalog.refresh_state IS 'Location refresh states';


--
-- Name: COLUMN refresh_state.entity_id; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.refresh_state.entity_id IS 'Primary ID, also used as the uid of the entity';


--
-- Name: COLUMN refresh_state.entity_ref; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.refresh_state.entity_ref IS 'A reference to the entity for this refresh state';


--
-- Name: COLUMN refresh_state.unprocessed_entity; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.refresh_state.unprocessed_entity IS 'The unprocessed entity (in original form) as JSON';


--
-- Name: COLUMN refresh_state.processed_entity; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.refresh_state.processed_entity IS 'The processed entity (not yet stitched) as JSON';


--
-- Name: COLUMN refresh_state.cache; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.refresh_state.cache IS 'Cache information tied to refreshes of this entity';


--
-- Name: COLUMN refresh_state.errors; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.refresh_state.errors IS 'JSON array containing all errors related to entity';


--
-- Name: COLUMN refresh_state.next_update_at; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.refresh_state.next_update_at IS 'Timestamp of when entity should be updated';


--
-- Name: COLUMN refresh_state.last_discovery_at; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.refresh_state.last_discovery_at IS 'The last timestamp that this entity was discovered';


--
-- Name: COLUMN refresh_state.location_key; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.refresh_state.location_key IS 'Opaque conflict resolution key';


--
-- Name: COLUMN refresh_state.result_hash; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.refresh_state.result_hash IS 'A hash of the processed contents, used to avoid duplicate work';


--
-- Name: COLUMN refresh_state.unprocessed_hash; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.refresh_state.unprocessed_hash IS 'A hash of the unprocessed contents';


--
-- Name: refresh_state_references; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.refresh_state_references (
    id bigint NOT NULL,
    source_key text,
    source_entity_ref text,
    target_entity_ref text NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0.01', autovacuum_analyze_scale_factor='0.01');


--
-- Name: TABLE refresh_state_references; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON TABLE catalog.refresh_state_references IS 'Edges between refresh state rows';


--
-- Name: COLUMN refresh_state_references.id; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.refresh_state_references.id IS 'Primary key to distinguish unique lines from each other';


--
-- Name: COLUMN refresh_state_references.source_key; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.refresh_state_references.source_key IS 'Opaque identifier for non-entity sources';


--
-- Name: COLUMN refresh_state_references.source_entity_ref; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.refresh_state_references.source_entity_ref IS 'EntityRef of entity sources';


--
-- Name: COLUMN refresh_state_references.target_entity_ref; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.refresh_state_references.target_entity_ref IS 'The EntityRef of the target entity.';


--
-- Name: refresh_state_references_id_seq; Type: SEQUENCE; Schema: catalog; Owner: -
--

CREATE SEQUENCE catalog.refresh_state_references_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: refresh_state_references_id_seq; Type: SEQUENCE OWNED BY; Schema: catalog; Owner: -
--

ALTER SEQUENCE catalog.refresh_state_references_id_seq OWNED BY catalog.refresh_state_references.id;


--
-- Name: relations; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.relations (
    originating_entity_id character varying(255) NOT NULL,
    source_entity_ref character varying(255) NOT NULL,
    type character varying(255) NOT NULL,
    target_entity_ref character varying(255) NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0.01', autovacuum_analyze_scale_factor='0.01');


--
-- Name: TABLE relations; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON TABLE catalog.relations IS 'All relations between entities';


--
-- Name: COLUMN relations.originating_entity_id; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.relations.originating_entity_id IS 'The entity that provided the relation';


--
-- Name: COLUMN relations.source_entity_ref; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.relations.source_entity_ref IS 'Entity reference of the source entity of the relation';


--
-- Name: COLUMN relations.type; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.relations.type IS 'The type of the relation between the entities';


--
-- Name: COLUMN relations.target_entity_ref; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.relations.target_entity_ref IS 'Entity reference of the target entity of the relation';


--
-- Name: search; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.search (
    entity_id character varying(255),
    key character varying(255) NOT NULL,
    value character varying(255),
    original_value character varying(255)
)
WITH (autovacuum_vacuum_scale_factor='0.01', autovacuum_analyze_scale_factor='0.01');


--
-- Name: TABLE search; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON TABLE catalog.search IS 'Flattened key-values from the entities, for filtering';


--
-- Name: COLUMN search.entity_id; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.search.entity_id IS 'The entity that matches this key/value';


--
-- Name: COLUMN search.key; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.search.key IS 'A key that occurs in the entity';


--
-- Name: COLUMN search.value; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.search.value IS 'The corresponding value to match on';


--
-- Name: COLUMN search.original_value; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.search.original_value IS 'Holds the corresponding original case sensitive value';


--
-- Name: stitch_queue; Type: TABLE; Schema: catalog; Owner: -
--

CREATE TABLE catalog.stitch_queue (
    entity_ref character varying(255) NOT NULL,
    stitch_ticket character varying(255) NOT NULL,
    next_stitch_at timestamp with time zone NOT NULL
);


--
-- Name: COLUMN stitch_queue.entity_ref; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.stitch_queue.entity_ref IS 'The entity ref that needs stitching';


--
-- Name: COLUMN stitch_queue.stitch_ticket; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.stitch_queue.stitch_ticket IS 'Changes with every new stitch request';


--
-- Name: COLUMN stitch_queue.next_stitch_at; Type: COMMENT; Schema: catalog; Owner: -
--

COMMENT ON COLUMN catalog.stitch_queue.next_stitch_at IS 'Timestamp of when entity should be stitched';


--
-- Name: backstage_backend_public_keys__keys; Type: TABLE; Schema: devtools; Owner: -
--

CREATE TABLE devtools.backstage_backend_public_keys__keys (
    id character varying(255) NOT NULL,
    key text NOT NULL,
    expires_at character varying(255) NOT NULL
);


--
-- Name: COLUMN backstage_backend_public_keys__keys.id; Type: COMMENT; Schema: devtools; Owner: -
--

COMMENT ON COLUMN devtools.backstage_backend_public_keys__keys.id IS 'The unique ID of a public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.key; Type: COMMENT; Schema: devtools; Owner: -
--

COMMENT ON COLUMN devtools.backstage_backend_public_keys__keys.key IS 'JSON serialized public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.expires_at; Type: COMMENT; Schema: devtools; Owner: -
--

COMMENT ON COLUMN devtools.backstage_backend_public_keys__keys.expires_at IS 'The time that the key expires';


--
-- Name: backstage_backend_public_keys__knex_migrations; Type: TABLE; Schema: devtools; Owner: -
--

CREATE TABLE devtools.backstage_backend_public_keys__knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE; Schema: devtools; Owner: -
--

CREATE SEQUENCE devtools.backstage_backend_public_keys__knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: devtools; Owner: -
--

ALTER SEQUENCE devtools.backstage_backend_public_keys__knex_migrations_id_seq OWNED BY devtools.backstage_backend_public_keys__knex_migrations.id;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE; Schema: devtools; Owner: -
--

CREATE TABLE devtools.backstage_backend_public_keys__knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: devtools; Owner: -
--

CREATE SEQUENCE devtools.backstage_backend_public_keys__knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: devtools; Owner: -
--

ALTER SEQUENCE devtools.backstage_backend_public_keys__knex_migrations_lock_index_seq OWNED BY devtools.backstage_backend_public_keys__knex_migrations_lock.index;


--
-- Name: backstage_backend_public_keys__keys; Type: TABLE; Schema: events; Owner: -
--

CREATE TABLE events.backstage_backend_public_keys__keys (
    id character varying(255) NOT NULL,
    key text NOT NULL,
    expires_at character varying(255) NOT NULL
);


--
-- Name: COLUMN backstage_backend_public_keys__keys.id; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.backstage_backend_public_keys__keys.id IS 'The unique ID of a public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.key; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.backstage_backend_public_keys__keys.key IS 'JSON serialized public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.expires_at; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.backstage_backend_public_keys__keys.expires_at IS 'The time that the key expires';


--
-- Name: backstage_backend_public_keys__knex_migrations; Type: TABLE; Schema: events; Owner: -
--

CREATE TABLE events.backstage_backend_public_keys__knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE; Schema: events; Owner: -
--

CREATE SEQUENCE events.backstage_backend_public_keys__knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: events; Owner: -
--

ALTER SEQUENCE events.backstage_backend_public_keys__knex_migrations_id_seq OWNED BY events.backstage_backend_public_keys__knex_migrations.id;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE; Schema: events; Owner: -
--

CREATE TABLE events.backstage_backend_public_keys__knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: events; Owner: -
--

CREATE SEQUENCE events.backstage_backend_public_keys__knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: events; Owner: -
--

ALTER SEQUENCE events.backstage_backend_public_keys__knex_migrations_lock_index_seq OWNED BY events.backstage_backend_public_keys__knex_migrations_lock.index;


--
-- Name: backstage_backend_tasks__knex_migrations; Type: TABLE; Schema: events; Owner: -
--

CREATE TABLE events.backstage_backend_tasks__knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: backstage_backend_tasks__knex_migrations_id_seq; Type: SEQUENCE; Schema: events; Owner: -
--

CREATE SEQUENCE events.backstage_backend_tasks__knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_tasks__knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: events; Owner: -
--

ALTER SEQUENCE events.backstage_backend_tasks__knex_migrations_id_seq OWNED BY events.backstage_backend_tasks__knex_migrations.id;


--
-- Name: backstage_backend_tasks__knex_migrations_lock; Type: TABLE; Schema: events; Owner: -
--

CREATE TABLE events.backstage_backend_tasks__knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: backstage_backend_tasks__knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: events; Owner: -
--

CREATE SEQUENCE events.backstage_backend_tasks__knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_tasks__knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: events; Owner: -
--

ALTER SEQUENCE events.backstage_backend_tasks__knex_migrations_lock_index_seq OWNED BY events.backstage_backend_tasks__knex_migrations_lock.index;


--
-- Name: backstage_backend_tasks__tasks; Type: TABLE; Schema: events; Owner: -
--

CREATE TABLE events.backstage_backend_tasks__tasks (
    id character varying(255) NOT NULL,
    settings_json text NOT NULL,
    next_run_start_at timestamp with time zone,
    current_run_ticket text,
    current_run_started_at timestamp with time zone,
    current_run_expires_at timestamp with time zone,
    last_run_error_json text,
    last_run_ended_at timestamp with time zone
);


--
-- Name: TABLE backstage_backend_tasks__tasks; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON TABLE events.backstage_backend_tasks__tasks IS 'Tasks used for scheduling work on multiple workers';


--
-- Name: COLUMN backstage_backend_tasks__tasks.id; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.backstage_backend_tasks__tasks.id IS 'The unique ID of this particular task';


--
-- Name: COLUMN backstage_backend_tasks__tasks.settings_json; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.backstage_backend_tasks__tasks.settings_json IS 'JSON serialized object with properties for this task';


--
-- Name: COLUMN backstage_backend_tasks__tasks.next_run_start_at; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.backstage_backend_tasks__tasks.next_run_start_at IS 'The next time that the task should be started';


--
-- Name: COLUMN backstage_backend_tasks__tasks.current_run_ticket; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.backstage_backend_tasks__tasks.current_run_ticket IS 'A unique ticket for the current task run';


--
-- Name: COLUMN backstage_backend_tasks__tasks.current_run_started_at; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.backstage_backend_tasks__tasks.current_run_started_at IS 'The time that the current task run started';


--
-- Name: COLUMN backstage_backend_tasks__tasks.current_run_expires_at; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.backstage_backend_tasks__tasks.current_run_expires_at IS 'The time that the current task run will time out';


--
-- Name: COLUMN backstage_backend_tasks__tasks.last_run_error_json; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.backstage_backend_tasks__tasks.last_run_error_json IS 'JSON serialized error object from the last task run, if it failed';


--
-- Name: COLUMN backstage_backend_tasks__tasks.last_run_ended_at; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.backstage_backend_tasks__tasks.last_run_ended_at IS 'The last time that the task ended';


--
-- Name: event_bus_events; Type: TABLE; Schema: events; Owner: -
--

CREATE TABLE events.event_bus_events (
    id bigint NOT NULL,
    created_by text NOT NULL,
    created_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    topic text NOT NULL,
    data_json text NOT NULL,
    notified_subscribers text[]
);


--
-- Name: TABLE event_bus_events; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON TABLE events.event_bus_events IS 'Events published to the events bus';


--
-- Name: COLUMN event_bus_events.id; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.event_bus_events.id IS 'The unique ID of this event';


--
-- Name: COLUMN event_bus_events.created_by; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.event_bus_events.created_by IS 'The principal that published the event';


--
-- Name: COLUMN event_bus_events.created_at; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.event_bus_events.created_at IS 'The time that the event was created';


--
-- Name: COLUMN event_bus_events.topic; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.event_bus_events.topic IS 'The topic of the event';


--
-- Name: COLUMN event_bus_events.data_json; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.event_bus_events.data_json IS 'The payload data of this event';


--
-- Name: COLUMN event_bus_events.notified_subscribers; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.event_bus_events.notified_subscribers IS 'The IDs of the subscribers that have already consumed this event';


--
-- Name: event_bus_events_id_seq; Type: SEQUENCE; Schema: events; Owner: -
--

CREATE SEQUENCE events.event_bus_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: event_bus_events_id_seq; Type: SEQUENCE OWNED BY; Schema: events; Owner: -
--

ALTER SEQUENCE events.event_bus_events_id_seq OWNED BY events.event_bus_events.id;


--
-- Name: event_bus_subscriptions; Type: TABLE; Schema: events; Owner: -
--

CREATE TABLE events.event_bus_subscriptions (
    id character varying(255) NOT NULL,
    created_by text NOT NULL,
    created_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    updated_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    read_until bigint NOT NULL,
    topics text[]
);


--
-- Name: TABLE event_bus_subscriptions; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON TABLE events.event_bus_subscriptions IS 'Subscriptions to the event bus';


--
-- Name: COLUMN event_bus_subscriptions.id; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.event_bus_subscriptions.id IS 'The unique ID of this particular subscription';


--
-- Name: COLUMN event_bus_subscriptions.created_by; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.event_bus_subscriptions.created_by IS 'The principal that created the subscription';


--
-- Name: COLUMN event_bus_subscriptions.created_at; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.event_bus_subscriptions.created_at IS 'The time that the subscription was created';


--
-- Name: COLUMN event_bus_subscriptions.updated_at; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.event_bus_subscriptions.updated_at IS 'The time that the subscription was last updated';


--
-- Name: COLUMN event_bus_subscriptions.read_until; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.event_bus_subscriptions.read_until IS 'The sequence counter until which the subscription has read events';


--
-- Name: COLUMN event_bus_subscriptions.topics; Type: COMMENT; Schema: events; Owner: -
--

COMMENT ON COLUMN events.event_bus_subscriptions.topics IS 'The topics that this subscriber is interested in';


--
-- Name: knex_migrations; Type: TABLE; Schema: events; Owner: -
--

CREATE TABLE events.knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE; Schema: events; Owner: -
--

CREATE SEQUENCE events.knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: events; Owner: -
--

ALTER SEQUENCE events.knex_migrations_id_seq OWNED BY events.knex_migrations.id;


--
-- Name: knex_migrations_lock; Type: TABLE; Schema: events; Owner: -
--

CREATE TABLE events.knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: events; Owner: -
--

CREATE SEQUENCE events.knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: events; Owner: -
--

ALTER SEQUENCE events.knex_migrations_lock_index_seq OWNED BY events.knex_migrations_lock.index;


--
-- Name: backstage_backend_public_keys__keys; Type: TABLE; Schema: kubrix-diagnostics; Owner: -
--

CREATE TABLE "kubrix-diagnostics".backstage_backend_public_keys__keys (
    id character varying(255) NOT NULL,
    key text NOT NULL,
    expires_at character varying(255) NOT NULL
);


--
-- Name: COLUMN backstage_backend_public_keys__keys.id; Type: COMMENT; Schema: kubrix-diagnostics; Owner: -
--

COMMENT ON COLUMN "kubrix-diagnostics".backstage_backend_public_keys__keys.id IS 'The unique ID of a public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.key; Type: COMMENT; Schema: kubrix-diagnostics; Owner: -
--

COMMENT ON COLUMN "kubrix-diagnostics".backstage_backend_public_keys__keys.key IS 'JSON serialized public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.expires_at; Type: COMMENT; Schema: kubrix-diagnostics; Owner: -
--

COMMENT ON COLUMN "kubrix-diagnostics".backstage_backend_public_keys__keys.expires_at IS 'The time that the key expires';


--
-- Name: backstage_backend_public_keys__knex_migrations; Type: TABLE; Schema: kubrix-diagnostics; Owner: -
--

CREATE TABLE "kubrix-diagnostics".backstage_backend_public_keys__knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE; Schema: kubrix-diagnostics; Owner: -
--

CREATE SEQUENCE "kubrix-diagnostics".backstage_backend_public_keys__knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: kubrix-diagnostics; Owner: -
--

ALTER SEQUENCE "kubrix-diagnostics".backstage_backend_public_keys__knex_migrations_id_seq OWNED BY "kubrix-diagnostics".backstage_backend_public_keys__knex_migrations.id;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE; Schema: kubrix-diagnostics; Owner: -
--

CREATE TABLE "kubrix-diagnostics".backstage_backend_public_keys__knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: kubrix-diagnostics; Owner: -
--

CREATE SEQUENCE "kubrix-diagnostics".backstage_backend_public_keys__knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: kubrix-diagnostics; Owner: -
--

ALTER SEQUENCE "kubrix-diagnostics".backstage_backend_public_keys__knex_migrations_lock_index_seq OWNED BY "kubrix-diagnostics".backstage_backend_public_keys__knex_migrations_lock.index;


--
-- Name: backstage_backend_public_keys__keys; Type: TABLE; Schema: notifications; Owner: -
--

CREATE TABLE notifications.backstage_backend_public_keys__keys (
    id character varying(255) NOT NULL,
    key text NOT NULL,
    expires_at character varying(255) NOT NULL
);


--
-- Name: COLUMN backstage_backend_public_keys__keys.id; Type: COMMENT; Schema: notifications; Owner: -
--

COMMENT ON COLUMN notifications.backstage_backend_public_keys__keys.id IS 'The unique ID of a public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.key; Type: COMMENT; Schema: notifications; Owner: -
--

COMMENT ON COLUMN notifications.backstage_backend_public_keys__keys.key IS 'JSON serialized public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.expires_at; Type: COMMENT; Schema: notifications; Owner: -
--

COMMENT ON COLUMN notifications.backstage_backend_public_keys__keys.expires_at IS 'The time that the key expires';


--
-- Name: backstage_backend_public_keys__knex_migrations; Type: TABLE; Schema: notifications; Owner: -
--

CREATE TABLE notifications.backstage_backend_public_keys__knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE; Schema: notifications; Owner: -
--

CREATE SEQUENCE notifications.backstage_backend_public_keys__knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: notifications; Owner: -
--

ALTER SEQUENCE notifications.backstage_backend_public_keys__knex_migrations_id_seq OWNED BY notifications.backstage_backend_public_keys__knex_migrations.id;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE; Schema: notifications; Owner: -
--

CREATE TABLE notifications.backstage_backend_public_keys__knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: notifications; Owner: -
--

CREATE SEQUENCE notifications.backstage_backend_public_keys__knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: notifications; Owner: -
--

ALTER SEQUENCE notifications.backstage_backend_public_keys__knex_migrations_lock_index_seq OWNED BY notifications.backstage_backend_public_keys__knex_migrations_lock.index;


--
-- Name: backstage_backend_tasks__knex_migrations; Type: TABLE; Schema: notifications; Owner: -
--

CREATE TABLE notifications.backstage_backend_tasks__knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: backstage_backend_tasks__knex_migrations_id_seq; Type: SEQUENCE; Schema: notifications; Owner: -
--

CREATE SEQUENCE notifications.backstage_backend_tasks__knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_tasks__knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: notifications; Owner: -
--

ALTER SEQUENCE notifications.backstage_backend_tasks__knex_migrations_id_seq OWNED BY notifications.backstage_backend_tasks__knex_migrations.id;


--
-- Name: backstage_backend_tasks__knex_migrations_lock; Type: TABLE; Schema: notifications; Owner: -
--

CREATE TABLE notifications.backstage_backend_tasks__knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: backstage_backend_tasks__knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: notifications; Owner: -
--

CREATE SEQUENCE notifications.backstage_backend_tasks__knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_tasks__knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: notifications; Owner: -
--

ALTER SEQUENCE notifications.backstage_backend_tasks__knex_migrations_lock_index_seq OWNED BY notifications.backstage_backend_tasks__knex_migrations_lock.index;


--
-- Name: backstage_backend_tasks__tasks; Type: TABLE; Schema: notifications; Owner: -
--

CREATE TABLE notifications.backstage_backend_tasks__tasks (
    id character varying(255) NOT NULL,
    settings_json text NOT NULL,
    next_run_start_at timestamp with time zone,
    current_run_ticket text,
    current_run_started_at timestamp with time zone,
    current_run_expires_at timestamp with time zone,
    last_run_error_json text,
    last_run_ended_at timestamp with time zone
);


--
-- Name: TABLE backstage_backend_tasks__tasks; Type: COMMENT; Schema: notifications; Owner: -
--

COMMENT ON TABLE notifications.backstage_backend_tasks__tasks IS 'Tasks used for scheduling work on multiple workers';


--
-- Name: COLUMN backstage_backend_tasks__tasks.id; Type: COMMENT; Schema: notifications; Owner: -
--

COMMENT ON COLUMN notifications.backstage_backend_tasks__tasks.id IS 'The unique ID of this particular task';


--
-- Name: COLUMN backstage_backend_tasks__tasks.settings_json; Type: COMMENT; Schema: notifications; Owner: -
--

COMMENT ON COLUMN notifications.backstage_backend_tasks__tasks.settings_json IS 'JSON serialized object with properties for this task';


--
-- Name: COLUMN backstage_backend_tasks__tasks.next_run_start_at; Type: COMMENT; Schema: notifications; Owner: -
--

COMMENT ON COLUMN notifications.backstage_backend_tasks__tasks.next_run_start_at IS 'The next time that the task should be started';


--
-- Name: COLUMN backstage_backend_tasks__tasks.current_run_ticket; Type: COMMENT; Schema: notifications; Owner: -
--

COMMENT ON COLUMN notifications.backstage_backend_tasks__tasks.current_run_ticket IS 'A unique ticket for the current task run';


--
-- Name: COLUMN backstage_backend_tasks__tasks.current_run_started_at; Type: COMMENT; Schema: notifications; Owner: -
--

COMMENT ON COLUMN notifications.backstage_backend_tasks__tasks.current_run_started_at IS 'The time that the current task run started';


--
-- Name: COLUMN backstage_backend_tasks__tasks.current_run_expires_at; Type: COMMENT; Schema: notifications; Owner: -
--

COMMENT ON COLUMN notifications.backstage_backend_tasks__tasks.current_run_expires_at IS 'The time that the current task run will time out';


--
-- Name: COLUMN backstage_backend_tasks__tasks.last_run_error_json; Type: COMMENT; Schema: notifications; Owner: -
--

COMMENT ON COLUMN notifications.backstage_backend_tasks__tasks.last_run_error_json IS 'JSON serialized error object from the last task run, if it failed';


--
-- Name: COLUMN backstage_backend_tasks__tasks.last_run_ended_at; Type: COMMENT; Schema: notifications; Owner: -
--

COMMENT ON COLUMN notifications.backstage_backend_tasks__tasks.last_run_ended_at IS 'The last time that the task ended';


--
-- Name: broadcast; Type: TABLE; Schema: notifications; Owner: -
--

CREATE TABLE notifications.broadcast (
    id uuid NOT NULL,
    title character varying(255) NOT NULL,
    description text,
    severity character varying(8) NOT NULL,
    link text,
    origin character varying(255) NOT NULL,
    scope character varying(255),
    topic character varying(255),
    created timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    updated timestamp with time zone,
    icon character varying(255)
);


--
-- Name: broadcast_user_status; Type: TABLE; Schema: notifications; Owner: -
--

CREATE TABLE notifications.broadcast_user_status (
    broadcast_id uuid NOT NULL,
    "user" character varying(255) NOT NULL,
    read timestamp with time zone,
    saved timestamp with time zone
);


--
-- Name: knex_migrations; Type: TABLE; Schema: notifications; Owner: -
--

CREATE TABLE notifications.knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE; Schema: notifications; Owner: -
--

CREATE SEQUENCE notifications.knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: notifications; Owner: -
--

ALTER SEQUENCE notifications.knex_migrations_id_seq OWNED BY notifications.knex_migrations.id;


--
-- Name: knex_migrations_lock; Type: TABLE; Schema: notifications; Owner: -
--

CREATE TABLE notifications.knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: notifications; Owner: -
--

CREATE SEQUENCE notifications.knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: notifications; Owner: -
--

ALTER SEQUENCE notifications.knex_migrations_lock_index_seq OWNED BY notifications.knex_migrations_lock.index;


--
-- Name: notification; Type: TABLE; Schema: notifications; Owner: -
--

CREATE TABLE notifications.notification (
    id uuid NOT NULL,
    "user" character varying(255) NOT NULL,
    title character varying(255) NOT NULL,
    description text,
    severity character varying(8) NOT NULL,
    link text,
    origin character varying(255) NOT NULL,
    scope character varying(255),
    topic character varying(255),
    created timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    updated timestamp with time zone,
    read timestamp with time zone,
    saved timestamp with time zone,
    icon character varying(255)
);


--
-- Name: user_settings; Type: TABLE; Schema: notifications; Owner: -
--

CREATE TABLE notifications.user_settings (
    "user" character varying(255) NOT NULL,
    channel character varying(255) NOT NULL,
    origin character varying(255) NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    topic character varying(255),
    settings_key_hash character varying(64) NOT NULL
);


--
-- Name: backstage_backend_public_keys__keys; Type: TABLE; Schema: permission; Owner: -
--

CREATE TABLE permission.backstage_backend_public_keys__keys (
    id character varying(255) NOT NULL,
    key text NOT NULL,
    expires_at character varying(255) NOT NULL
);


--
-- Name: COLUMN backstage_backend_public_keys__keys.id; Type: COMMENT; Schema: permission; Owner: -
--

COMMENT ON COLUMN permission.backstage_backend_public_keys__keys.id IS 'The unique ID of a public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.key; Type: COMMENT; Schema: permission; Owner: -
--

COMMENT ON COLUMN permission.backstage_backend_public_keys__keys.key IS 'JSON serialized public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.expires_at; Type: COMMENT; Schema: permission; Owner: -
--

COMMENT ON COLUMN permission.backstage_backend_public_keys__keys.expires_at IS 'The time that the key expires';


--
-- Name: backstage_backend_public_keys__knex_migrations; Type: TABLE; Schema: permission; Owner: -
--

CREATE TABLE permission.backstage_backend_public_keys__knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE; Schema: permission; Owner: -
--

CREATE SEQUENCE permission.backstage_backend_public_keys__knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: permission; Owner: -
--

ALTER SEQUENCE permission.backstage_backend_public_keys__knex_migrations_id_seq OWNED BY permission.backstage_backend_public_keys__knex_migrations.id;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE; Schema: permission; Owner: -
--

CREATE TABLE permission.backstage_backend_public_keys__knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: permission; Owner: -
--

CREATE SEQUENCE permission.backstage_backend_public_keys__knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: permission; Owner: -
--

ALTER SEQUENCE permission.backstage_backend_public_keys__knex_migrations_lock_index_seq OWNED BY permission.backstage_backend_public_keys__knex_migrations_lock.index;


--
-- Name: backstage_backend_public_keys__keys; Type: TABLE; Schema: proxy; Owner: -
--

CREATE TABLE proxy.backstage_backend_public_keys__keys (
    id character varying(255) NOT NULL,
    key text NOT NULL,
    expires_at character varying(255) NOT NULL
);


--
-- Name: COLUMN backstage_backend_public_keys__keys.id; Type: COMMENT; Schema: proxy; Owner: -
--

COMMENT ON COLUMN proxy.backstage_backend_public_keys__keys.id IS 'The unique ID of a public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.key; Type: COMMENT; Schema: proxy; Owner: -
--

COMMENT ON COLUMN proxy.backstage_backend_public_keys__keys.key IS 'JSON serialized public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.expires_at; Type: COMMENT; Schema: proxy; Owner: -
--

COMMENT ON COLUMN proxy.backstage_backend_public_keys__keys.expires_at IS 'The time that the key expires';


--
-- Name: backstage_backend_public_keys__knex_migrations; Type: TABLE; Schema: proxy; Owner: -
--

CREATE TABLE proxy.backstage_backend_public_keys__knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE; Schema: proxy; Owner: -
--

CREATE SEQUENCE proxy.backstage_backend_public_keys__knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: proxy; Owner: -
--

ALTER SEQUENCE proxy.backstage_backend_public_keys__knex_migrations_id_seq OWNED BY proxy.backstage_backend_public_keys__knex_migrations.id;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE; Schema: proxy; Owner: -
--

CREATE TABLE proxy.backstage_backend_public_keys__knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: proxy; Owner: -
--

CREATE SEQUENCE proxy.backstage_backend_public_keys__knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: proxy; Owner: -
--

ALTER SEQUENCE proxy.backstage_backend_public_keys__knex_migrations_lock_index_seq OWNED BY proxy.backstage_backend_public_keys__knex_migrations_lock.index;


--
-- Name: backstage_backend_public_keys__keys; Type: TABLE; Schema: scaffolder; Owner: -
--

CREATE TABLE scaffolder.backstage_backend_public_keys__keys (
    id character varying(255) NOT NULL,
    key text NOT NULL,
    expires_at character varying(255) NOT NULL
);


--
-- Name: COLUMN backstage_backend_public_keys__keys.id; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.backstage_backend_public_keys__keys.id IS 'The unique ID of a public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.key; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.backstage_backend_public_keys__keys.key IS 'JSON serialized public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.expires_at; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.backstage_backend_public_keys__keys.expires_at IS 'The time that the key expires';


--
-- Name: backstage_backend_public_keys__knex_migrations; Type: TABLE; Schema: scaffolder; Owner: -
--

CREATE TABLE scaffolder.backstage_backend_public_keys__knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE; Schema: scaffolder; Owner: -
--

CREATE SEQUENCE scaffolder.backstage_backend_public_keys__knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: scaffolder; Owner: -
--

ALTER SEQUENCE scaffolder.backstage_backend_public_keys__knex_migrations_id_seq OWNED BY scaffolder.backstage_backend_public_keys__knex_migrations.id;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE; Schema: scaffolder; Owner: -
--

CREATE TABLE scaffolder.backstage_backend_public_keys__knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: scaffolder; Owner: -
--

CREATE SEQUENCE scaffolder.backstage_backend_public_keys__knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: scaffolder; Owner: -
--

ALTER SEQUENCE scaffolder.backstage_backend_public_keys__knex_migrations_lock_index_seq OWNED BY scaffolder.backstage_backend_public_keys__knex_migrations_lock.index;


--
-- Name: backstage_backend_tasks__knex_migrations; Type: TABLE; Schema: scaffolder; Owner: -
--

CREATE TABLE scaffolder.backstage_backend_tasks__knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: backstage_backend_tasks__knex_migrations_id_seq; Type: SEQUENCE; Schema: scaffolder; Owner: -
--

CREATE SEQUENCE scaffolder.backstage_backend_tasks__knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_tasks__knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: scaffolder; Owner: -
--

ALTER SEQUENCE scaffolder.backstage_backend_tasks__knex_migrations_id_seq OWNED BY scaffolder.backstage_backend_tasks__knex_migrations.id;


--
-- Name: backstage_backend_tasks__knex_migrations_lock; Type: TABLE; Schema: scaffolder; Owner: -
--

CREATE TABLE scaffolder.backstage_backend_tasks__knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: backstage_backend_tasks__knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: scaffolder; Owner: -
--

CREATE SEQUENCE scaffolder.backstage_backend_tasks__knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_tasks__knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: scaffolder; Owner: -
--

ALTER SEQUENCE scaffolder.backstage_backend_tasks__knex_migrations_lock_index_seq OWNED BY scaffolder.backstage_backend_tasks__knex_migrations_lock.index;


--
-- Name: backstage_backend_tasks__tasks; Type: TABLE; Schema: scaffolder; Owner: -
--

CREATE TABLE scaffolder.backstage_backend_tasks__tasks (
    id character varying(255) NOT NULL,
    settings_json text NOT NULL,
    next_run_start_at timestamp with time zone,
    current_run_ticket text,
    current_run_started_at timestamp with time zone,
    current_run_expires_at timestamp with time zone,
    last_run_error_json text,
    last_run_ended_at timestamp with time zone
);


--
-- Name: TABLE backstage_backend_tasks__tasks; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON TABLE scaffolder.backstage_backend_tasks__tasks IS 'Tasks used for scheduling work on multiple workers';


--
-- Name: COLUMN backstage_backend_tasks__tasks.id; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.backstage_backend_tasks__tasks.id IS 'The unique ID of this particular task';


--
-- Name: COLUMN backstage_backend_tasks__tasks.settings_json; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.backstage_backend_tasks__tasks.settings_json IS 'JSON serialized object with properties for this task';


--
-- Name: COLUMN backstage_backend_tasks__tasks.next_run_start_at; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.backstage_backend_tasks__tasks.next_run_start_at IS 'The next time that the task should be started';


--
-- Name: COLUMN backstage_backend_tasks__tasks.current_run_ticket; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.backstage_backend_tasks__tasks.current_run_ticket IS 'A unique ticket for the current task run';


--
-- Name: COLUMN backstage_backend_tasks__tasks.current_run_started_at; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.backstage_backend_tasks__tasks.current_run_started_at IS 'The time that the current task run started';


--
-- Name: COLUMN backstage_backend_tasks__tasks.current_run_expires_at; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.backstage_backend_tasks__tasks.current_run_expires_at IS 'The time that the current task run will time out';


--
-- Name: COLUMN backstage_backend_tasks__tasks.last_run_error_json; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.backstage_backend_tasks__tasks.last_run_error_json IS 'JSON serialized error object from the last task run, if it failed';


--
-- Name: COLUMN backstage_backend_tasks__tasks.last_run_ended_at; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.backstage_backend_tasks__tasks.last_run_ended_at IS 'The last time that the task ended';


--
-- Name: knex_migrations; Type: TABLE; Schema: scaffolder; Owner: -
--

CREATE TABLE scaffolder.knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE; Schema: scaffolder; Owner: -
--

CREATE SEQUENCE scaffolder.knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: scaffolder; Owner: -
--

ALTER SEQUENCE scaffolder.knex_migrations_id_seq OWNED BY scaffolder.knex_migrations.id;


--
-- Name: knex_migrations_lock; Type: TABLE; Schema: scaffolder; Owner: -
--

CREATE TABLE scaffolder.knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: scaffolder; Owner: -
--

CREATE SEQUENCE scaffolder.knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: scaffolder; Owner: -
--

ALTER SEQUENCE scaffolder.knex_migrations_lock_index_seq OWNED BY scaffolder.knex_migrations_lock.index;


--
-- Name: task_events; Type: TABLE; Schema: scaffolder; Owner: -
--

CREATE TABLE scaffolder.task_events (
    id bigint NOT NULL,
    task_id uuid NOT NULL,
    body text NOT NULL,
    event_type text NOT NULL,
    created_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: TABLE task_events; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON TABLE scaffolder.task_events IS 'The event stream a given task';


--
-- Name: COLUMN task_events.id; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.task_events.id IS 'The ID of the event';


--
-- Name: COLUMN task_events.task_id; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.task_events.task_id IS 'The task that generated the event';


--
-- Name: COLUMN task_events.body; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.task_events.body IS 'The JSON encoded body of the event';


--
-- Name: COLUMN task_events.event_type; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.task_events.event_type IS 'The type of event';


--
-- Name: COLUMN task_events.created_at; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.task_events.created_at IS 'The timestamp when this event was generated';


--
-- Name: task_events_id_seq; Type: SEQUENCE; Schema: scaffolder; Owner: -
--

CREATE SEQUENCE scaffolder.task_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: task_events_id_seq; Type: SEQUENCE OWNED BY; Schema: scaffolder; Owner: -
--

ALTER SEQUENCE scaffolder.task_events_id_seq OWNED BY scaffolder.task_events.id;


--
-- Name: tasks; Type: TABLE; Schema: scaffolder; Owner: -
--

CREATE TABLE scaffolder.tasks (
    id uuid NOT NULL,
    spec text NOT NULL,
    status text NOT NULL,
    created_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    last_heartbeat_at timestamp with time zone,
    secrets text,
    created_by text,
    state text,
    workspace bytea
);


--
-- Name: TABLE tasks; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON TABLE scaffolder.tasks IS 'The table of scaffolder tasks';


--
-- Name: COLUMN tasks.id; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.tasks.id IS 'The ID of the task';


--
-- Name: COLUMN tasks.spec; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.tasks.spec IS 'A JSON encoded task specification';


--
-- Name: COLUMN tasks.status; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.tasks.status IS 'The current status of the task';


--
-- Name: COLUMN tasks.created_at; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.tasks.created_at IS 'The timestamp when this task was created';


--
-- Name: COLUMN tasks.last_heartbeat_at; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.tasks.last_heartbeat_at IS 'The last timestamp when a heartbeat was received';


--
-- Name: COLUMN tasks.secrets; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.tasks.secrets IS 'JSON encoded secrets to authenticate tasks with';


--
-- Name: COLUMN tasks.created_by; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.tasks.created_by IS 'An entityRef of the user who created the task';


--
-- Name: COLUMN tasks.state; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.tasks.state IS 'A state of the checkpoints';


--
-- Name: COLUMN tasks.workspace; Type: COMMENT; Schema: scaffolder; Owner: -
--

COMMENT ON COLUMN scaffolder.tasks.workspace IS 'A snapshot of the workspace';


--
-- Name: backstage_backend_public_keys__keys; Type: TABLE; Schema: search; Owner: -
--

CREATE TABLE search.backstage_backend_public_keys__keys (
    id character varying(255) NOT NULL,
    key text NOT NULL,
    expires_at character varying(255) NOT NULL
);


--
-- Name: COLUMN backstage_backend_public_keys__keys.id; Type: COMMENT; Schema: search; Owner: -
--

COMMENT ON COLUMN search.backstage_backend_public_keys__keys.id IS 'The unique ID of a public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.key; Type: COMMENT; Schema: search; Owner: -
--

COMMENT ON COLUMN search.backstage_backend_public_keys__keys.key IS 'JSON serialized public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.expires_at; Type: COMMENT; Schema: search; Owner: -
--

COMMENT ON COLUMN search.backstage_backend_public_keys__keys.expires_at IS 'The time that the key expires';


--
-- Name: backstage_backend_public_keys__knex_migrations; Type: TABLE; Schema: search; Owner: -
--

CREATE TABLE search.backstage_backend_public_keys__knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE; Schema: search; Owner: -
--

CREATE SEQUENCE search.backstage_backend_public_keys__knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: search; Owner: -
--

ALTER SEQUENCE search.backstage_backend_public_keys__knex_migrations_id_seq OWNED BY search.backstage_backend_public_keys__knex_migrations.id;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE; Schema: search; Owner: -
--

CREATE TABLE search.backstage_backend_public_keys__knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: search; Owner: -
--

CREATE SEQUENCE search.backstage_backend_public_keys__knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: search; Owner: -
--

ALTER SEQUENCE search.backstage_backend_public_keys__knex_migrations_lock_index_seq OWNED BY search.backstage_backend_public_keys__knex_migrations_lock.index;


--
-- Name: backstage_backend_tasks__knex_migrations; Type: TABLE; Schema: search; Owner: -
--

CREATE TABLE search.backstage_backend_tasks__knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: backstage_backend_tasks__knex_migrations_id_seq; Type: SEQUENCE; Schema: search; Owner: -
--

CREATE SEQUENCE search.backstage_backend_tasks__knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_tasks__knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: search; Owner: -
--

ALTER SEQUENCE search.backstage_backend_tasks__knex_migrations_id_seq OWNED BY search.backstage_backend_tasks__knex_migrations.id;


--
-- Name: backstage_backend_tasks__knex_migrations_lock; Type: TABLE; Schema: search; Owner: -
--

CREATE TABLE search.backstage_backend_tasks__knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: backstage_backend_tasks__knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: search; Owner: -
--

CREATE SEQUENCE search.backstage_backend_tasks__knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_tasks__knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: search; Owner: -
--

ALTER SEQUENCE search.backstage_backend_tasks__knex_migrations_lock_index_seq OWNED BY search.backstage_backend_tasks__knex_migrations_lock.index;


--
-- Name: backstage_backend_tasks__tasks; Type: TABLE; Schema: search; Owner: -
--

CREATE TABLE search.backstage_backend_tasks__tasks (
    id character varying(255) NOT NULL,
    settings_json text NOT NULL,
    next_run_start_at timestamp with time zone,
    current_run_ticket text,
    current_run_started_at timestamp with time zone,
    current_run_expires_at timestamp with time zone,
    last_run_error_json text,
    last_run_ended_at timestamp with time zone
);


--
-- Name: TABLE backstage_backend_tasks__tasks; Type: COMMENT; Schema: search; Owner: -
--

COMMENT ON TABLE search.backstage_backend_tasks__tasks IS 'Tasks used for scheduling work on multiple workers';


--
-- Name: COLUMN backstage_backend_tasks__tasks.id; Type: COMMENT; Schema: search; Owner: -
--

COMMENT ON COLUMN search.backstage_backend_tasks__tasks.id IS 'The unique ID of this particular task';


--
-- Name: COLUMN backstage_backend_tasks__tasks.settings_json; Type: COMMENT; Schema: search; Owner: -
--

COMMENT ON COLUMN search.backstage_backend_tasks__tasks.settings_json IS 'JSON serialized object with properties for this task';


--
-- Name: COLUMN backstage_backend_tasks__tasks.next_run_start_at; Type: COMMENT; Schema: search; Owner: -
--

COMMENT ON COLUMN search.backstage_backend_tasks__tasks.next_run_start_at IS 'The next time that the task should be started';


--
-- Name: COLUMN backstage_backend_tasks__tasks.current_run_ticket; Type: COMMENT; Schema: search; Owner: -
--

COMMENT ON COLUMN search.backstage_backend_tasks__tasks.current_run_ticket IS 'A unique ticket for the current task run';


--
-- Name: COLUMN backstage_backend_tasks__tasks.current_run_started_at; Type: COMMENT; Schema: search; Owner: -
--

COMMENT ON COLUMN search.backstage_backend_tasks__tasks.current_run_started_at IS 'The time that the current task run started';


--
-- Name: COLUMN backstage_backend_tasks__tasks.current_run_expires_at; Type: COMMENT; Schema: search; Owner: -
--

COMMENT ON COLUMN search.backstage_backend_tasks__tasks.current_run_expires_at IS 'The time that the current task run will time out';


--
-- Name: COLUMN backstage_backend_tasks__tasks.last_run_error_json; Type: COMMENT; Schema: search; Owner: -
--

COMMENT ON COLUMN search.backstage_backend_tasks__tasks.last_run_error_json IS 'JSON serialized error object from the last task run, if it failed';


--
-- Name: COLUMN backstage_backend_tasks__tasks.last_run_ended_at; Type: COMMENT; Schema: search; Owner: -
--

COMMENT ON COLUMN search.backstage_backend_tasks__tasks.last_run_ended_at IS 'The last time that the task ended';


--
-- Name: documents; Type: TABLE; Schema: search; Owner: -
--

CREATE TABLE search.documents (
    type text NOT NULL,
    document jsonb NOT NULL,
    body tsvector GENERATED ALWAYS AS (((setweight(to_tsvector('english'::regconfig, (document ->> 'title'::text)), 'A'::"char") || setweight(to_tsvector('english'::regconfig, (document ->> 'text'::text)), 'B'::"char")) || setweight(to_tsvector('english'::regconfig, (((document - 'location'::text) - 'title'::text) - 'text'::text)), 'C'::"char"))) STORED NOT NULL,
    hash bytea NOT NULL
);


--
-- Name: TABLE documents; Type: COMMENT; Schema: search; Owner: -
--

COMMENT ON TABLE search.documents IS 'Optimize filter queries on documents';


--
-- Name: COLUMN documents.type; Type: COMMENT; Schema: search; Owner: -
--

COMMENT ON COLUMN search.documents.type IS 'The index type of the document';


--
-- Name: COLUMN documents.document; Type: COMMENT; Schema: search; Owner: -
--

COMMENT ON COLUMN search.documents.document IS 'The document';


--
-- Name: knex_migrations; Type: TABLE; Schema: search; Owner: -
--

CREATE TABLE search.knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE; Schema: search; Owner: -
--

CREATE SEQUENCE search.knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: search; Owner: -
--

ALTER SEQUENCE search.knex_migrations_id_seq OWNED BY search.knex_migrations.id;


--
-- Name: knex_migrations_lock; Type: TABLE; Schema: search; Owner: -
--

CREATE TABLE search.knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: search; Owner: -
--

CREATE SEQUENCE search.knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: search; Owner: -
--

ALTER SEQUENCE search.knex_migrations_lock_index_seq OWNED BY search.knex_migrations_lock.index;


--
-- Name: backstage_backend_public_keys__keys; Type: TABLE; Schema: signals; Owner: -
--

CREATE TABLE signals.backstage_backend_public_keys__keys (
    id character varying(255) NOT NULL,
    key text NOT NULL,
    expires_at character varying(255) NOT NULL
);


--
-- Name: COLUMN backstage_backend_public_keys__keys.id; Type: COMMENT; Schema: signals; Owner: -
--

COMMENT ON COLUMN signals.backstage_backend_public_keys__keys.id IS 'The unique ID of a public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.key; Type: COMMENT; Schema: signals; Owner: -
--

COMMENT ON COLUMN signals.backstage_backend_public_keys__keys.key IS 'JSON serialized public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.expires_at; Type: COMMENT; Schema: signals; Owner: -
--

COMMENT ON COLUMN signals.backstage_backend_public_keys__keys.expires_at IS 'The time that the key expires';


--
-- Name: backstage_backend_public_keys__knex_migrations; Type: TABLE; Schema: signals; Owner: -
--

CREATE TABLE signals.backstage_backend_public_keys__knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE; Schema: signals; Owner: -
--

CREATE SEQUENCE signals.backstage_backend_public_keys__knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: signals; Owner: -
--

ALTER SEQUENCE signals.backstage_backend_public_keys__knex_migrations_id_seq OWNED BY signals.backstage_backend_public_keys__knex_migrations.id;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE; Schema: signals; Owner: -
--

CREATE TABLE signals.backstage_backend_public_keys__knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: signals; Owner: -
--

CREATE SEQUENCE signals.backstage_backend_public_keys__knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: signals; Owner: -
--

ALTER SEQUENCE signals.backstage_backend_public_keys__knex_migrations_lock_index_seq OWNED BY signals.backstage_backend_public_keys__knex_migrations_lock.index;


--
-- Name: backstage_backend_public_keys__keys; Type: TABLE; Schema: techdocs; Owner: -
--

CREATE TABLE techdocs.backstage_backend_public_keys__keys (
    id character varying(255) NOT NULL,
    key text NOT NULL,
    expires_at character varying(255) NOT NULL
);


--
-- Name: COLUMN backstage_backend_public_keys__keys.id; Type: COMMENT; Schema: techdocs; Owner: -
--

COMMENT ON COLUMN techdocs.backstage_backend_public_keys__keys.id IS 'The unique ID of a public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.key; Type: COMMENT; Schema: techdocs; Owner: -
--

COMMENT ON COLUMN techdocs.backstage_backend_public_keys__keys.key IS 'JSON serialized public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.expires_at; Type: COMMENT; Schema: techdocs; Owner: -
--

COMMENT ON COLUMN techdocs.backstage_backend_public_keys__keys.expires_at IS 'The time that the key expires';


--
-- Name: backstage_backend_public_keys__knex_migrations; Type: TABLE; Schema: techdocs; Owner: -
--

CREATE TABLE techdocs.backstage_backend_public_keys__knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE; Schema: techdocs; Owner: -
--

CREATE SEQUENCE techdocs.backstage_backend_public_keys__knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: techdocs; Owner: -
--

ALTER SEQUENCE techdocs.backstage_backend_public_keys__knex_migrations_id_seq OWNED BY techdocs.backstage_backend_public_keys__knex_migrations.id;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE; Schema: techdocs; Owner: -
--

CREATE TABLE techdocs.backstage_backend_public_keys__knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: techdocs; Owner: -
--

CREATE SEQUENCE techdocs.backstage_backend_public_keys__knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: techdocs; Owner: -
--

ALTER SEQUENCE techdocs.backstage_backend_public_keys__knex_migrations_lock_index_seq OWNED BY techdocs.backstage_backend_public_keys__knex_migrations_lock.index;


--
-- Name: backstage_backend_public_keys__keys; Type: TABLE; Schema: user-settings; Owner: -
--

CREATE TABLE "user-settings".backstage_backend_public_keys__keys (
    id character varying(255) NOT NULL,
    key text NOT NULL,
    expires_at character varying(255) NOT NULL
);


--
-- Name: COLUMN backstage_backend_public_keys__keys.id; Type: COMMENT; Schema: user-settings; Owner: -
--

COMMENT ON COLUMN "user-settings".backstage_backend_public_keys__keys.id IS 'The unique ID of a public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.key; Type: COMMENT; Schema: user-settings; Owner: -
--

COMMENT ON COLUMN "user-settings".backstage_backend_public_keys__keys.key IS 'JSON serialized public key';


--
-- Name: COLUMN backstage_backend_public_keys__keys.expires_at; Type: COMMENT; Schema: user-settings; Owner: -
--

COMMENT ON COLUMN "user-settings".backstage_backend_public_keys__keys.expires_at IS 'The time that the key expires';


--
-- Name: backstage_backend_public_keys__knex_migrations; Type: TABLE; Schema: user-settings; Owner: -
--

CREATE TABLE "user-settings".backstage_backend_public_keys__knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE; Schema: user-settings; Owner: -
--

CREATE SEQUENCE "user-settings".backstage_backend_public_keys__knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: user-settings; Owner: -
--

ALTER SEQUENCE "user-settings".backstage_backend_public_keys__knex_migrations_id_seq OWNED BY "user-settings".backstage_backend_public_keys__knex_migrations.id;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE; Schema: user-settings; Owner: -
--

CREATE TABLE "user-settings".backstage_backend_public_keys__knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: user-settings; Owner: -
--

CREATE SEQUENCE "user-settings".backstage_backend_public_keys__knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: user-settings; Owner: -
--

ALTER SEQUENCE "user-settings".backstage_backend_public_keys__knex_migrations_lock_index_seq OWNED BY "user-settings".backstage_backend_public_keys__knex_migrations_lock.index;


--
-- Name: knex_migrations; Type: TABLE; Schema: user-settings; Owner: -
--

CREATE TABLE "user-settings".knex_migrations (
    id integer NOT NULL,
    name character varying(255),
    batch integer,
    migration_time timestamp with time zone
);


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE; Schema: user-settings; Owner: -
--

CREATE SEQUENCE "user-settings".knex_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: user-settings; Owner: -
--

ALTER SEQUENCE "user-settings".knex_migrations_id_seq OWNED BY "user-settings".knex_migrations.id;


--
-- Name: knex_migrations_lock; Type: TABLE; Schema: user-settings; Owner: -
--

CREATE TABLE "user-settings".knex_migrations_lock (
    index integer NOT NULL,
    is_locked integer
);


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE; Schema: user-settings; Owner: -
--

CREATE SEQUENCE "user-settings".knex_migrations_lock_index_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE OWNED BY; Schema: user-settings; Owner: -
--

ALTER SEQUENCE "user-settings".knex_migrations_lock_index_seq OWNED BY "user-settings".knex_migrations_lock.index;


--
-- Name: user_settings; Type: TABLE; Schema: user-settings; Owner: -
--

CREATE TABLE "user-settings".user_settings (
    user_entity_ref character varying(255) NOT NULL,
    bucket character varying(255) NOT NULL,
    key character varying(255) NOT NULL,
    value text NOT NULL
);


--
-- Name: TABLE user_settings; Type: COMMENT; Schema: user-settings; Owner: -
--

COMMENT ON TABLE "user-settings".user_settings IS 'The table of user related settings';


--
-- Name: COLUMN user_settings.user_entity_ref; Type: COMMENT; Schema: user-settings; Owner: -
--

COMMENT ON COLUMN "user-settings".user_settings.user_entity_ref IS 'The entityRef of the user';


--
-- Name: COLUMN user_settings.bucket; Type: COMMENT; Schema: user-settings; Owner: -
--

COMMENT ON COLUMN "user-settings".user_settings.bucket IS 'Name of the bucket';


--
-- Name: COLUMN user_settings.key; Type: COMMENT; Schema: user-settings; Owner: -
--

COMMENT ON COLUMN "user-settings".user_settings.key IS 'Key of a bucket value';


--
-- Name: COLUMN user_settings.value; Type: COMMENT; Schema: user-settings; Owner: -
--

COMMENT ON COLUMN "user-settings".user_settings.value IS 'The value';


--
-- Name: backstage_backend_public_keys__knex_migrations id; Type: DEFAULT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.backstage_backend_public_keys__knex_migrations ALTER COLUMN id SET DEFAULT nextval('app.backstage_backend_public_keys__knex_migrations_id_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock index; Type: DEFAULT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.backstage_backend_public_keys__knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('app.backstage_backend_public_keys__knex_migrations_lock_index_seq'::regclass);


--
-- Name: knex_migrations id; Type: DEFAULT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.knex_migrations ALTER COLUMN id SET DEFAULT nextval('app.knex_migrations_id_seq'::regclass);


--
-- Name: knex_migrations_lock index; Type: DEFAULT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('app.knex_migrations_lock_index_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations id; Type: DEFAULT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.backstage_backend_public_keys__knex_migrations ALTER COLUMN id SET DEFAULT nextval('auth.backstage_backend_public_keys__knex_migrations_id_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock index; Type: DEFAULT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.backstage_backend_public_keys__knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('auth.backstage_backend_public_keys__knex_migrations_lock_index_seq'::regclass);


--
-- Name: backstage_backend_tasks__knex_migrations id; Type: DEFAULT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.backstage_backend_tasks__knex_migrations ALTER COLUMN id SET DEFAULT nextval('auth.backstage_backend_tasks__knex_migrations_id_seq'::regclass);


--
-- Name: backstage_backend_tasks__knex_migrations_lock index; Type: DEFAULT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.backstage_backend_tasks__knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('auth.backstage_backend_tasks__knex_migrations_lock_index_seq'::regclass);


--
-- Name: knex_migrations id; Type: DEFAULT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.knex_migrations ALTER COLUMN id SET DEFAULT nextval('auth.knex_migrations_id_seq'::regclass);


--
-- Name: knex_migrations_lock index; Type: DEFAULT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('auth.knex_migrations_lock_index_seq'::regclass);


--
-- Name: kubrix_knex_migrations id; Type: DEFAULT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.kubrix_knex_migrations ALTER COLUMN id SET DEFAULT nextval('auth.kubrix_knex_migrations_id_seq'::regclass);


--
-- Name: kubrix_knex_migrations_lock index; Type: DEFAULT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.kubrix_knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('auth.kubrix_knex_migrations_lock_index_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations id; Type: DEFAULT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.backstage_backend_public_keys__knex_migrations ALTER COLUMN id SET DEFAULT nextval('catalog.backstage_backend_public_keys__knex_migrations_id_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock index; Type: DEFAULT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.backstage_backend_public_keys__knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('catalog.backstage_backend_public_keys__knex_migrations_lock_index_seq'::regclass);


--
-- Name: backstage_backend_tasks__knex_migrations id; Type: DEFAULT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.backstage_backend_tasks__knex_migrations ALTER COLUMN id SET DEFAULT nextval('catalog.backstage_backend_tasks__knex_migrations_id_seq'::regclass);


--
-- Name: backstage_backend_tasks__knex_migrations_lock index; Type: DEFAULT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.backstage_backend_tasks__knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('catalog.backstage_backend_tasks__knex_migrations_lock_index_seq'::regclass);


--
-- Name: knex_migrations id; Type: DEFAULT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.knex_migrations ALTER COLUMN id SET DEFAULT nextval('catalog.knex_migrations_id_seq'::regclass);


--
-- Name: knex_migrations_lock index; Type: DEFAULT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('catalog.knex_migrations_lock_index_seq'::regclass);


--
-- Name: kubrix_keycloak_knex_migrations id; Type: DEFAULT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.kubrix_keycloak_knex_migrations ALTER COLUMN id SET DEFAULT nextval('catalog.kubrix_keycloak_knex_migrations_id_seq'::regclass);


--
-- Name: kubrix_keycloak_knex_migrations_lock index; Type: DEFAULT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.kubrix_keycloak_knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('catalog.kubrix_keycloak_knex_migrations_lock_index_seq'::regclass);


--
-- Name: location_update_log id; Type: DEFAULT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.location_update_log ALTER COLUMN id SET DEFAULT nextval('catalog.location_update_log_id_seq'::regclass);


--
-- Name: refresh_state_references id; Type: DEFAULT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.refresh_state_references ALTER COLUMN id SET DEFAULT nextval('catalog.refresh_state_references_id_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations id; Type: DEFAULT; Schema: devtools; Owner: -
--

ALTER TABLE ONLY devtools.backstage_backend_public_keys__knex_migrations ALTER COLUMN id SET DEFAULT nextval('devtools.backstage_backend_public_keys__knex_migrations_id_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock index; Type: DEFAULT; Schema: devtools; Owner: -
--

ALTER TABLE ONLY devtools.backstage_backend_public_keys__knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('devtools.backstage_backend_public_keys__knex_migrations_lock_index_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations id; Type: DEFAULT; Schema: events; Owner: -
--

ALTER TABLE ONLY events.backstage_backend_public_keys__knex_migrations ALTER COLUMN id SET DEFAULT nextval('events.backstage_backend_public_keys__knex_migrations_id_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock index; Type: DEFAULT; Schema: events; Owner: -
--

ALTER TABLE ONLY events.backstage_backend_public_keys__knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('events.backstage_backend_public_keys__knex_migrations_lock_index_seq'::regclass);


--
-- Name: backstage_backend_tasks__knex_migrations id; Type: DEFAULT; Schema: events; Owner: -
--

ALTER TABLE ONLY events.backstage_backend_tasks__knex_migrations ALTER COLUMN id SET DEFAULT nextval('events.backstage_backend_tasks__knex_migrations_id_seq'::regclass);


--
-- Name: backstage_backend_tasks__knex_migrations_lock index; Type: DEFAULT; Schema: events; Owner: -
--

ALTER TABLE ONLY events.backstage_backend_tasks__knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('events.backstage_backend_tasks__knex_migrations_lock_index_seq'::regclass);


--
-- Name: event_bus_events id; Type: DEFAULT; Schema: events; Owner: -
--

ALTER TABLE ONLY events.event_bus_events ALTER COLUMN id SET DEFAULT nextval('events.event_bus_events_id_seq'::regclass);


--
-- Name: knex_migrations id; Type: DEFAULT; Schema: events; Owner: -
--

ALTER TABLE ONLY events.knex_migrations ALTER COLUMN id SET DEFAULT nextval('events.knex_migrations_id_seq'::regclass);


--
-- Name: knex_migrations_lock index; Type: DEFAULT; Schema: events; Owner: -
--

ALTER TABLE ONLY events.knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('events.knex_migrations_lock_index_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations id; Type: DEFAULT; Schema: kubrix-diagnostics; Owner: -
--

ALTER TABLE ONLY "kubrix-diagnostics".backstage_backend_public_keys__knex_migrations ALTER COLUMN id SET DEFAULT nextval('"kubrix-diagnostics".backstage_backend_public_keys__knex_migrations_id_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock index; Type: DEFAULT; Schema: kubrix-diagnostics; Owner: -
--

ALTER TABLE ONLY "kubrix-diagnostics".backstage_backend_public_keys__knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('"kubrix-diagnostics".backstage_backend_public_keys__knex_migrations_lock_index_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations id; Type: DEFAULT; Schema: notifications; Owner: -
--

ALTER TABLE ONLY notifications.backstage_backend_public_keys__knex_migrations ALTER COLUMN id SET DEFAULT nextval('notifications.backstage_backend_public_keys__knex_migrations_id_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock index; Type: DEFAULT; Schema: notifications; Owner: -
--

ALTER TABLE ONLY notifications.backstage_backend_public_keys__knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('notifications.backstage_backend_public_keys__knex_migrations_lock_index_seq'::regclass);


--
-- Name: backstage_backend_tasks__knex_migrations id; Type: DEFAULT; Schema: notifications; Owner: -
--

ALTER TABLE ONLY notifications.backstage_backend_tasks__knex_migrations ALTER COLUMN id SET DEFAULT nextval('notifications.backstage_backend_tasks__knex_migrations_id_seq'::regclass);


--
-- Name: backstage_backend_tasks__knex_migrations_lock index; Type: DEFAULT; Schema: notifications; Owner: -
--

ALTER TABLE ONLY notifications.backstage_backend_tasks__knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('notifications.backstage_backend_tasks__knex_migrations_lock_index_seq'::regclass);


--
-- Name: knex_migrations id; Type: DEFAULT; Schema: notifications; Owner: -
--

ALTER TABLE ONLY notifications.knex_migrations ALTER COLUMN id SET DEFAULT nextval('notifications.knex_migrations_id_seq'::regclass);


--
-- Name: knex_migrations_lock index; Type: DEFAULT; Schema: notifications; Owner: -
--

ALTER TABLE ONLY notifications.knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('notifications.knex_migrations_lock_index_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations id; Type: DEFAULT; Schema: permission; Owner: -
--

ALTER TABLE ONLY permission.backstage_backend_public_keys__knex_migrations ALTER COLUMN id SET DEFAULT nextval('permission.backstage_backend_public_keys__knex_migrations_id_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock index; Type: DEFAULT; Schema: permission; Owner: -
--

ALTER TABLE ONLY permission.backstage_backend_public_keys__knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('permission.backstage_backend_public_keys__knex_migrations_lock_index_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations id; Type: DEFAULT; Schema: proxy; Owner: -
--

ALTER TABLE ONLY proxy.backstage_backend_public_keys__knex_migrations ALTER COLUMN id SET DEFAULT nextval('proxy.backstage_backend_public_keys__knex_migrations_id_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock index; Type: DEFAULT; Schema: proxy; Owner: -
--

ALTER TABLE ONLY proxy.backstage_backend_public_keys__knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('proxy.backstage_backend_public_keys__knex_migrations_lock_index_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations id; Type: DEFAULT; Schema: scaffolder; Owner: -
--

ALTER TABLE ONLY scaffolder.backstage_backend_public_keys__knex_migrations ALTER COLUMN id SET DEFAULT nextval('scaffolder.backstage_backend_public_keys__knex_migrations_id_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock index; Type: DEFAULT; Schema: scaffolder; Owner: -
--

ALTER TABLE ONLY scaffolder.backstage_backend_public_keys__knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('scaffolder.backstage_backend_public_keys__knex_migrations_lock_index_seq'::regclass);


--
-- Name: backstage_backend_tasks__knex_migrations id; Type: DEFAULT; Schema: scaffolder; Owner: -
--

ALTER TABLE ONLY scaffolder.backstage_backend_tasks__knex_migrations ALTER COLUMN id SET DEFAULT nextval('scaffolder.backstage_backend_tasks__knex_migrations_id_seq'::regclass);


--
-- Name: backstage_backend_tasks__knex_migrations_lock index; Type: DEFAULT; Schema: scaffolder; Owner: -
--

ALTER TABLE ONLY scaffolder.backstage_backend_tasks__knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('scaffolder.backstage_backend_tasks__knex_migrations_lock_index_seq'::regclass);


--
-- Name: knex_migrations id; Type: DEFAULT; Schema: scaffolder; Owner: -
--

ALTER TABLE ONLY scaffolder.knex_migrations ALTER COLUMN id SET DEFAULT nextval('scaffolder.knex_migrations_id_seq'::regclass);


--
-- Name: knex_migrations_lock index; Type: DEFAULT; Schema: scaffolder; Owner: -
--

ALTER TABLE ONLY scaffolder.knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('scaffolder.knex_migrations_lock_index_seq'::regclass);


--
-- Name: task_events id; Type: DEFAULT; Schema: scaffolder; Owner: -
--

ALTER TABLE ONLY scaffolder.task_events ALTER COLUMN id SET DEFAULT nextval('scaffolder.task_events_id_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations id; Type: DEFAULT; Schema: search; Owner: -
--

ALTER TABLE ONLY search.backstage_backend_public_keys__knex_migrations ALTER COLUMN id SET DEFAULT nextval('search.backstage_backend_public_keys__knex_migrations_id_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock index; Type: DEFAULT; Schema: search; Owner: -
--

ALTER TABLE ONLY search.backstage_backend_public_keys__knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('search.backstage_backend_public_keys__knex_migrations_lock_index_seq'::regclass);


--
-- Name: backstage_backend_tasks__knex_migrations id; Type: DEFAULT; Schema: search; Owner: -
--

ALTER TABLE ONLY search.backstage_backend_tasks__knex_migrations ALTER COLUMN id SET DEFAULT nextval('search.backstage_backend_tasks__knex_migrations_id_seq'::regclass);


--
-- Name: backstage_backend_tasks__knex_migrations_lock index; Type: DEFAULT; Schema: search; Owner: -
--

ALTER TABLE ONLY search.backstage_backend_tasks__knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('search.backstage_backend_tasks__knex_migrations_lock_index_seq'::regclass);


--
-- Name: knex_migrations id; Type: DEFAULT; Schema: search; Owner: -
--

ALTER TABLE ONLY search.knex_migrations ALTER COLUMN id SET DEFAULT nextval('search.knex_migrations_id_seq'::regclass);


--
-- Name: knex_migrations_lock index; Type: DEFAULT; Schema: search; Owner: -
--

ALTER TABLE ONLY search.knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('search.knex_migrations_lock_index_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations id; Type: DEFAULT; Schema: signals; Owner: -
--

ALTER TABLE ONLY signals.backstage_backend_public_keys__knex_migrations ALTER COLUMN id SET DEFAULT nextval('signals.backstage_backend_public_keys__knex_migrations_id_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock index; Type: DEFAULT; Schema: signals; Owner: -
--

ALTER TABLE ONLY signals.backstage_backend_public_keys__knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('signals.backstage_backend_public_keys__knex_migrations_lock_index_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations id; Type: DEFAULT; Schema: techdocs; Owner: -
--

ALTER TABLE ONLY techdocs.backstage_backend_public_keys__knex_migrations ALTER COLUMN id SET DEFAULT nextval('techdocs.backstage_backend_public_keys__knex_migrations_id_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock index; Type: DEFAULT; Schema: techdocs; Owner: -
--

ALTER TABLE ONLY techdocs.backstage_backend_public_keys__knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('techdocs.backstage_backend_public_keys__knex_migrations_lock_index_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations id; Type: DEFAULT; Schema: user-settings; Owner: -
--

ALTER TABLE ONLY "user-settings".backstage_backend_public_keys__knex_migrations ALTER COLUMN id SET DEFAULT nextval('"user-settings".backstage_backend_public_keys__knex_migrations_id_seq'::regclass);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock index; Type: DEFAULT; Schema: user-settings; Owner: -
--

ALTER TABLE ONLY "user-settings".backstage_backend_public_keys__knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('"user-settings".backstage_backend_public_keys__knex_migrations_lock_index_seq'::regclass);


--
-- Name: knex_migrations id; Type: DEFAULT; Schema: user-settings; Owner: -
--

ALTER TABLE ONLY "user-settings".knex_migrations ALTER COLUMN id SET DEFAULT nextval('"user-settings".knex_migrations_id_seq'::regclass);


--
-- Name: knex_migrations_lock index; Type: DEFAULT; Schema: user-settings; Owner: -
--

ALTER TABLE ONLY "user-settings".knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('"user-settings".knex_migrations_lock_index_seq'::regclass);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: app; Owner: -
--



--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: app; Owner: -
--

INSERT INTO app.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-24 07:47:54.342+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: app; Owner: -
--

INSERT INTO app.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: knex_migrations; Type: TABLE DATA; Schema: app; Owner: -
--

INSERT INTO app.knex_migrations VALUES
	(1, '20211229105307_init.js', 1, '2026-11-24 07:47:55.163+00'),
	(2, '20240113144027_assets-namespace.js', 1, '2026-11-24 07:47:55.17+00');


--
-- Data for Name: knex_migrations_lock; Type: TABLE DATA; Schema: app; Owner: -
--

INSERT INTO app.knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.backstage_backend_public_keys__keys VALUES
	('dda78724-c84f-48a0-94ad-4344bf558620', '{"kty":"EC","x":"mXothIgpOqVtx0ESy6iinzd4EhpUjn_0fNACp1O79So","y":"m2Rnza1bBNj_3XcULwzJpBPjEhTIny8u_nbS0P2g8Mk","crv":"P-256","kid":"dda78724-c84f-48a0-94ad-4344bf558620","alg":"ES256"}', '2026-11-24T10:47:55.570Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-24 07:47:54.258+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__knex_migrations; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.backstage_backend_tasks__knex_migrations VALUES
	(1, '20210928160613_init.js', 1, '2026-11-24 07:47:55.501+00'),
	(2, '20240712211735_nullable_next_run.js', 1, '2026-11-24 07:47:55.504+00'),
	(3, '20250411000000_last_run.js', 1, '2026-11-24 07:47:55.537+00');


--
-- Data for Name: backstage_backend_tasks__knex_migrations_lock; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.backstage_backend_tasks__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__tasks; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.backstage_backend_tasks__tasks VALUES
	('kubrix-forget-pending-users', '{"version":2,"cadence":"PT1H","initialDelayDuration":"PT1M","timeoutAfterDuration":"PT1M"}', '2026-11-24 07:48:55.561968+00', NULL, NULL, NULL, NULL, NULL),
	('kubrix-forget-sign-in-traces', '{"version":2,"cadence":"PT5M","initialDelayDuration":"PT1M","timeoutAfterDuration":"PT1M"}', '2026-11-24 07:48:55.618403+00', NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: knex_migrations; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.knex_migrations VALUES
	(1, '20200619125845_init.js', 1, '2026-11-24 07:47:55.664+00'),
	(2, '20210326100300_timestamptz.js', 1, '2026-11-24 07:47:55.669+00'),
	(3, '20220321100910_timestamptz_again.js', 1, '2026-11-24 07:47:55.673+00'),
	(4, '20220522100910_key_field_size.js', 1, '2026-11-24 07:47:55.676+00'),
	(5, '20230428155633_sessions.js', 1, '2026-11-24 07:47:55.68+00'),
	(6, '20240510120825_user_info.js', 1, '2026-11-24 07:47:55.684+00'),
	(7, '20250707164600_user_created_at.js', 1, '2026-11-24 07:47:55.691+00'),
	(8, '20250909120000_oidc_client_registration.js', 1, '2026-11-24 07:47:55.714+00'),
	(9, '20251020000000_offline_sessions.js', 1, '2026-11-24 07:47:55.722+00'),
	(10, '20251118120000_oauth_state_text.js', 1, '2026-11-24 07:47:55.723+00'),
	(11, '20251217120000_drop_oidc_clients_fk.js', 1, '2026-11-24 07:47:55.725+00'),
	(12, '20260317120000_drop_offline_sessions_fk.js', 1, '2026-11-24 07:47:55.726+00');


--
-- Data for Name: knex_migrations_lock; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: kubrix_knex_migrations; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.kubrix_knex_migrations VALUES
	(1, '20261122000000_pending_users.js', 1, '2026-11-24 07:47:55.152+00'),
	(2, '20261123000000_pending_user_fetches.js', 1, '2026-11-24 07:47:55.167+00'),
	(3, '20261124000000_sign_in_traces.js', 1, '2026-11-24 07:47:55.207+00');


--
-- Data for Name: kubrix_knex_migrations_lock; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.kubrix_knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: kubrix_pending_users; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.kubrix_pending_users VALUES
	('http://keycloak.invalid/realms/kubrix', '5d0a9c1e-7c1b-4f0e-9a53-0d6f3f1f7a11', 'wendy.waiting', 'wendy.waiting@kubrix.local', 'wwaiting', '2026-11-24 07:48:12.153628+00', '2026-11-24 07:48:12.153628+00', 1, 'pending', 0, NULL, NULL, 1, '2026-11-24 07:48:12.153628+00', NULL);


--
-- Data for Name: kubrix_sign_in_trace_requests; Type: TABLE DATA; Schema: auth; Owner: -
--



--
-- Data for Name: kubrix_sign_in_traces; Type: TABLE DATA; Schema: auth; Owner: -
--



--
-- Data for Name: oauth_authorization_sessions; Type: TABLE DATA; Schema: auth; Owner: -
--



--
-- Data for Name: offline_sessions; Type: TABLE DATA; Schema: auth; Owner: -
--



--
-- Data for Name: oidc_authorization_codes; Type: TABLE DATA; Schema: auth; Owner: -
--



--
-- Data for Name: oidc_clients; Type: TABLE DATA; Schema: auth; Owner: -
--



--
-- Data for Name: signing_keys; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.signing_keys VALUES
	('317a8610-0d25-41b9-b5ff-3a944fdd6c96', '2026-11-24 07:48:00+00', '{"kty":"EC","x":"eONo3G8iWvc_2HIayTEdhad0qicnsGd9aMBlVzCfRBw","y":"-IPYdKp-ZkZ78AgL6Zd6BvH2i9PBMICTeL90cxhvKxk","crv":"P-256","kid":"317a8610-0d25-41b9-b5ff-3a944fdd6c96","alg":"ES256"}');


--
-- Data for Name: user_info; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.user_info VALUES
	('user:default/demoviewer', '{"claims":{"sub":"user:default/demoviewer","ent":["user:default/demoviewer","group:default/viewers"]}}', '2026-11-24 07:47:59.77+00', '2026-11-24 07:47:59.771016+00'),
	('user:default/demoadmin', '{"claims":{"sub":"user:default/demoadmin","ent":["user:default/demoadmin","group:default/admins"]}}', '2026-11-24 07:48:03.303+00', '2026-11-24 07:48:02.349911+00'),
	('user:default/demoeditor', '{"claims":{"sub":"user:default/demoeditor","ent":["user:default/demoeditor","group:default/editors"]}}', '2026-11-24 07:48:06.817+00', '2026-11-24 07:48:05.981247+00'),
	('user:unprovisioned/wendy.waiting', '{"claims":{"sub":"user:unprovisioned/wendy.waiting","ent":["user:unprovisioned/wendy.waiting"]}}', '2026-11-24 07:48:12.158+00', '2026-11-24 07:48:12.158603+00');


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.backstage_backend_public_keys__keys VALUES
	('1e8bc6a2-2364-410a-9360-7868393f7a15', '{"kty":"EC","x":"fG1spNu-Zf7js8XJT3uFQNO1YUo5Opgr0O6vmQmre-4","y":"K_8YWJ2Yp6uoeENHAq0Cr8tfdvqhJQIRTfMuXAuZcfY","crv":"P-256","kid":"1e8bc6a2-2364-410a-9360-7868393f7a15","alg":"ES256"}', '2026-11-24T10:47:54.541Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-24 07:47:54.342+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__knex_migrations; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.backstage_backend_tasks__knex_migrations VALUES
	(1, '20210928160613_init.js', 1, '2026-11-24 07:47:56.061+00'),
	(2, '20240712211735_nullable_next_run.js', 1, '2026-11-24 07:47:56.062+00'),
	(3, '20250411000000_last_run.js', 1, '2026-11-24 07:47:56.065+00');


--
-- Data for Name: backstage_backend_tasks__knex_migrations_lock; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.backstage_backend_tasks__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__tasks; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.backstage_backend_tasks__tasks VALUES
	('KeycloakOrgEntityProvider:default:refresh', '{"version":2,"cadence":"PT30M","timeoutAfterDuration":"PT3M"}', '2026-11-24 08:17:56.073571+00', NULL, NULL, NULL, NULL, '2026-11-24 07:47:56.650171+00'),
	('catalog_orphan_cleanup', '{"version":2,"cadence":"PT30S","timeoutAfterDuration":"PT24S"}', '2026-11-24 07:48:26.701046+00', NULL, NULL, NULL, NULL, '2026-11-24 07:48:01.131244+00');


--
-- Data for Name: final_entities; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.final_entities VALUES
	('d221bf1c-2015-4b34-bd14-d821361b760d', 'f91250511cb84e9276b5ce38dcfc4cc3241b2106', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","keycloak.org/id":"00000000-0000-4000-8000-000000000000","keycloak.org/realm":"kubrix"},"name":"demoadmin","uid":"d221bf1c-2015-4b34-bd14-d821361b760d","etag":"f91250511cb84e9276b5ce38dcfc4cc3241b2106"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"displayName":"Demo Admin","email":"demoadmin@kubrix.local"},"memberOf":["admins"]},"relations":[{"type":"memberOf","targetRef":"group:default/admins"}]}', '2026-11-24 07:47:57.02225+00', 'user:default/demoadmin'),
	('f6682f5f-2067-49a4-a7dd-b12700e2711a', 'd7ef7cdb817ddce28bff53d849eb46472fd06592', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","keycloak.org/id":"00000000-0000-4000-8000-000000000001","keycloak.org/realm":"kubrix"},"name":"demoeditor","uid":"f6682f5f-2067-49a4-a7dd-b12700e2711a","etag":"d7ef7cdb817ddce28bff53d849eb46472fd06592"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"displayName":"Demo Editor","email":"demoeditor@kubrix.local"},"memberOf":["editors"]},"relations":[{"type":"memberOf","targetRef":"group:default/editors"}]}', '2026-11-24 07:47:57.021338+00', 'user:default/demoeditor'),
	('c271679a-921d-4586-a313-854253bbf652', 'cf151363829e31108ab8388d59451ab976e5cc66', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","keycloak.org/id":"00000000-0000-4000-8000-000000000002","keycloak.org/realm":"kubrix"},"name":"demoviewer","uid":"c271679a-921d-4586-a313-854253bbf652","etag":"cf151363829e31108ab8388d59451ab976e5cc66"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"displayName":"Demo Viewer","email":"demoviewer@kubrix.local"},"memberOf":["viewers"]},"relations":[{"type":"memberOf","targetRef":"group:default/viewers"}]}', '2026-11-24 07:47:57.040942+00', 'user:default/demoviewer'),
	('75a8e7c8-5fc8-43ad-bc65-eca67aeda054', '53730cee010244230503e295a15b0fcd03c851f7', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"generated-b9dbd913ad9f076a63edf02c0f44f26872b4dd6f","uid":"75a8e7c8-5fc8-43ad-bc65-eca67aeda054","etag":"53730cee010244230503e295a15b0fcd03c851f7"},"apiVersion":"backstage.io/v1alpha1","kind":"Location","spec":{"type":"file","target":"/checkout/catalog/all.yaml"},"relations":[]}', '2026-11-24 07:47:57.04142+00', 'location:default/generated-b9dbd913ad9f076a63edf02c0f44f26872b4dd6f'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', '08d8431e04be331ca76b1eca2f8f0ffed74b6958', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"sample-organisation","description":"The sample organisation of the local portal","uid":"21f7991c-d8c8-403e-86bd-246eb2d12ddf","etag":"08d8431e04be331ca76b1eca2f8f0ffed74b6958"},"apiVersion":"backstage.io/v1alpha1","kind":"Location","spec":{"targets":["./platform.yaml","./resources.yaml","./deployment-service/catalog-info.yaml","./deployment-service/apis.yaml","./deployment-cli.yaml","./telemetry.yaml","./templates/new-service/template.yaml","./templates/maintenance-notice/template.yaml","../catalog-info.yaml"]},"relations":[]}', '2026-11-24 07:47:58.108852+00', 'location:default/sample-organisation'),
	('5f748691-049f-469b-a7a5-6cf0a884d62a', '794e929ae054ca9052ce5e7943a0ac22ed071b79', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"platform","title":"Platform","description":"What teams build, deploy and observe their software with.","uid":"5f748691-049f-469b-a7a5-6cf0a884d62a","etag":"794e929ae054ca9052ce5e7943a0ac22ed071b79"},"apiVersion":"backstage.io/v1alpha1","kind":"Domain","spec":{"owner":"group:default/admins"},"relations":[{"type":"hasPart","targetRef":"system:default/delivery"},{"type":"hasPart","targetRef":"system:default/developer-portal"},{"type":"hasPart","targetRef":"system:default/telemetry"},{"type":"ownedBy","targetRef":"group:default/admins"}]}', '2026-11-24 07:47:58.221681+00', 'domain:default/platform'),
	('3bac262a-789a-4926-a182-5704cd298396', 'e8ffc8e492b097feb0365aa26f123a15c2b86a03', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/templates/new-service/template.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"new-service","title":"New service","description":"Writes the first files of a service, catalog entry and docs included, and shows them.","tags":["recommended","service"],"uid":"3bac262a-789a-4926-a182-5704cd298396","etag":"e8ffc8e492b097feb0365aa26f123a15c2b86a03"},"apiVersion":"scaffolder.backstage.io/v1beta3","kind":"Template","spec":{"type":"service","owner":"group:default/admins","parameters":[{"title":"Your service","required":["name","description","owner"],"properties":{"name":{"title":"Name","description":"Lower-case letters, digits and hyphens","type":"string","pattern":"^[a-z]([a-z0-9-]*[a-z0-9])?$","maxLength":63,"ui:autofocus":true},"description":{"title":"What is it for?","type":"string"},"owner":{"title":"Owner","type":"string","ui:field":"OwnerPicker","ui:options":{"catalogFilter":{"kind":"Group"}}}}}],"steps":[{"id":"files","name":"Write the files","action":"fetch:template","input":{"url":"./skeleton","values":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}"}}},{"id":"catalog","name":"Write the catalog entry","action":"catalog:write","input":{"entity":{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}","annotations":{"backstage.io/techdocs-ref":"dir:."}},"spec":{"type":"service","lifecycle":"experimental","owner":"${{ parameters.owner }}"}}}},{"id":"show","name":"Show what was written","action":"debug:log","input":{"message":"These are the files of ${{ parameters.name }}.","listWorkspace":"with-contents"}},{"id":"notify","name":"Tell you that it is ready","action":"notification:send","input":{"recipients":"entity","entityRefs":["${{ user.ref }}"],"title":"The files of ${{ parameters.name }} are ready","info":"The log of the template shows them.","link":"/create/tasks/${{ context.task.id }}","severity":"low"}}],"output":{"text":[{"title":"Next steps","icon":"description","content":"The log of the step **Show what was written** has the files of `${{ parameters.name }}`.\n\n1. Copy them to a repository.\n2. Register the address of its `catalog-info.yaml` with **Register existing component**.\n\nIn a portal with an integration of GitHub or GitLab, a template does both by itself, with the actions\n`publish:github` or `publish:gitlab`, and `catalog:register`.\n"}]}},"relations":[{"type":"ownedBy","targetRef":"group:default/admins"}]}', '2026-11-24 07:47:58.348446+00', 'template:default/new-service'),
	('0904d650-9a81-4cc0-8e6e-8b89caed2261', '9a7696aaca6aab076727d4f212cce5da550816e5', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployments-database","title":"Deployments database","description":"Postgres with the history of deployments, kept for two years.","uid":"0904d650-9a81-4cc0-8e6e-8b89caed2261","etag":"9a7696aaca6aab076727d4f212cce5da550816e5"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"database","owner":"group:default/editors","system":"delivery"},"relations":[{"type":"dependencyOf","targetRef":"component:default/deployment-service"},{"type":"ownedBy","targetRef":"group:default/editors"},{"type":"partOf","targetRef":"system:default/delivery"}]}', '2026-11-24 07:47:58.159826+00', 'resource:default/deployments-database'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'a848a82f7dd8cebd4d4a277243c56f90928b55e3', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"developer-portal","title":"Developer portal","description":"The one place to find software, its owners and its documentation.","uid":"16758d70-a5cc-47ae-8fa1-0b676b57eafe","etag":"a848a82f7dd8cebd4d4a277243c56f90928b55e3"},"apiVersion":"backstage.io/v1alpha1","kind":"System","spec":{"owner":"group:default/admins","domain":"platform"},"relations":[{"type":"hasPart","targetRef":"component:default/kubrix-portal"},{"type":"hasPart","targetRef":"resource:default/keycloak"},{"type":"hasPart","targetRef":"resource:default/portal-database"},{"type":"ownedBy","targetRef":"group:default/admins"},{"type":"partOf","targetRef":"domain:default/platform"}]}', '2026-11-24 07:47:58.267664+00', 'system:default/developer-portal'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', '45b657af8948b77019e1beb3387a2e7ab13ffdcd', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"metrics","title":"Metrics","description":"Health and key figures of services.","tags":["graphql"],"uid":"9bfcc510-5122-4337-b25c-bb831f99ef4f","etag":"45b657af8948b77019e1beb3387a2e7ab13ffdcd"},"apiVersion":"backstage.io/v1alpha1","kind":"API","spec":{"type":"graphql","lifecycle":"production","owner":"group:default/viewers","system":"telemetry","definition":"type Query {\n  \"All services, or those whose name begins with the prefix.\"\n  services(prefix: String): [Service!]!\n  service(name: ID!): Service\n}\n\ntype Service {\n  name: ID!\n  health: Health!\n  \"Requests a second over the last minutes.\"\n  requestRate(minutes: Int = 5): Float!\n  \"Share of requests that failed over the last minutes, from 0 to 1.\"\n  errorRate(minutes: Int = 5): Float!\n}\n\nenum Health {\n  HEALTHY\n  DEGRADED\n  DOWN\n}\n"},"relations":[{"type":"apiConsumedBy","targetRef":"component:default/status-page"},{"type":"apiProvidedBy","targetRef":"component:default/metrics-gateway"},{"type":"ownedBy","targetRef":"group:default/viewers"},{"type":"partOf","targetRef":"system:default/telemetry"}]}', '2026-11-24 07:47:58.320201+00', 'api:default/metrics'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', '2fe6ba60af08e571eb995cca6cdcd87c3c3fb382', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/catalog-info.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/techdocs-ref":"dir:.","backstage.io/kubernetes-id":"deployment-service"},"name":"deployment-service","title":"Deployment service","description":"Rolls releases out to the clusters, one stage after the other, and rolls back what does not get healthy.","tags":["go","postgres","kafka"],"uid":"c856da70-0e11-4433-bcdf-981b0e61f5e8","etag":"2fe6ba60af08e571eb995cca6cdcd87c3c3fb382"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"service","lifecycle":"production","owner":"group:default/editors","system":"delivery","providesApis":["deployment-events","deployments"],"dependsOn":["resource:deployments-database","resource:event-broker"]},"relations":[{"type":"dependsOn","targetRef":"resource:default/deployments-database"},{"type":"dependsOn","targetRef":"resource:default/event-broker"},{"type":"hasPart","targetRef":"component:default/deployment-cli"},{"type":"ownedBy","targetRef":"group:default/editors"},{"type":"partOf","targetRef":"system:default/delivery"},{"type":"providesApi","targetRef":"api:default/deployment-events"},{"type":"providesApi","targetRef":"api:default/deployments"}]}', '2026-11-24 07:47:58.333233+00', 'component:default/deployment-service'),
	('877c3671-8223-44be-8f90-88a7d2e5744f', 'da3037d27740fc2a5ad6a00a6bf6b2ebff61ab50', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"keycloak","title":"Keycloak","description":"Users and groups of everybody, and where they sign in.","uid":"877c3671-8223-44be-8f90-88a7d2e5744f","etag":"da3037d27740fc2a5ad6a00a6bf6b2ebff61ab50"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"identity-provider","owner":"group:default/admins","system":"developer-portal"},"relations":[{"type":"dependencyOf","targetRef":"component:default/kubrix-portal"},{"type":"ownedBy","targetRef":"group:default/admins"},{"type":"partOf","targetRef":"system:default/developer-portal"}]}', '2026-11-24 07:47:58.387606+00', 'resource:default/keycloak'),
	('b5356799-0486-4d5b-a853-e689c911d4b4', '32ad0598a8ce3588127a3a5d8c2b5cbdd3ce2517', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"event-broker","title":"Event broker","description":"Kafka, where deployments are announced.","uid":"b5356799-0486-4d5b-a853-e689c911d4b4","etag":"32ad0598a8ce3588127a3a5d8c2b5cbdd3ce2517"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"message-broker","owner":"group:default/editors","system":"delivery"},"relations":[{"type":"dependencyOf","targetRef":"component:default/deployment-service"},{"type":"ownedBy","targetRef":"group:default/editors"},{"type":"partOf","targetRef":"system:default/delivery"}]}', '2026-11-24 07:47:58.219805+00', 'resource:default/event-broker'),
	('6cf54cb0-5f34-4591-8265-a61374c3edcd', 'a67a03c6488e906da5f9d8fe0f2b0c564bc3dacb', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"metrics-store","title":"Metrics store","description":"Prometheus with thirteen months of metrics.","uid":"6cf54cb0-5f34-4591-8265-a61374c3edcd","etag":"a67a03c6488e906da5f9d8fe0f2b0c564bc3dacb"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"database","owner":"group:default/viewers","system":"telemetry"},"relations":[{"type":"dependencyOf","targetRef":"component:default/metrics-gateway"},{"type":"ownedBy","targetRef":"group:default/viewers"},{"type":"partOf","targetRef":"system:default/telemetry"}]}', '2026-11-24 07:47:58.285466+00', 'resource:default/metrics-store'),
	('9f2220cf-eb7a-4704-b48d-26969c9bddd8', '8414aee6e794ad35e2b204d780448b066ecabed0', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"portal-database","title":"Portal database","description":"Postgres, one schema for each plugin of the portal.","uid":"9f2220cf-eb7a-4704-b48d-26969c9bddd8","etag":"8414aee6e794ad35e2b204d780448b066ecabed0"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"database","owner":"group:default/admins","system":"developer-portal"},"relations":[{"type":"dependencyOf","targetRef":"component:default/kubrix-portal"},{"type":"ownedBy","targetRef":"group:default/admins"},{"type":"partOf","targetRef":"system:default/developer-portal"}]}', '2026-11-24 07:47:58.314999+00', 'resource:default/portal-database'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', '4dd4c5a3716d6ba8069c8dde68c4f84468064841', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/apis.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployments","title":"Deployments","description":"Create deployments and follow them.","tags":["rest"],"uid":"9025a096-0b1d-4a99-bf75-7f29a9a2cf0f","etag":"4dd4c5a3716d6ba8069c8dde68c4f84468064841"},"apiVersion":"backstage.io/v1alpha1","kind":"API","spec":{"type":"openapi","lifecycle":"production","owner":"group:default/editors","system":"delivery","definition":"openapi: 3.0.3\ninfo:\n  title: Deployments\n  version: 1.4.0\n  description: Create deployments and follow them from stage to stage.\nservers:\n  - url: https://deployments.platform.example\npaths:\n  /deployments:\n    get:\n      operationId: listDeployments\n      summary: List deployments, the newest first\n      tags: [deployments]\n      parameters:\n        - name: service\n          in: query\n          description: Only those of this service\n          schema:\n            type: string\n        - name: state\n          in: query\n          schema:\n            $ref: ''#/components/schemas/State''\n      responses:\n        ''200'':\n          description: At most 100 deployments\n          content:\n            application/json:\n              schema:\n                type: array\n                items:\n                  $ref: ''#/components/schemas/Deployment''\n    post:\n      operationId: createDeployment\n      summary: Create a deployment\n      tags: [deployments]\n      requestBody:\n        required: true\n        content:\n          application/json:\n            schema:\n              $ref: ''#/components/schemas/NewDeployment''\n      responses:\n        ''201'':\n          description: The deployment, queued\n          content:\n            application/json:\n              schema:\n                $ref: ''#/components/schemas/Deployment''\n        ''409'':\n          description: This release is deployed already\n  /deployments/{id}:\n    get:\n      operationId: getDeployment\n      summary: Get one deployment\n      tags: [deployments]\n      parameters:\n        - name: id\n          in: path\n          required: true\n          schema:\n            type: string\n            format: uuid\n      responses:\n        ''200'':\n          description: The deployment\n          content:\n            application/json:\n              schema:\n                $ref: ''#/components/schemas/Deployment''\n        ''404'':\n          description: There is no such deployment\ncomponents:\n  schemas:\n    State:\n      type: string\n      enum: [queued, rolling-out, succeeded, rolled-back]\n    NewDeployment:\n      type: object\n      required: [service, release]\n      properties:\n        service:\n          type: string\n          example: checkout\n        release:\n          type: string\n          example: 2026.11.3\n    Deployment:\n      allOf:\n        - $ref: ''#/components/schemas/NewDeployment''\n        - type: object\n          required: [id, state]\n          properties:\n            id:\n              type: string\n              format: uuid\n            state:\n              $ref: ''#/components/schemas/State''\n"},"relations":[{"type":"apiConsumedBy","targetRef":"component:default/deployment-cli"},{"type":"apiProvidedBy","targetRef":"component:default/deployment-service"},{"type":"ownedBy","targetRef":"group:default/editors"},{"type":"partOf","targetRef":"system:default/delivery"}]}', '2026-11-24 07:47:58.319564+00', 'api:default/deployments'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'e38b7fb4564a4fac284985c4fbb27e939095a9fe', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/apis.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployment-events","title":"Deployment events","description":"Each change of a deployment''s state, as it happens.","tags":["kafka"],"uid":"8b28cd0a-52a2-4387-bfb2-337869bb3733","etag":"e38b7fb4564a4fac284985c4fbb27e939095a9fe"},"apiVersion":"backstage.io/v1alpha1","kind":"API","spec":{"type":"asyncapi","lifecycle":"production","owner":"group:default/editors","system":"delivery","definition":"asyncapi: 2.6.0\ninfo:\n  title: Deployment events\n  version: 1.1.0\n  description: Each change of a deployment''s state, as it happens.\nservers:\n  production:\n    url: events.platform.example:9092\n    protocol: kafka\nchannels:\n  deployments.v1:\n    description: Keyed by service, so that the events of one service stay in order.\n    subscribe:\n      operationId: onDeploymentChanged\n      message:\n        $ref: ''#/components/messages/DeploymentChanged''\ncomponents:\n  messages:\n    DeploymentChanged:\n      name: DeploymentChanged\n      title: A deployment changed its state\n      contentType: application/json\n      payload:\n        type: object\n        required: [id, service, release, state, at]\n        properties:\n          id:\n            type: string\n            format: uuid\n          service:\n            type: string\n          release:\n            type: string\n          state:\n            type: string\n            enum: [queued, rolling-out, succeeded, rolled-back]\n          at:\n            type: string\n            format: date-time\n"},"relations":[{"type":"apiConsumedBy","targetRef":"component:default/status-page"},{"type":"apiProvidedBy","targetRef":"component:default/deployment-service"},{"type":"ownedBy","targetRef":"group:default/editors"},{"type":"partOf","targetRef":"system:default/delivery"}]}', '2026-11-24 07:47:58.352046+00', 'api:default/deployment-events'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'c63dc1f19682435f9a572f460c3838741e6aa4bf', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"delivery","title":"Delivery","description":"Takes a release from the registry to the clusters.","uid":"49a54b5c-e0d6-4aee-855f-9121eaf657eb","etag":"c63dc1f19682435f9a572f460c3838741e6aa4bf"},"apiVersion":"backstage.io/v1alpha1","kind":"System","spec":{"owner":"group:default/editors","domain":"platform"},"relations":[{"type":"hasPart","targetRef":"api:default/deployment-events"},{"type":"hasPart","targetRef":"api:default/deployments"},{"type":"hasPart","targetRef":"component:default/deployment-cli"},{"type":"hasPart","targetRef":"component:default/deployment-service"},{"type":"hasPart","targetRef":"resource:default/deployments-database"},{"type":"hasPart","targetRef":"resource:default/event-broker"},{"type":"ownedBy","targetRef":"group:default/editors"},{"type":"partOf","targetRef":"domain:default/platform"}]}', '2026-11-24 07:47:58.264927+00', 'system:default/delivery'),
	('7413dc96-4cb2-41a1-bdba-eb4fca3092b8', 'd7b15a291adf43c89005cdfd68c34a7085b6d9ee', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","keycloak.org/id":"00000000-0000-4000-8000-100000000002","keycloak.org/realm":"kubrix"},"name":"viewers","uid":"7413dc96-4cb2-41a1-bdba-eb4fca3092b8","etag":"d7b15a291adf43c89005cdfd68c34a7085b6d9ee"},"apiVersion":"backstage.io/v1beta1","kind":"Group","spec":{"type":"group","profile":{"displayName":"viewers"},"children":[]},"relations":[{"type":"hasMember","targetRef":"user:default/demoviewer"},{"type":"ownerOf","targetRef":"api:default/metrics"},{"type":"ownerOf","targetRef":"component:default/metrics-gateway"},{"type":"ownerOf","targetRef":"component:default/status-page"},{"type":"ownerOf","targetRef":"resource:default/metrics-store"},{"type":"ownerOf","targetRef":"system:default/telemetry"}]}', '2026-11-24 07:47:58.283385+00', 'group:default/viewers'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', '708823a09119c7d043282a64fbb2b4b37137663c', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-cli.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployment-cli","title":"Deployment CLI","description":"The command deploy, and the Go library below it.","tags":["go","cli"],"uid":"a3726470-60d9-49c4-bee1-e87cdad81888","etag":"708823a09119c7d043282a64fbb2b4b37137663c"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"library","lifecycle":"production","owner":"group:default/editors","system":"delivery","subcomponentOf":"component:deployment-service","consumesApis":["deployments"]},"relations":[{"type":"consumesApi","targetRef":"api:default/deployments"},{"type":"ownedBy","targetRef":"group:default/editors"},{"type":"partOf","targetRef":"component:default/deployment-service"},{"type":"partOf","targetRef":"system:default/delivery"}]}', '2026-11-24 07:47:58.332264+00', 'component:default/deployment-cli'),
	('8a028c17-eb21-4b24-a1d8-dcbdb831cea2', 'c094b1edd42384abc9597705806e6cf3e9140941', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","keycloak.org/id":"00000000-0000-4000-8000-100000000000","keycloak.org/realm":"kubrix"},"name":"admins","uid":"8a028c17-eb21-4b24-a1d8-dcbdb831cea2","etag":"c094b1edd42384abc9597705806e6cf3e9140941"},"apiVersion":"backstage.io/v1beta1","kind":"Group","spec":{"type":"group","profile":{"displayName":"admins"},"children":[]},"relations":[{"type":"hasMember","targetRef":"user:default/demoadmin"},{"type":"ownerOf","targetRef":"component:default/kubrix-portal"},{"type":"ownerOf","targetRef":"domain:default/platform"},{"type":"ownerOf","targetRef":"resource:default/keycloak"},{"type":"ownerOf","targetRef":"resource:default/portal-database"},{"type":"ownerOf","targetRef":"system:default/developer-portal"},{"type":"ownerOf","targetRef":"template:default/new-service"}]}', '2026-11-24 07:47:58.416687+00', 'group:default/admins'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', '9eb4c7dfc61863900584359d9c771dbbbf6022c8', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"telemetry","title":"Telemetry","description":"Collects metrics and shows how services are doing.","uid":"5f26896e-9fc9-4455-9d2b-435179a073c2","etag":"9eb4c7dfc61863900584359d9c771dbbbf6022c8"},"apiVersion":"backstage.io/v1alpha1","kind":"System","spec":{"owner":"group:default/viewers","domain":"platform"},"relations":[{"type":"hasPart","targetRef":"api:default/metrics"},{"type":"hasPart","targetRef":"component:default/metrics-gateway"},{"type":"hasPart","targetRef":"component:default/status-page"},{"type":"hasPart","targetRef":"resource:default/metrics-store"},{"type":"ownedBy","targetRef":"group:default/viewers"},{"type":"partOf","targetRef":"domain:default/platform"}]}', '2026-11-24 07:47:58.284278+00', 'system:default/telemetry'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', '3cf7220ab46d24726b29810b877cbae583f480ab', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"metrics-gateway","title":"Metrics gateway","description":"Answers questions about the health of services, and hides where their metrics are kept.","tags":["typescript","graphql"],"uid":"5878b6c2-aa76-44d8-b47e-35a784e3c444","etag":"3cf7220ab46d24726b29810b877cbae583f480ab"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"service","lifecycle":"production","owner":"group:default/viewers","system":"telemetry","providesApis":["metrics"],"dependsOn":["resource:metrics-store"]},"relations":[{"type":"dependsOn","targetRef":"resource:default/metrics-store"},{"type":"ownedBy","targetRef":"group:default/viewers"},{"type":"partOf","targetRef":"system:default/telemetry"},{"type":"providesApi","targetRef":"api:default/metrics"}]}', '2026-11-24 07:47:58.330644+00', 'component:default/metrics-gateway'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'e2d69b6ef16230fae2a353ec491d125c2b9d75db', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/templates/maintenance-notice/template.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"maintenance-notice","title":"Maintenance notice","description":"Tells a team that a system will be away for a while.","tags":["operations"],"uid":"076491b4-e1c8-48d8-b4bb-033e1cfa8752","etag":"e2d69b6ef16230fae2a353ec491d125c2b9d75db"},"apiVersion":"scaffolder.backstage.io/v1beta3","kind":"Template","spec":{"type":"operations","owner":"group:default/editors","parameters":[{"title":"What is planned?","required":["system","team","reason"],"properties":{"system":{"title":"System","type":"string","ui:field":"EntityPicker","ui:options":{"catalogFilter":{"kind":"System"}}},"team":{"title":"Team to tell","type":"string","ui:field":"OwnerPicker","ui:options":{"catalogFilter":{"kind":"Group"}}},"reason":{"title":"What happens, and when?","type":"string","ui:widget":"textarea"}}}],"steps":[{"id":"notify","name":"Tell the team","action":"notification:send","input":{"recipients":"entity","entityRefs":["${{ parameters.team }}"],"title":"Maintenance of ${{ parameters.system | parseEntityRef | pick(''name'') }}","info":"${{ parameters.reason }}","link":"/catalog/default/system/${{ parameters.system | parseEntityRef | pick(''name'') }}","severity":"high","scope":"${{ parameters.system }}"}}],"output":{"text":[{"title":"Done","content":"Everybody in `${{ parameters.team }}` finds the notice under **Notifications**."}]}},"relations":[{"type":"ownedBy","targetRef":"group:default/editors"}]}', '2026-11-24 07:47:58.348971+00', 'template:default/maintenance-notice'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'ace2c61bf824ff3cec4adc2de541e36c3c3e9b93', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog-info.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/techdocs-ref":"dir:."},"name":"kubrix-portal","title":"kubriX portal","description":"The developer portal itself. New colleagues get in on their first login.","tags":["backstage","keycloak","typescript"],"uid":"6592170d-7e61-4cf8-8ea6-705acf80e870","etag":"ace2c61bf824ff3cec4adc2de541e36c3c3e9b93"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"website","lifecycle":"production","owner":"group:default/admins","system":"developer-portal","dependsOn":["resource:keycloak","resource:portal-database"]},"relations":[{"type":"dependsOn","targetRef":"resource:default/keycloak"},{"type":"dependsOn","targetRef":"resource:default/portal-database"},{"type":"ownedBy","targetRef":"group:default/admins"},{"type":"partOf","targetRef":"system:default/developer-portal"}]}', '2026-11-24 07:47:58.377366+00', 'component:default/kubrix-portal'),
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'cc3b9aa6a8d15ea8889f42f53a463cf97b1040da', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","keycloak.org/id":"00000000-0000-4000-8000-100000000001","keycloak.org/realm":"kubrix"},"name":"editors","uid":"4fe74e74-11c4-4bf2-af76-66bc00095d5d","etag":"cc3b9aa6a8d15ea8889f42f53a463cf97b1040da"},"apiVersion":"backstage.io/v1beta1","kind":"Group","spec":{"type":"group","profile":{"displayName":"editors"},"children":[]},"relations":[{"type":"hasMember","targetRef":"user:default/demoeditor"},{"type":"ownerOf","targetRef":"api:default/deployment-events"},{"type":"ownerOf","targetRef":"api:default/deployments"},{"type":"ownerOf","targetRef":"component:default/deployment-cli"},{"type":"ownerOf","targetRef":"component:default/deployment-service"},{"type":"ownerOf","targetRef":"resource:default/deployments-database"},{"type":"ownerOf","targetRef":"resource:default/event-broker"},{"type":"ownerOf","targetRef":"system:default/delivery"},{"type":"ownerOf","targetRef":"template:default/maintenance-notice"}]}', '2026-11-24 07:47:58.380194+00', 'group:default/editors'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'fc8a9611e351608df243bd2f43f6118a9341067f', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"status-page","title":"Status page","description":"Shows everybody what works, what does not, and what was deployed just before.","tags":["typescript","react"],"uid":"be91888a-6247-4130-ace5-6e1eabd6ea61","etag":"fc8a9611e351608df243bd2f43f6118a9341067f"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"website","lifecycle":"experimental","owner":"group:default/viewers","system":"telemetry","consumesApis":["deployment-events","metrics"]},"relations":[{"type":"consumesApi","targetRef":"api:default/deployment-events"},{"type":"consumesApi","targetRef":"api:default/metrics"},{"type":"ownedBy","targetRef":"group:default/viewers"},{"type":"partOf","targetRef":"system:default/telemetry"}]}', '2026-11-24 07:47:58.420221+00', 'component:default/status-page');


--
-- Data for Name: knex_migrations; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.knex_migrations VALUES
	(1, '20200511113813_init.js', 1, '2026-11-24 07:47:55.553+00'),
	(2, '20200520140700_location_update_log_table.js', 1, '2026-11-24 07:47:55.584+00'),
	(3, '20200527114117_location_update_log_latest_view.js', 1, '2026-11-24 07:47:55.596+00'),
	(4, '20200702153613_entities.js', 1, '2026-11-24 07:47:55.653+00'),
	(5, '20200721115244_location_update_log_latest_deduplicate.js', 1, '2026-11-24 07:47:55.659+00'),
	(6, '20200805163904_location_update_log_duplication_fix.js', 1, '2026-11-24 07:47:55.67+00'),
	(7, '20200807120600_entitySearch.js', 1, '2026-11-24 07:47:55.672+00'),
	(8, '20200809202832_add_bootstrap_location.js', 1, '2026-11-24 07:47:55.676+00'),
	(9, '20200923104503_case_insensitivity.js', 1, '2026-11-24 07:47:55.679+00'),
	(10, '20201005122705_add_entity_full_name.js', 1, '2026-11-24 07:47:55.69+00'),
	(11, '20201006130744_entity_data_column.js', 1, '2026-11-24 07:47:55.699+00'),
	(12, '20201006203131_entity_remove_redundant_columns.js', 1, '2026-11-24 07:47:55.707+00'),
	(13, '20201007201501_index_entity_search.js', 1, '2026-11-24 07:47:55.709+00'),
	(14, '20201019130742_add_relations_table.js', 1, '2026-11-24 07:47:55.717+00'),
	(15, '20201123205611_relations_table_uniq.js', 1, '2026-11-24 07:47:55.72+00'),
	(16, '20201210185851_fk_index.js', 1, '2026-11-24 07:47:55.724+00'),
	(17, '20201230103504_update_log_varchar.js', 1, '2026-11-24 07:47:55.741+00'),
	(18, '20210209121210_locations_fk_index.js', 1, '2026-11-24 07:47:55.746+00'),
	(19, '20210302150147_refresh_state.js', 1, '2026-11-24 07:47:55.772+00'),
	(20, '20210622104022_refresh_state_location_key.js', 1, '2026-11-24 07:47:55.775+00'),
	(21, '20210813143113_add_refresh_state_hash.js', 1, '2026-11-24 07:47:55.781+00'),
	(22, '20210925102509_add_refresh_state_input_hash.js', 1, '2026-11-24 07:47:55.788+00'),
	(23, '20220116144621_remove_legacy.js', 1, '2026-11-24 07:47:55.797+00'),
	(24, '20220222164811_reprocess_for_relation_refs.js', 1, '2026-11-24 07:47:55.801+00'),
	(25, '20220616202842_refresh_keys.js', 1, '2026-11-24 07:47:55.806+00'),
	(26, '20221109192547_search_add_original_value_column.js', 1, '2026-11-24 07:47:55.809+00'),
	(27, '20221201085245_add_last_updated_at_in_final_entities.js', 1, '2026-11-24 07:47:55.811+00'),
	(28, '20230125085746_trigger_reprocessing.js', 1, '2026-11-24 07:47:55.812+00'),
	(29, '20230525141717_stitch_queue.js', 1, '2026-11-24 07:47:55.817+00'),
	(30, '20240130092632_search_index.js', 1, '2026-11-24 07:47:55.841+00'),
	(31, '20241003170511_alter_target_in_locations.js', 1, '2026-11-24 07:47:55.844+00'),
	(32, '20241024104700_add_entity_ref_to_final_entities.js', 1, '2026-11-24 07:47:55.85+00'),
	(33, '20241111000000_drop_redundant_indices.js', 1, '2026-11-24 07:47:55.853+00'),
	(34, '20250401200503_update_refresh_state_columns.js', 1, '2026-11-24 07:47:55.854+00'),
	(35, '20250514000000_refresh_state_references_big_increments.js', 1, '2026-11-24 07:47:55.86+00'),
	(36, '20260214000000_search_fk_final_entities.js', 1, '2026-11-24 07:47:55.864+00'),
	(37, '20260215000000_move_stitch_queue.js', 1, '2026-11-24 07:47:55.876+00'),
	(38, '20260403000000_add_location_entity_ref.js', 1, '2026-11-24 07:47:55.882+00'),
	(39, '20260510000000_search_indices_and_dedup.js', 1, '2026-11-24 07:47:55.918+00'),
	(40, '20260516000000_relations_target_index.js', 1, '2026-11-24 07:47:55.925+00'),
	(41, '20260519000000_search_extended_statistics.js', 1, '2026-11-24 07:47:55.928+00'),
	(42, '20260608000000_search_autovacuum_and_ndistinct.js', 1, '2026-11-24 07:47:55.932+00'),
	(43, '20260609000000_drop_search_entity_id_idx.js', 1, '2026-11-24 07:47:55.935+00'),
	(44, '20260904000000_fix_search_entity_id_ndistinct.js', 1, '2026-11-24 07:47:55.938+00'),
	(45, '20260912000000_refresh_state_maintenance.js', 1, '2026-11-24 07:47:55.94+00');


--
-- Data for Name: knex_migrations_lock; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: kubrix_keycloak_handed_over; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.kubrix_keycloak_handed_over VALUES
	('default', 'group:default/admins', '00000000-0000-4000-8000-100000000000', '{"apiVersion":"backstage.io/v1beta1","kind":"Group","metadata":{"name":"admins","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","keycloak.org/id":"00000000-0000-4000-8000-100000000000","keycloak.org/realm":"kubrix"}},"spec":{"type":"group","profile":{"displayName":"admins"},"children":[]}}', '2026-11-24 07:47:56.634207+00'),
	('default', 'group:default/editors', '00000000-0000-4000-8000-100000000001', '{"apiVersion":"backstage.io/v1beta1","kind":"Group","metadata":{"name":"editors","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","keycloak.org/id":"00000000-0000-4000-8000-100000000001","keycloak.org/realm":"kubrix"}},"spec":{"type":"group","profile":{"displayName":"editors"},"children":[]}}', '2026-11-24 07:47:56.634207+00'),
	('default', 'group:default/viewers', '00000000-0000-4000-8000-100000000002', '{"apiVersion":"backstage.io/v1beta1","kind":"Group","metadata":{"name":"viewers","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","keycloak.org/id":"00000000-0000-4000-8000-100000000002","keycloak.org/realm":"kubrix"}},"spec":{"type":"group","profile":{"displayName":"viewers"},"children":[]}}', '2026-11-24 07:47:56.634207+00'),
	('default', 'user:default/demoadmin', '00000000-0000-4000-8000-000000000000', '{"apiVersion":"backstage.io/v1beta1","kind":"User","metadata":{"name":"demoadmin","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","keycloak.org/id":"00000000-0000-4000-8000-000000000000","keycloak.org/realm":"kubrix"}},"spec":{"profile":{"displayName":"Demo Admin","email":"demoadmin@kubrix.local"},"memberOf":["admins"]}}', '2026-11-24 07:47:56.634207+00'),
	('default', 'user:default/demoeditor', '00000000-0000-4000-8000-000000000001', '{"apiVersion":"backstage.io/v1beta1","kind":"User","metadata":{"name":"demoeditor","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","keycloak.org/id":"00000000-0000-4000-8000-000000000001","keycloak.org/realm":"kubrix"}},"spec":{"profile":{"displayName":"Demo Editor","email":"demoeditor@kubrix.local"},"memberOf":["editors"]}}', '2026-11-24 07:47:56.634207+00'),
	('default', 'user:default/demoviewer', '00000000-0000-4000-8000-000000000002', '{"apiVersion":"backstage.io/v1beta1","kind":"User","metadata":{"name":"demoviewer","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","keycloak.org/id":"00000000-0000-4000-8000-000000000002","keycloak.org/realm":"kubrix"}},"spec":{"profile":{"displayName":"Demo Viewer","email":"demoviewer@kubrix.local"},"memberOf":["viewers"]}}', '2026-11-24 07:47:56.634207+00');


--
-- Data for Name: kubrix_keycloak_knex_migrations; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.kubrix_keycloak_knex_migrations VALUES
	(1, '20261122000000_keycloak_syncs.js', 1, '2026-11-24 07:47:55.17+00'),
	(2, '20261123000000_user_survey.js', 1, '2026-11-24 07:47:55.175+00');


--
-- Data for Name: kubrix_keycloak_knex_migrations_lock; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.kubrix_keycloak_knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: kubrix_keycloak_leases; Type: TABLE DATA; Schema: catalog; Owner: -
--



--
-- Data for Name: kubrix_keycloak_runs; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.kubrix_keycloak_runs VALUES
	('4ecbab5c-74c6-4c4f-88ff-9dda19dad01e', 'default', '2026-11-24 07:47:56.089879+00', '2026-11-24 07:47:56.647513+00', 'applied', NULL, NULL, NULL, NULL, false, 3, 3, 6, 0, '{"enabled": 3, "disabled": 0, "takenName": 0, "invalidName": 0, "sharedEmail": 0, "withoutEmail": 0, "unverifiedEmail": 0}');


--
-- Data for Name: location_update_log; Type: TABLE DATA; Schema: catalog; Owner: -
--



--
-- Data for Name: locations; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.locations VALUES
	('d287a7e1-f3f3-48f7-91af-01c0a5412066', 'bootstrap', 'bootstrap', '');


--
-- Data for Name: refresh_keys; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.refresh_keys VALUES
	('75a8e7c8-5fc8-43ad-bc65-eca67aeda054', 'file:/checkout/catalog/all.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'file:/checkout/catalog/platform.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'file:/checkout/catalog/platform.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'file:/checkout/catalog/platform.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'file:/checkout/catalog/platform.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'file:/checkout/catalog/resources.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'file:/checkout/catalog/resources.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'file:/checkout/catalog/resources.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'file:/checkout/catalog/resources.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'file:/checkout/catalog/resources.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'file:/checkout/catalog/deployment-service/catalog-info.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'file:/checkout/catalog/deployment-service/apis.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'file:/checkout/catalog/deployment-service/apis.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'file:/checkout/catalog/deployment-cli.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'file:/checkout/catalog/telemetry.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'file:/checkout/catalog/telemetry.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'file:/checkout/catalog/telemetry.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'file:/checkout/catalog/templates/new-service/template.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'file:/checkout/catalog/templates/maintenance-notice/template.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'file:/checkout/catalog-info.yaml');


--
-- Data for Name: refresh_state; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.refresh_state VALUES
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'group:default/editors', '{"apiVersion":"backstage.io/v1beta1","kind":"Group","metadata":{"name":"editors","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","keycloak.org/id":"00000000-0000-4000-8000-100000000001","keycloak.org/realm":"kubrix"}},"spec":{"type":"group","profile":{"displayName":"editors"},"children":[]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","keycloak.org/id":"00000000-0000-4000-8000-100000000001","keycloak.org/realm":"kubrix"},"name":"editors","uid":"4fe74e74-11c4-4bf2-af76-66bc00095d5d"},"apiVersion":"backstage.io/v1beta1","kind":"Group","spec":{"type":"group","profile":{"displayName":"editors"},"children":[]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:12.816678+00', '2026-11-24 07:47:56.635331+00', 'keycloak-org-provider:default', 'c65701d59839eb8d9d7af8382ae6708f4065d542', '75810fece2d1bdcc346f094d7fe2acfd5182f9c7'),
	('8a028c17-eb21-4b24-a1d8-dcbdb831cea2', 'group:default/admins', '{"apiVersion":"backstage.io/v1beta1","kind":"Group","metadata":{"name":"admins","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","keycloak.org/id":"00000000-0000-4000-8000-100000000000","keycloak.org/realm":"kubrix"}},"spec":{"type":"group","profile":{"displayName":"admins"},"children":[]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","keycloak.org/id":"00000000-0000-4000-8000-100000000000","keycloak.org/realm":"kubrix"},"name":"admins","uid":"8a028c17-eb21-4b24-a1d8-dcbdb831cea2"},"apiVersion":"backstage.io/v1beta1","kind":"Group","spec":{"type":"group","profile":{"displayName":"admins"},"children":[]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:12.816678+00', '2026-11-24 07:47:56.635331+00', 'keycloak-org-provider:default', 'ef51f1bda1475a3a702d96a5d7148bcede99b316', '7266baf6314e9e5cd5bfea9a2ae387eaad88d2dd'),
	('75a8e7c8-5fc8-43ad-bc65-eca67aeda054', 'location:default/generated-b9dbd913ad9f076a63edf02c0f44f26872b4dd6f', '{"apiVersion":"backstage.io/v1alpha1","kind":"Location","metadata":{"name":"generated-b9dbd913ad9f076a63edf02c0f44f26872b4dd6f","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"}},"spec":{"type":"file","target":"/checkout/catalog/all.yaml"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"generated-b9dbd913ad9f076a63edf02c0f44f26872b4dd6f","uid":"75a8e7c8-5fc8-43ad-bc65-eca67aeda054"},"apiVersion":"backstage.io/v1alpha1","kind":"Location","spec":{"type":"file","target":"/checkout/catalog/all.yaml"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:12.816678+00', '2026-11-24 07:47:56.034454+00', 'file:/checkout/catalog/all.yaml', '097914306b23c7a707c8a5844b5f48c9c9f32a41', 'e69b919cd8d975fa8c2550b9ef66993667b7803c'),
	('9f2220cf-eb7a-4704-b48d-26969c9bddd8', 'resource:default/portal-database', '{"apiVersion":"backstage.io/v1alpha1","kind":"Resource","metadata":{"name":"portal-database","title":"Portal database","description":"Postgres, one schema for each plugin of the portal.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml"}},"spec":{"type":"database","owner":"group:default/admins","system":"developer-portal"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"portal-database","title":"Portal database","description":"Postgres, one schema for each plugin of the portal.","uid":"9f2220cf-eb7a-4704-b48d-26969c9bddd8"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"database","owner":"group:default/admins","system":"developer-portal"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:14.689121+00', '2026-11-24 07:47:57.962558+00', 'file:/checkout/catalog/resources.yaml', 'a8358967ae2cc5faef7a5901ea653b1e975bcc1e', '0e6bef664020286651614fd01d5abfb75f5f1830'),
	('7413dc96-4cb2-41a1-bdba-eb4fca3092b8', 'group:default/viewers', '{"apiVersion":"backstage.io/v1beta1","kind":"Group","metadata":{"name":"viewers","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","keycloak.org/id":"00000000-0000-4000-8000-100000000002","keycloak.org/realm":"kubrix"}},"spec":{"type":"group","profile":{"displayName":"viewers"},"children":[]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","keycloak.org/id":"00000000-0000-4000-8000-100000000002","keycloak.org/realm":"kubrix"},"name":"viewers","uid":"7413dc96-4cb2-41a1-bdba-eb4fca3092b8"},"apiVersion":"backstage.io/v1beta1","kind":"Group","spec":{"type":"group","profile":{"displayName":"viewers"},"children":[]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:12.816678+00', '2026-11-24 07:47:56.635331+00', 'keycloak-org-provider:default', '98cc0752961f713a52a2dee43893b676171df6ea', '8eea5855919fb8c6c63488a32bcaa63899d716bd'),
	('d221bf1c-2015-4b34-bd14-d821361b760d', 'user:default/demoadmin', '{"apiVersion":"backstage.io/v1beta1","kind":"User","metadata":{"name":"demoadmin","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","keycloak.org/id":"00000000-0000-4000-8000-000000000000","keycloak.org/realm":"kubrix"}},"spec":{"profile":{"displayName":"Demo Admin","email":"demoadmin@kubrix.local"},"memberOf":["admins"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","keycloak.org/id":"00000000-0000-4000-8000-000000000000","keycloak.org/realm":"kubrix"},"name":"demoadmin","uid":"d221bf1c-2015-4b34-bd14-d821361b760d"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"displayName":"Demo Admin","email":"demoadmin@kubrix.local"},"memberOf":["admins"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:12.816678+00', '2026-11-24 07:47:56.635331+00', 'keycloak-org-provider:default', '77041e1af5b6901610992a44a1e66e32d75c651a', 'bd24aa799abbe3aa1598abbacf5230efab5d6f3a'),
	('f6682f5f-2067-49a4-a7dd-b12700e2711a', 'user:default/demoeditor', '{"apiVersion":"backstage.io/v1beta1","kind":"User","metadata":{"name":"demoeditor","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","keycloak.org/id":"00000000-0000-4000-8000-000000000001","keycloak.org/realm":"kubrix"}},"spec":{"profile":{"displayName":"Demo Editor","email":"demoeditor@kubrix.local"},"memberOf":["editors"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","keycloak.org/id":"00000000-0000-4000-8000-000000000001","keycloak.org/realm":"kubrix"},"name":"demoeditor","uid":"f6682f5f-2067-49a4-a7dd-b12700e2711a"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"displayName":"Demo Editor","email":"demoeditor@kubrix.local"},"memberOf":["editors"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:12.816678+00', '2026-11-24 07:47:56.635331+00', 'keycloak-org-provider:default', '53343eef490ab34437f4e2e9bc539bb0fe18fd27', '92a60bb1f353582ea8519e63f1e81c0d7f7b45a9'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'system:default/telemetry', '{"apiVersion":"backstage.io/v1alpha1","kind":"System","metadata":{"name":"telemetry","title":"Telemetry","description":"Collects metrics and shows how services are doing.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml"}},"spec":{"owner":"group:default/viewers","domain":"platform"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"telemetry","title":"Telemetry","description":"Collects metrics and shows how services are doing.","uid":"5f26896e-9fc9-4455-9d2b-435179a073c2"},"apiVersion":"backstage.io/v1alpha1","kind":"System","spec":{"owner":"group:default/viewers","domain":"platform"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:14.689121+00', '2026-11-24 07:47:57.962558+00', 'file:/checkout/catalog/platform.yaml', '9c792a20aff5f77317d4a79523ef5d4f4bd03aca', 'a263cd61a5c55042d26455fab27df21078842108'),
	('c271679a-921d-4586-a313-854253bbf652', 'user:default/demoviewer', '{"apiVersion":"backstage.io/v1beta1","kind":"User","metadata":{"name":"demoviewer","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","keycloak.org/id":"00000000-0000-4000-8000-000000000002","keycloak.org/realm":"kubrix"}},"spec":{"profile":{"displayName":"Demo Viewer","email":"demoviewer@kubrix.local"},"memberOf":["viewers"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","keycloak.org/id":"00000000-0000-4000-8000-000000000002","keycloak.org/realm":"kubrix"},"name":"demoviewer","uid":"c271679a-921d-4586-a313-854253bbf652"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"displayName":"Demo Viewer","email":"demoviewer@kubrix.local"},"memberOf":["viewers"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:12.816678+00', '2026-11-24 07:47:56.635331+00', 'keycloak-org-provider:default', 'cb3742691a9801d22974bcb8023cb7b036608466', '98f9f052e1bb53e2e9fb8d7d1a9f5bb0e28de152'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'location:default/sample-organisation', '{"apiVersion":"backstage.io/v1alpha1","kind":"Location","metadata":{"name":"sample-organisation","description":"The sample organisation of the local portal","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/all.yaml"}},"spec":{"targets":["./platform.yaml","./resources.yaml","./deployment-service/catalog-info.yaml","./deployment-service/apis.yaml","./deployment-cli.yaml","./telemetry.yaml","./templates/new-service/template.yaml","./templates/maintenance-notice/template.yaml","../catalog-info.yaml"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"sample-organisation","description":"The sample organisation of the local portal","uid":"21f7991c-d8c8-403e-86bd-246eb2d12ddf"},"apiVersion":"backstage.io/v1alpha1","kind":"Location","spec":{"targets":["./platform.yaml","./resources.yaml","./deployment-service/catalog-info.yaml","./deployment-service/apis.yaml","./deployment-cli.yaml","./telemetry.yaml","./templates/new-service/template.yaml","./templates/maintenance-notice/template.yaml","../catalog-info.yaml"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:49:43.124225+00', '2026-11-24 07:47:56.823497+00', 'file:/checkout/catalog/all.yaml', '2c2cb0bcb0a404b21818c0d52d3a645544674fc7', '12768b340dc143c2b9251ecc06b2cef8f43d4c57'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'system:default/developer-portal', '{"apiVersion":"backstage.io/v1alpha1","kind":"System","metadata":{"name":"developer-portal","title":"Developer portal","description":"The one place to find software, its owners and its documentation.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml"}},"spec":{"owner":"group:default/admins","domain":"platform"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"developer-portal","title":"Developer portal","description":"The one place to find software, its owners and its documentation.","uid":"16758d70-a5cc-47ae-8fa1-0b676b57eafe"},"apiVersion":"backstage.io/v1alpha1","kind":"System","spec":{"owner":"group:default/admins","domain":"platform"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:14.689121+00', '2026-11-24 07:47:57.962558+00', 'file:/checkout/catalog/platform.yaml', 'fa0928c7e2959071658d7c0fd5b8175ed881a6dd', '9bdf8e3ad3c6953a1c9ac8cecc1ff5ad34d3bea6'),
	('5f748691-049f-469b-a7a5-6cf0a884d62a', 'domain:default/platform', '{"apiVersion":"backstage.io/v1alpha1","kind":"Domain","metadata":{"name":"platform","title":"Platform","description":"What teams build, deploy and observe their software with.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml"}},"spec":{"owner":"group:default/admins"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"platform","title":"Platform","description":"What teams build, deploy and observe their software with.","uid":"5f748691-049f-469b-a7a5-6cf0a884d62a"},"apiVersion":"backstage.io/v1alpha1","kind":"Domain","spec":{"owner":"group:default/admins"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:14.689121+00', '2026-11-24 07:47:57.962558+00', 'file:/checkout/catalog/platform.yaml', '55bb4386cbb07362f2b6bd932abe9380e935d2ff', '7591747553322954672fa3233133936361529d22'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'component:default/deployment-cli', '{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"deployment-cli","title":"Deployment CLI","description":"The command deploy, and the Go library below it.","tags":["go","cli"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/deployment-cli.yaml"}},"spec":{"type":"library","lifecycle":"production","owner":"group:default/editors","system":"delivery","subcomponentOf":"component:deployment-service","consumesApis":["deployments"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-cli.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployment-cli","title":"Deployment CLI","description":"The command deploy, and the Go library below it.","tags":["go","cli"],"uid":"a3726470-60d9-49c4-bee1-e87cdad81888"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"library","lifecycle":"production","owner":"group:default/editors","system":"delivery","subcomponentOf":"component:deployment-service","consumesApis":["deployments"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:24.117075+00', '2026-11-24 07:47:57.962558+00', 'file:/checkout/catalog/deployment-cli.yaml', '4936bf39bec0a474c30e7319e6b4d9b972c1ebd0', '1bea5e1cc91c0a42f65a0c65f0362fcf030f6298'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'component:default/kubrix-portal', '{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"kubrix-portal","title":"kubriX portal","description":"The developer portal itself. New colleagues get in on their first login.","annotations":{"backstage.io/techdocs-ref":"dir:.","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog-info.yaml"},"tags":["backstage","keycloak","typescript"]},"spec":{"type":"website","lifecycle":"production","owner":"group:default/admins","system":"developer-portal","dependsOn":["resource:portal-database","resource:keycloak"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog-info.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/techdocs-ref":"dir:."},"name":"kubrix-portal","title":"kubriX portal","description":"The developer portal itself. New colleagues get in on their first login.","tags":["backstage","keycloak","typescript"],"uid":"6592170d-7e61-4cf8-8ea6-705acf80e870"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"website","lifecycle":"production","owner":"group:default/admins","system":"developer-portal","dependsOn":["resource:keycloak","resource:portal-database"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:49:59.996369+00', '2026-11-24 07:47:57.962558+00', 'file:/checkout/catalog-info.yaml', '0b9a2f4f9a90396a9b49f6283a2087eaeed79f31', '2e4ef98f5dfb56e47d73eb00bd1b82c32607248b'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'component:default/metrics-gateway', '{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"metrics-gateway","title":"Metrics gateway","description":"Answers questions about the health of services, and hides where their metrics are kept.","tags":["typescript","graphql"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml"}},"spec":{"type":"service","lifecycle":"production","owner":"group:default/viewers","system":"telemetry","providesApis":["metrics"],"dependsOn":["resource:metrics-store"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"metrics-gateway","title":"Metrics gateway","description":"Answers questions about the health of services, and hides where their metrics are kept.","tags":["typescript","graphql"],"uid":"5878b6c2-aa76-44d8-b47e-35a784e3c444"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"service","lifecycle":"production","owner":"group:default/viewers","system":"telemetry","providesApis":["metrics"],"dependsOn":["resource:metrics-store"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:24.117075+00', '2026-11-24 07:47:57.962558+00', 'file:/checkout/catalog/telemetry.yaml', '2a3aa4b28d0d29af28e284e0d9290c15f227b8c0', 'ad375a4d19d2d564a6c4bd692c1a1bd904688c90'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'component:default/deployment-service', '{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"deployment-service","title":"Deployment service","description":"Rolls releases out to the clusters, one stage after the other, and rolls back what does not get healthy.","annotations":{"backstage.io/techdocs-ref":"dir:.","backstage.io/kubernetes-id":"deployment-service","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/catalog-info.yaml"},"tags":["go","postgres","kafka"]},"spec":{"type":"service","lifecycle":"production","owner":"group:default/editors","system":"delivery","providesApis":["deployments","deployment-events"],"dependsOn":["resource:deployments-database","resource:event-broker"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/catalog-info.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/techdocs-ref":"dir:.","backstage.io/kubernetes-id":"deployment-service"},"name":"deployment-service","title":"Deployment service","description":"Rolls releases out to the clusters, one stage after the other, and rolls back what does not get healthy.","tags":["go","postgres","kafka"],"uid":"c856da70-0e11-4433-bcdf-981b0e61f5e8"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"service","lifecycle":"production","owner":"group:default/editors","system":"delivery","providesApis":["deployment-events","deployments"],"dependsOn":["resource:deployments-database","resource:event-broker"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:14.689121+00', '2026-11-24 07:47:57.962558+00', 'file:/checkout/catalog/deployment-service/catalog-info.yaml', '69cebc2518f84bd8fc24b5be285d6f4e7cd1461b', 'b2d9c6189c6a36a9c69aba9037d832b558a078b6'),
	('0904d650-9a81-4cc0-8e6e-8b89caed2261', 'resource:default/deployments-database', '{"apiVersion":"backstage.io/v1alpha1","kind":"Resource","metadata":{"name":"deployments-database","title":"Deployments database","description":"Postgres with the history of deployments, kept for two years.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml"}},"spec":{"type":"database","owner":"group:default/editors","system":"delivery"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployments-database","title":"Deployments database","description":"Postgres with the history of deployments, kept for two years.","uid":"0904d650-9a81-4cc0-8e6e-8b89caed2261"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"database","owner":"group:default/editors","system":"delivery"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:14.689121+00', '2026-11-24 07:47:57.962558+00', 'file:/checkout/catalog/resources.yaml', '66729586536abb30ca5467cade206f10bf1f258c', '3053dc2db72dddc14c8800b2a8b218b9331fc8f4'),
	('6cf54cb0-5f34-4591-8265-a61374c3edcd', 'resource:default/metrics-store', '{"apiVersion":"backstage.io/v1alpha1","kind":"Resource","metadata":{"name":"metrics-store","title":"Metrics store","description":"Prometheus with thirteen months of metrics.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml"}},"spec":{"type":"database","owner":"group:default/viewers","system":"telemetry"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"metrics-store","title":"Metrics store","description":"Prometheus with thirteen months of metrics.","uid":"6cf54cb0-5f34-4591-8265-a61374c3edcd"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"database","owner":"group:default/viewers","system":"telemetry"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:14.689121+00', '2026-11-24 07:47:57.962558+00', 'file:/checkout/catalog/resources.yaml', 'dae471eed4b95a8083f929aa188b1a07f22acf96', 'b302472700b585bf9830d8c2777874b622111651'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'system:default/delivery', '{"apiVersion":"backstage.io/v1alpha1","kind":"System","metadata":{"name":"delivery","title":"Delivery","description":"Takes a release from the registry to the clusters.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml"}},"spec":{"owner":"group:default/editors","domain":"platform"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"delivery","title":"Delivery","description":"Takes a release from the registry to the clusters.","uid":"49a54b5c-e0d6-4aee-855f-9121eaf657eb"},"apiVersion":"backstage.io/v1alpha1","kind":"System","spec":{"owner":"group:default/editors","domain":"platform"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:14.689121+00', '2026-11-24 07:47:57.962558+00', 'file:/checkout/catalog/platform.yaml', '8d50169b38ee134320f7b2cfc72538b6873d1b2d', '4adb5d5bf6262280720fb6ca82b7fe4a28e8902c'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'component:default/status-page', '{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"status-page","title":"Status page","description":"Shows everybody what works, what does not, and what was deployed just before.","tags":["typescript","react"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml"}},"spec":{"type":"website","lifecycle":"experimental","owner":"group:default/viewers","system":"telemetry","consumesApis":["metrics","deployment-events"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"status-page","title":"Status page","description":"Shows everybody what works, what does not, and what was deployed just before.","tags":["typescript","react"],"uid":"be91888a-6247-4130-ace5-6e1eabd6ea61"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"website","lifecycle":"experimental","owner":"group:default/viewers","system":"telemetry","consumesApis":["deployment-events","metrics"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:24.117075+00', '2026-11-24 07:47:57.962558+00', 'file:/checkout/catalog/telemetry.yaml', '22718891501a970d67f656a973c754d4317acf66', '0d95fb6ec076f48fac1cc6c0a39a2bf2ab02f98e'),
	('b5356799-0486-4d5b-a853-e689c911d4b4', 'resource:default/event-broker', '{"apiVersion":"backstage.io/v1alpha1","kind":"Resource","metadata":{"name":"event-broker","title":"Event broker","description":"Kafka, where deployments are announced.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml"}},"spec":{"type":"message-broker","owner":"group:default/editors","system":"delivery"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"event-broker","title":"Event broker","description":"Kafka, where deployments are announced.","uid":"b5356799-0486-4d5b-a853-e689c911d4b4"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"message-broker","owner":"group:default/editors","system":"delivery"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:14.689121+00', '2026-11-24 07:47:57.962558+00', 'file:/checkout/catalog/resources.yaml', '6fef5d5762ab62623f5fa82d6d1850fc3459d54c', '35301bab549bb6a4af3dbd0cc9c93443fa6182c0'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'api:default/deployments', '{"apiVersion":"backstage.io/v1alpha1","kind":"API","metadata":{"name":"deployments","title":"Deployments","description":"Create deployments and follow them.","tags":["rest"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/apis.yaml"}},"spec":{"type":"openapi","lifecycle":"production","owner":"group:default/editors","system":"delivery","definition":"openapi: 3.0.3\ninfo:\n  title: Deployments\n  version: 1.4.0\n  description: Create deployments and follow them from stage to stage.\nservers:\n  - url: https://deployments.platform.example\npaths:\n  /deployments:\n    get:\n      operationId: listDeployments\n      summary: List deployments, the newest first\n      tags: [deployments]\n      parameters:\n        - name: service\n          in: query\n          description: Only those of this service\n          schema:\n            type: string\n        - name: state\n          in: query\n          schema:\n            $ref: ''#/components/schemas/State''\n      responses:\n        ''200'':\n          description: At most 100 deployments\n          content:\n            application/json:\n              schema:\n                type: array\n                items:\n                  $ref: ''#/components/schemas/Deployment''\n    post:\n      operationId: createDeployment\n      summary: Create a deployment\n      tags: [deployments]\n      requestBody:\n        required: true\n        content:\n          application/json:\n            schema:\n              $ref: ''#/components/schemas/NewDeployment''\n      responses:\n        ''201'':\n          description: The deployment, queued\n          content:\n            application/json:\n              schema:\n                $ref: ''#/components/schemas/Deployment''\n        ''409'':\n          description: This release is deployed already\n  /deployments/{id}:\n    get:\n      operationId: getDeployment\n      summary: Get one deployment\n      tags: [deployments]\n      parameters:\n        - name: id\n          in: path\n          required: true\n          schema:\n            type: string\n            format: uuid\n      responses:\n        ''200'':\n          description: The deployment\n          content:\n            application/json:\n              schema:\n                $ref: ''#/components/schemas/Deployment''\n        ''404'':\n          description: There is no such deployment\ncomponents:\n  schemas:\n    State:\n      type: string\n      enum: [queued, rolling-out, succeeded, rolled-back]\n    NewDeployment:\n      type: object\n      required: [service, release]\n      properties:\n        service:\n          type: string\n          example: checkout\n        release:\n          type: string\n          example: 2026.11.3\n    Deployment:\n      allOf:\n        - $ref: ''#/components/schemas/NewDeployment''\n        - type: object\n          required: [id, state]\n          properties:\n            id:\n              type: string\n              format: uuid\n            state:\n              $ref: ''#/components/schemas/State''\n"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/apis.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployments","title":"Deployments","description":"Create deployments and follow them.","tags":["rest"],"uid":"9025a096-0b1d-4a99-bf75-7f29a9a2cf0f"},"apiVersion":"backstage.io/v1alpha1","kind":"API","spec":{"type":"openapi","lifecycle":"production","owner":"group:default/editors","system":"delivery","definition":"openapi: 3.0.3\ninfo:\n  title: Deployments\n  version: 1.4.0\n  description: Create deployments and follow them from stage to stage.\nservers:\n  - url: https://deployments.platform.example\npaths:\n  /deployments:\n    get:\n      operationId: listDeployments\n      summary: List deployments, the newest first\n      tags: [deployments]\n      parameters:\n        - name: service\n          in: query\n          description: Only those of this service\n          schema:\n            type: string\n        - name: state\n          in: query\n          schema:\n            $ref: ''#/components/schemas/State''\n      responses:\n        ''200'':\n          description: At most 100 deployments\n          content:\n            application/json:\n              schema:\n                type: array\n                items:\n                  $ref: ''#/components/schemas/Deployment''\n    post:\n      operationId: createDeployment\n      summary: Create a deployment\n      tags: [deployments]\n      requestBody:\n        required: true\n        content:\n          application/json:\n            schema:\n              $ref: ''#/components/schemas/NewDeployment''\n      responses:\n        ''201'':\n          description: The deployment, queued\n          content:\n            application/json:\n              schema:\n                $ref: ''#/components/schemas/Deployment''\n        ''409'':\n          description: This release is deployed already\n  /deployments/{id}:\n    get:\n      operationId: getDeployment\n      summary: Get one deployment\n      tags: [deployments]\n      parameters:\n        - name: id\n          in: path\n          required: true\n          schema:\n            type: string\n            format: uuid\n      responses:\n        ''200'':\n          description: The deployment\n          content:\n            application/json:\n              schema:\n                $ref: ''#/components/schemas/Deployment''\n        ''404'':\n          description: There is no such deployment\ncomponents:\n  schemas:\n    State:\n      type: string\n      enum: [queued, rolling-out, succeeded, rolled-back]\n    NewDeployment:\n      type: object\n      required: [service, release]\n      properties:\n        service:\n          type: string\n          example: checkout\n        release:\n          type: string\n          example: 2026.11.3\n    Deployment:\n      allOf:\n        - $ref: ''#/components/schemas/NewDeployment''\n        - type: object\n          required: [id, state]\n          properties:\n            id:\n              type: string\n              format: uuid\n            state:\n              $ref: ''#/components/schemas/State''\n"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:24.117075+00', '2026-11-24 07:47:57.962558+00', 'file:/checkout/catalog/deployment-service/apis.yaml', '5b3280127a1152e1f558c6527158cb5663c5226a', '0881e7f0650e693f146a15b701053a2cc251d3a1'),
	('877c3671-8223-44be-8f90-88a7d2e5744f', 'resource:default/keycloak', '{"apiVersion":"backstage.io/v1alpha1","kind":"Resource","metadata":{"name":"keycloak","title":"Keycloak","description":"Users and groups of everybody, and where they sign in.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml"}},"spec":{"type":"identity-provider","owner":"group:default/admins","system":"developer-portal"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"keycloak","title":"Keycloak","description":"Users and groups of everybody, and where they sign in.","uid":"877c3671-8223-44be-8f90-88a7d2e5744f"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"identity-provider","owner":"group:default/admins","system":"developer-portal"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:14.689121+00', '2026-11-24 07:47:57.962558+00', 'file:/checkout/catalog/resources.yaml', 'a621aed32b48284de5854d420cfcb4d7969ef121', '87915378bfe53c6c2cabbfc330fa35ef515706f5'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'api:default/deployment-events', '{"apiVersion":"backstage.io/v1alpha1","kind":"API","metadata":{"name":"deployment-events","title":"Deployment events","description":"Each change of a deployment''s state, as it happens.","tags":["kafka"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/apis.yaml"}},"spec":{"type":"asyncapi","lifecycle":"production","owner":"group:default/editors","system":"delivery","definition":"asyncapi: 2.6.0\ninfo:\n  title: Deployment events\n  version: 1.1.0\n  description: Each change of a deployment''s state, as it happens.\nservers:\n  production:\n    url: events.platform.example:9092\n    protocol: kafka\nchannels:\n  deployments.v1:\n    description: Keyed by service, so that the events of one service stay in order.\n    subscribe:\n      operationId: onDeploymentChanged\n      message:\n        $ref: ''#/components/messages/DeploymentChanged''\ncomponents:\n  messages:\n    DeploymentChanged:\n      name: DeploymentChanged\n      title: A deployment changed its state\n      contentType: application/json\n      payload:\n        type: object\n        required: [id, service, release, state, at]\n        properties:\n          id:\n            type: string\n            format: uuid\n          service:\n            type: string\n          release:\n            type: string\n          state:\n            type: string\n            enum: [queued, rolling-out, succeeded, rolled-back]\n          at:\n            type: string\n            format: date-time\n"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/apis.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployment-events","title":"Deployment events","description":"Each change of a deployment''s state, as it happens.","tags":["kafka"],"uid":"8b28cd0a-52a2-4387-bfb2-337869bb3733"},"apiVersion":"backstage.io/v1alpha1","kind":"API","spec":{"type":"asyncapi","lifecycle":"production","owner":"group:default/editors","system":"delivery","definition":"asyncapi: 2.6.0\ninfo:\n  title: Deployment events\n  version: 1.1.0\n  description: Each change of a deployment''s state, as it happens.\nservers:\n  production:\n    url: events.platform.example:9092\n    protocol: kafka\nchannels:\n  deployments.v1:\n    description: Keyed by service, so that the events of one service stay in order.\n    subscribe:\n      operationId: onDeploymentChanged\n      message:\n        $ref: ''#/components/messages/DeploymentChanged''\ncomponents:\n  messages:\n    DeploymentChanged:\n      name: DeploymentChanged\n      title: A deployment changed its state\n      contentType: application/json\n      payload:\n        type: object\n        required: [id, service, release, state, at]\n        properties:\n          id:\n            type: string\n            format: uuid\n          service:\n            type: string\n          release:\n            type: string\n          state:\n            type: string\n            enum: [queued, rolling-out, succeeded, rolled-back]\n          at:\n            type: string\n            format: date-time\n"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:50:24.117075+00', '2026-11-24 07:47:57.962558+00', 'file:/checkout/catalog/deployment-service/apis.yaml', 'bced89c8101e4957aad6d3e7efd8b8cea04db282', '4269df8af78acac7a7bcff9b91fe5b850fb24aa3'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'api:default/metrics', '{"apiVersion":"backstage.io/v1alpha1","kind":"API","metadata":{"name":"metrics","title":"Metrics","description":"Health and key figures of services.","tags":["graphql"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml"}},"spec":{"type":"graphql","lifecycle":"production","owner":"group:default/viewers","system":"telemetry","definition":"type Query {\n  \"All services, or those whose name begins with the prefix.\"\n  services(prefix: String): [Service!]!\n  service(name: ID!): Service\n}\n\ntype Service {\n  name: ID!\n  health: Health!\n  \"Requests a second over the last minutes.\"\n  requestRate(minutes: Int = 5): Float!\n  \"Share of requests that failed over the last minutes, from 0 to 1.\"\n  errorRate(minutes: Int = 5): Float!\n}\n\nenum Health {\n  HEALTHY\n  DEGRADED\n  DOWN\n}\n"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"metrics","title":"Metrics","description":"Health and key figures of services.","tags":["graphql"],"uid":"9bfcc510-5122-4337-b25c-bb831f99ef4f"},"apiVersion":"backstage.io/v1alpha1","kind":"API","spec":{"type":"graphql","lifecycle":"production","owner":"group:default/viewers","system":"telemetry","definition":"type Query {\n  \"All services, or those whose name begins with the prefix.\"\n  services(prefix: String): [Service!]!\n  service(name: ID!): Service\n}\n\ntype Service {\n  name: ID!\n  health: Health!\n  \"Requests a second over the last minutes.\"\n  requestRate(minutes: Int = 5): Float!\n  \"Share of requests that failed over the last minutes, from 0 to 1.\"\n  errorRate(minutes: Int = 5): Float!\n}\n\nenum Health {\n  HEALTHY\n  DEGRADED\n  DOWN\n}\n"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:49:59.996369+00', '2026-11-24 07:47:57.962558+00', 'file:/checkout/catalog/telemetry.yaml', '6e41120c72515096a4c4c0f8b6877baf45aa4c0f', '4232c779eaaf71ff9d24c406e623422ba52fc191'),
	('3bac262a-789a-4926-a182-5704cd298396', 'template:default/new-service', '{"apiVersion":"scaffolder.backstage.io/v1beta3","kind":"Template","metadata":{"name":"new-service","title":"New service","description":"Writes the first files of a service, catalog entry and docs included, and shows them.","tags":["recommended","service"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/templates/new-service/template.yaml"}},"spec":{"type":"service","owner":"group:default/admins","parameters":[{"title":"Your service","required":["name","description","owner"],"properties":{"name":{"title":"Name","description":"Lower-case letters, digits and hyphens","type":"string","pattern":"^[a-z]([a-z0-9-]*[a-z0-9])?$","maxLength":63,"ui:autofocus":true},"description":{"title":"What is it for?","type":"string"},"owner":{"title":"Owner","type":"string","ui:field":"OwnerPicker","ui:options":{"catalogFilter":{"kind":"Group"}}}}}],"steps":[{"id":"files","name":"Write the files","action":"fetch:template","input":{"url":"./skeleton","values":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}"}}},{"id":"catalog","name":"Write the catalog entry","action":"catalog:write","input":{"entity":{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}","annotations":{"backstage.io/techdocs-ref":"dir:."}},"spec":{"type":"service","lifecycle":"experimental","owner":"${{ parameters.owner }}"}}}},{"id":"show","name":"Show what was written","action":"debug:log","input":{"message":"These are the files of ${{ parameters.name }}.","listWorkspace":"with-contents"}},{"id":"notify","name":"Tell you that it is ready","action":"notification:send","input":{"recipients":"entity","entityRefs":["${{ user.ref }}"],"title":"The files of ${{ parameters.name }} are ready","info":"The log of the template shows them.","link":"/create/tasks/${{ context.task.id }}","severity":"low"}}],"output":{"text":[{"title":"Next steps","icon":"description","content":"The log of the step **Show what was written** has the files of `${{ parameters.name }}`.\n\n1. Copy them to a repository.\n2. Register the address of its `catalog-info.yaml` with **Register existing component**.\n\nIn a portal with an integration of GitHub or GitLab, a template does both by itself, with the actions\n`publish:github` or `publish:gitlab`, and `catalog:register`.\n"}]}}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/templates/new-service/template.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"new-service","title":"New service","description":"Writes the first files of a service, catalog entry and docs included, and shows them.","tags":["recommended","service"],"uid":"3bac262a-789a-4926-a182-5704cd298396"},"apiVersion":"scaffolder.backstage.io/v1beta3","kind":"Template","spec":{"type":"service","owner":"group:default/admins","parameters":[{"title":"Your service","required":["name","description","owner"],"properties":{"name":{"title":"Name","description":"Lower-case letters, digits and hyphens","type":"string","pattern":"^[a-z]([a-z0-9-]*[a-z0-9])?$","maxLength":63,"ui:autofocus":true},"description":{"title":"What is it for?","type":"string"},"owner":{"title":"Owner","type":"string","ui:field":"OwnerPicker","ui:options":{"catalogFilter":{"kind":"Group"}}}}}],"steps":[{"id":"files","name":"Write the files","action":"fetch:template","input":{"url":"./skeleton","values":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}"}}},{"id":"catalog","name":"Write the catalog entry","action":"catalog:write","input":{"entity":{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}","annotations":{"backstage.io/techdocs-ref":"dir:."}},"spec":{"type":"service","lifecycle":"experimental","owner":"${{ parameters.owner }}"}}}},{"id":"show","name":"Show what was written","action":"debug:log","input":{"message":"These are the files of ${{ parameters.name }}.","listWorkspace":"with-contents"}},{"id":"notify","name":"Tell you that it is ready","action":"notification:send","input":{"recipients":"entity","entityRefs":["${{ user.ref }}"],"title":"The files of ${{ parameters.name }} are ready","info":"The log of the template shows them.","link":"/create/tasks/${{ context.task.id }}","severity":"low"}}],"output":{"text":[{"title":"Next steps","icon":"description","content":"The log of the step **Show what was written** has the files of `${{ parameters.name }}`.\n\n1. Copy them to a repository.\n2. Register the address of its `catalog-info.yaml` with **Register existing component**.\n\nIn a portal with an integration of GitHub or GitLab, a template does both by itself, with the actions\n`publish:github` or `publish:gitlab`, and `catalog:register`.\n"}]}}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:49:59.996369+00', '2026-11-24 07:47:57.962558+00', 'file:/checkout/catalog/templates/new-service/template.yaml', 'dea2e92cc3aef8148c6907343c5ce615a19296b8', '690b204624ad72a68e59a745a8673eb0ba4f15b0'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'template:default/maintenance-notice', '{"apiVersion":"scaffolder.backstage.io/v1beta3","kind":"Template","metadata":{"name":"maintenance-notice","title":"Maintenance notice","description":"Tells a team that a system will be away for a while.","tags":["operations"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/templates/maintenance-notice/template.yaml"}},"spec":{"type":"operations","owner":"group:default/editors","parameters":[{"title":"What is planned?","required":["system","team","reason"],"properties":{"system":{"title":"System","type":"string","ui:field":"EntityPicker","ui:options":{"catalogFilter":{"kind":"System"}}},"team":{"title":"Team to tell","type":"string","ui:field":"OwnerPicker","ui:options":{"catalogFilter":{"kind":"Group"}}},"reason":{"title":"What happens, and when?","type":"string","ui:widget":"textarea"}}}],"steps":[{"id":"notify","name":"Tell the team","action":"notification:send","input":{"recipients":"entity","entityRefs":["${{ parameters.team }}"],"title":"Maintenance of ${{ parameters.system | parseEntityRef | pick(''name'') }}","info":"${{ parameters.reason }}","link":"/catalog/default/system/${{ parameters.system | parseEntityRef | pick(''name'') }}","severity":"high","scope":"${{ parameters.system }}"}}],"output":{"text":[{"title":"Done","content":"Everybody in `${{ parameters.team }}` finds the notice under **Notifications**."}]}}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/templates/maintenance-notice/template.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"maintenance-notice","title":"Maintenance notice","description":"Tells a team that a system will be away for a while.","tags":["operations"],"uid":"076491b4-e1c8-48d8-b4bb-033e1cfa8752"},"apiVersion":"scaffolder.backstage.io/v1beta3","kind":"Template","spec":{"type":"operations","owner":"group:default/editors","parameters":[{"title":"What is planned?","required":["system","team","reason"],"properties":{"system":{"title":"System","type":"string","ui:field":"EntityPicker","ui:options":{"catalogFilter":{"kind":"System"}}},"team":{"title":"Team to tell","type":"string","ui:field":"OwnerPicker","ui:options":{"catalogFilter":{"kind":"Group"}}},"reason":{"title":"What happens, and when?","type":"string","ui:widget":"textarea"}}}],"steps":[{"id":"notify","name":"Tell the team","action":"notification:send","input":{"recipients":"entity","entityRefs":["${{ parameters.team }}"],"title":"Maintenance of ${{ parameters.system | parseEntityRef | pick(''name'') }}","info":"${{ parameters.reason }}","link":"/catalog/default/system/${{ parameters.system | parseEntityRef | pick(''name'') }}","severity":"high","scope":"${{ parameters.system }}"}}],"output":{"text":[{"title":"Done","content":"Everybody in `${{ parameters.team }}` finds the notice under **Notifications**."}]}}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-24 07:49:59.996369+00', '2026-11-24 07:47:57.962558+00', 'file:/checkout/catalog/templates/maintenance-notice/template.yaml', 'cccbd2de0cdf8f3f625831d89877ca73cc50b165', 'efd08aefa56e7f9e26c6b10254734e2792cd4414');


--
-- Data for Name: refresh_state_references; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.refresh_state_references VALUES
	(1, 'ConfigLocationProvider', NULL, 'location:default/generated-b9dbd913ad9f076a63edf02c0f44f26872b4dd6f'),
	(2, 'KeycloakOrgEntityProvider:default', NULL, 'group:default/admins'),
	(3, 'KeycloakOrgEntityProvider:default', NULL, 'group:default/editors'),
	(4, 'KeycloakOrgEntityProvider:default', NULL, 'group:default/viewers'),
	(5, 'KeycloakOrgEntityProvider:default', NULL, 'user:default/demoadmin'),
	(6, 'KeycloakOrgEntityProvider:default', NULL, 'user:default/demoeditor'),
	(7, 'KeycloakOrgEntityProvider:default', NULL, 'user:default/demoviewer'),
	(8, NULL, 'location:default/generated-b9dbd913ad9f076a63edf02c0f44f26872b4dd6f', 'location:default/sample-organisation'),
	(9, NULL, 'location:default/sample-organisation', 'domain:default/platform'),
	(10, NULL, 'location:default/sample-organisation', 'system:default/developer-portal'),
	(11, NULL, 'location:default/sample-organisation', 'system:default/delivery'),
	(12, NULL, 'location:default/sample-organisation', 'system:default/telemetry'),
	(13, NULL, 'location:default/sample-organisation', 'resource:default/portal-database'),
	(14, NULL, 'location:default/sample-organisation', 'resource:default/keycloak'),
	(15, NULL, 'location:default/sample-organisation', 'resource:default/deployments-database'),
	(16, NULL, 'location:default/sample-organisation', 'resource:default/event-broker'),
	(17, NULL, 'location:default/sample-organisation', 'resource:default/metrics-store'),
	(18, NULL, 'location:default/sample-organisation', 'component:default/deployment-service'),
	(19, NULL, 'location:default/sample-organisation', 'api:default/deployments'),
	(20, NULL, 'location:default/sample-organisation', 'api:default/deployment-events'),
	(21, NULL, 'location:default/sample-organisation', 'component:default/deployment-cli'),
	(22, NULL, 'location:default/sample-organisation', 'component:default/metrics-gateway'),
	(23, NULL, 'location:default/sample-organisation', 'component:default/status-page'),
	(24, NULL, 'location:default/sample-organisation', 'api:default/metrics'),
	(25, NULL, 'location:default/sample-organisation', 'template:default/new-service'),
	(26, NULL, 'location:default/sample-organisation', 'template:default/maintenance-notice'),
	(27, NULL, 'location:default/sample-organisation', 'component:default/kubrix-portal');


--
-- Data for Name: relations; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.relations VALUES
	('d221bf1c-2015-4b34-bd14-d821361b760d', 'user:default/demoadmin', 'memberOf', 'group:default/admins'),
	('d221bf1c-2015-4b34-bd14-d821361b760d', 'group:default/admins', 'hasMember', 'user:default/demoadmin'),
	('f6682f5f-2067-49a4-a7dd-b12700e2711a', 'user:default/demoeditor', 'memberOf', 'group:default/editors'),
	('f6682f5f-2067-49a4-a7dd-b12700e2711a', 'group:default/editors', 'hasMember', 'user:default/demoeditor'),
	('c271679a-921d-4586-a313-854253bbf652', 'user:default/demoviewer', 'memberOf', 'group:default/viewers'),
	('c271679a-921d-4586-a313-854253bbf652', 'group:default/viewers', 'hasMember', 'user:default/demoviewer'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'component:default/deployment-service', 'ownedBy', 'group:default/editors'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'group:default/editors', 'ownerOf', 'component:default/deployment-service'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'component:default/deployment-service', 'providesApi', 'api:default/deployment-events'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'api:default/deployment-events', 'apiProvidedBy', 'component:default/deployment-service'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'component:default/deployment-service', 'providesApi', 'api:default/deployments'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'api:default/deployments', 'apiProvidedBy', 'component:default/deployment-service'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'component:default/deployment-service', 'dependsOn', 'resource:default/deployments-database'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'resource:default/deployments-database', 'dependencyOf', 'component:default/deployment-service'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'component:default/deployment-service', 'dependsOn', 'resource:default/event-broker'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'resource:default/event-broker', 'dependencyOf', 'component:default/deployment-service'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'component:default/deployment-service', 'partOf', 'system:default/delivery'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'system:default/delivery', 'hasPart', 'component:default/deployment-service'),
	('0904d650-9a81-4cc0-8e6e-8b89caed2261', 'resource:default/deployments-database', 'ownedBy', 'group:default/editors'),
	('0904d650-9a81-4cc0-8e6e-8b89caed2261', 'group:default/editors', 'ownerOf', 'resource:default/deployments-database'),
	('0904d650-9a81-4cc0-8e6e-8b89caed2261', 'resource:default/deployments-database', 'partOf', 'system:default/delivery'),
	('0904d650-9a81-4cc0-8e6e-8b89caed2261', 'system:default/delivery', 'hasPart', 'resource:default/deployments-database'),
	('6cf54cb0-5f34-4591-8265-a61374c3edcd', 'resource:default/metrics-store', 'ownedBy', 'group:default/viewers'),
	('6cf54cb0-5f34-4591-8265-a61374c3edcd', 'group:default/viewers', 'ownerOf', 'resource:default/metrics-store'),
	('6cf54cb0-5f34-4591-8265-a61374c3edcd', 'resource:default/metrics-store', 'partOf', 'system:default/telemetry'),
	('6cf54cb0-5f34-4591-8265-a61374c3edcd', 'system:default/telemetry', 'hasPart', 'resource:default/metrics-store'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'system:default/developer-portal', 'ownedBy', 'group:default/admins'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'group:default/admins', 'ownerOf', 'system:default/developer-portal'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'system:default/developer-portal', 'partOf', 'domain:default/platform'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'domain:default/platform', 'hasPart', 'system:default/developer-portal'),
	('5f748691-049f-469b-a7a5-6cf0a884d62a', 'domain:default/platform', 'ownedBy', 'group:default/admins'),
	('5f748691-049f-469b-a7a5-6cf0a884d62a', 'group:default/admins', 'ownerOf', 'domain:default/platform'),
	('b5356799-0486-4d5b-a853-e689c911d4b4', 'resource:default/event-broker', 'ownedBy', 'group:default/editors'),
	('b5356799-0486-4d5b-a853-e689c911d4b4', 'group:default/editors', 'ownerOf', 'resource:default/event-broker'),
	('b5356799-0486-4d5b-a853-e689c911d4b4', 'resource:default/event-broker', 'partOf', 'system:default/delivery'),
	('b5356799-0486-4d5b-a853-e689c911d4b4', 'system:default/delivery', 'hasPart', 'resource:default/event-broker'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'system:default/delivery', 'ownedBy', 'group:default/editors'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'group:default/editors', 'ownerOf', 'system:default/delivery'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'system:default/delivery', 'partOf', 'domain:default/platform'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'domain:default/platform', 'hasPart', 'system:default/delivery'),
	('9f2220cf-eb7a-4704-b48d-26969c9bddd8', 'resource:default/portal-database', 'ownedBy', 'group:default/admins'),
	('9f2220cf-eb7a-4704-b48d-26969c9bddd8', 'group:default/admins', 'ownerOf', 'resource:default/portal-database'),
	('9f2220cf-eb7a-4704-b48d-26969c9bddd8', 'resource:default/portal-database', 'partOf', 'system:default/developer-portal'),
	('9f2220cf-eb7a-4704-b48d-26969c9bddd8', 'system:default/developer-portal', 'hasPart', 'resource:default/portal-database'),
	('877c3671-8223-44be-8f90-88a7d2e5744f', 'resource:default/keycloak', 'ownedBy', 'group:default/admins'),
	('877c3671-8223-44be-8f90-88a7d2e5744f', 'group:default/admins', 'ownerOf', 'resource:default/keycloak'),
	('877c3671-8223-44be-8f90-88a7d2e5744f', 'resource:default/keycloak', 'partOf', 'system:default/developer-portal'),
	('877c3671-8223-44be-8f90-88a7d2e5744f', 'system:default/developer-portal', 'hasPart', 'resource:default/keycloak'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'system:default/telemetry', 'ownedBy', 'group:default/viewers'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'group:default/viewers', 'ownerOf', 'system:default/telemetry'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'system:default/telemetry', 'partOf', 'domain:default/platform'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'domain:default/platform', 'hasPart', 'system:default/telemetry'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'api:default/deployments', 'ownedBy', 'group:default/editors'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'group:default/editors', 'ownerOf', 'api:default/deployments'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'api:default/deployments', 'partOf', 'system:default/delivery'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'system:default/delivery', 'hasPart', 'api:default/deployments'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'component:default/metrics-gateway', 'ownedBy', 'group:default/viewers'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'group:default/viewers', 'ownerOf', 'component:default/metrics-gateway'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'component:default/metrics-gateway', 'providesApi', 'api:default/metrics'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'api:default/metrics', 'apiProvidedBy', 'component:default/metrics-gateway'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'component:default/metrics-gateway', 'dependsOn', 'resource:default/metrics-store'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'resource:default/metrics-store', 'dependencyOf', 'component:default/metrics-gateway'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'component:default/metrics-gateway', 'partOf', 'system:default/telemetry'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'system:default/telemetry', 'hasPart', 'component:default/metrics-gateway'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'api:default/metrics', 'ownedBy', 'group:default/viewers'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'group:default/viewers', 'ownerOf', 'api:default/metrics'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'api:default/metrics', 'partOf', 'system:default/telemetry'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'system:default/telemetry', 'hasPart', 'api:default/metrics'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'template:default/maintenance-notice', 'ownedBy', 'group:default/editors'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'group:default/editors', 'ownerOf', 'template:default/maintenance-notice'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'component:default/deployment-cli', 'ownedBy', 'group:default/editors'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'group:default/editors', 'ownerOf', 'component:default/deployment-cli'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'component:default/deployment-cli', 'partOf', 'component:default/deployment-service'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'component:default/deployment-service', 'hasPart', 'component:default/deployment-cli'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'component:default/deployment-cli', 'consumesApi', 'api:default/deployments'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'api:default/deployments', 'apiConsumedBy', 'component:default/deployment-cli'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'component:default/deployment-cli', 'partOf', 'system:default/delivery'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'system:default/delivery', 'hasPart', 'component:default/deployment-cli'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'component:default/status-page', 'ownedBy', 'group:default/viewers'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'group:default/viewers', 'ownerOf', 'component:default/status-page'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'component:default/status-page', 'consumesApi', 'api:default/deployment-events'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'api:default/deployment-events', 'apiConsumedBy', 'component:default/status-page'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'component:default/status-page', 'consumesApi', 'api:default/metrics'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'api:default/metrics', 'apiConsumedBy', 'component:default/status-page'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'component:default/status-page', 'partOf', 'system:default/telemetry'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'system:default/telemetry', 'hasPart', 'component:default/status-page'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'api:default/deployment-events', 'ownedBy', 'group:default/editors'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'group:default/editors', 'ownerOf', 'api:default/deployment-events'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'api:default/deployment-events', 'partOf', 'system:default/delivery'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'system:default/delivery', 'hasPart', 'api:default/deployment-events'),
	('3bac262a-789a-4926-a182-5704cd298396', 'template:default/new-service', 'ownedBy', 'group:default/admins'),
	('3bac262a-789a-4926-a182-5704cd298396', 'group:default/admins', 'ownerOf', 'template:default/new-service'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'component:default/kubrix-portal', 'ownedBy', 'group:default/admins'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'group:default/admins', 'ownerOf', 'component:default/kubrix-portal'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'component:default/kubrix-portal', 'dependsOn', 'resource:default/keycloak'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'resource:default/keycloak', 'dependencyOf', 'component:default/kubrix-portal'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'component:default/kubrix-portal', 'dependsOn', 'resource:default/portal-database'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'resource:default/portal-database', 'dependencyOf', 'component:default/kubrix-portal'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'component:default/kubrix-portal', 'partOf', 'system:default/developer-portal'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'system:default/developer-portal', 'hasPart', 'component:default/kubrix-portal');


--
-- Data for Name: search; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.search VALUES
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'metadata.annotations.backstage.io/managed-by-location', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001'),
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'metadata.annotations.backstage.io/managed-by-origin-location', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001'),
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'metadata.annotations.backstage.io/view-url', 'http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001', 'http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001'),
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'metadata.annotations.keycloak.org/id', '00000000-0000-4000-8000-100000000001', '00000000-0000-4000-8000-100000000001'),
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'metadata.annotations.keycloak.org/realm', 'kubrix', 'kubrix'),
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'apiversion', 'backstage.io/v1beta1', 'backstage.io/v1beta1'),
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'kind', 'group', 'Group'),
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'spec.type', 'group', 'group'),
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'spec.profile.displayname', 'editors', 'editors'),
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'metadata.name', 'editors', 'editors'),
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'metadata.namespace', 'default', 'default'),
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'metadata.uid', '4fe74e74-11c4-4bf2-af76-66bc00095d5d', '4fe74e74-11c4-4bf2-af76-66bc00095d5d'),
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'relations.hasmember', 'user:default/demoeditor', 'user:default/demoeditor'),
	('8a028c17-eb21-4b24-a1d8-dcbdb831cea2', 'metadata.annotations.backstage.io/managed-by-location', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000'),
	('8a028c17-eb21-4b24-a1d8-dcbdb831cea2', 'metadata.annotations.backstage.io/managed-by-origin-location', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000'),
	('7413dc96-4cb2-41a1-bdba-eb4fca3092b8', 'metadata.annotations.backstage.io/managed-by-location', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002'),
	('7413dc96-4cb2-41a1-bdba-eb4fca3092b8', 'metadata.annotations.backstage.io/managed-by-origin-location', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002'),
	('7413dc96-4cb2-41a1-bdba-eb4fca3092b8', 'metadata.annotations.backstage.io/view-url', 'http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002', 'http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002'),
	('7413dc96-4cb2-41a1-bdba-eb4fca3092b8', 'metadata.annotations.keycloak.org/id', '00000000-0000-4000-8000-100000000002', '00000000-0000-4000-8000-100000000002'),
	('7413dc96-4cb2-41a1-bdba-eb4fca3092b8', 'metadata.annotations.keycloak.org/realm', 'kubrix', 'kubrix'),
	('7413dc96-4cb2-41a1-bdba-eb4fca3092b8', 'apiversion', 'backstage.io/v1beta1', 'backstage.io/v1beta1'),
	('7413dc96-4cb2-41a1-bdba-eb4fca3092b8', 'kind', 'group', 'Group'),
	('7413dc96-4cb2-41a1-bdba-eb4fca3092b8', 'spec.type', 'group', 'group'),
	('7413dc96-4cb2-41a1-bdba-eb4fca3092b8', 'spec.profile.displayname', 'viewers', 'viewers'),
	('7413dc96-4cb2-41a1-bdba-eb4fca3092b8', 'metadata.name', 'viewers', 'viewers'),
	('7413dc96-4cb2-41a1-bdba-eb4fca3092b8', 'metadata.namespace', 'default', 'default'),
	('7413dc96-4cb2-41a1-bdba-eb4fca3092b8', 'metadata.uid', '7413dc96-4cb2-41a1-bdba-eb4fca3092b8', '7413dc96-4cb2-41a1-bdba-eb4fca3092b8'),
	('7413dc96-4cb2-41a1-bdba-eb4fca3092b8', 'relations.hasmember', 'user:default/demoviewer', 'user:default/demoviewer'),
	('8a028c17-eb21-4b24-a1d8-dcbdb831cea2', 'metadata.annotations.backstage.io/view-url', 'http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000', 'http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000'),
	('8a028c17-eb21-4b24-a1d8-dcbdb831cea2', 'metadata.annotations.keycloak.org/id', '00000000-0000-4000-8000-100000000000', '00000000-0000-4000-8000-100000000000'),
	('8a028c17-eb21-4b24-a1d8-dcbdb831cea2', 'metadata.annotations.keycloak.org/realm', 'kubrix', 'kubrix'),
	('8a028c17-eb21-4b24-a1d8-dcbdb831cea2', 'apiversion', 'backstage.io/v1beta1', 'backstage.io/v1beta1'),
	('8a028c17-eb21-4b24-a1d8-dcbdb831cea2', 'kind', 'group', 'Group'),
	('8a028c17-eb21-4b24-a1d8-dcbdb831cea2', 'spec.type', 'group', 'group'),
	('8a028c17-eb21-4b24-a1d8-dcbdb831cea2', 'spec.profile.displayname', 'admins', 'admins'),
	('8a028c17-eb21-4b24-a1d8-dcbdb831cea2', 'metadata.name', 'admins', 'admins'),
	('8a028c17-eb21-4b24-a1d8-dcbdb831cea2', 'metadata.namespace', 'default', 'default'),
	('8a028c17-eb21-4b24-a1d8-dcbdb831cea2', 'metadata.uid', '8a028c17-eb21-4b24-a1d8-dcbdb831cea2', '8a028c17-eb21-4b24-a1d8-dcbdb831cea2'),
	('8a028c17-eb21-4b24-a1d8-dcbdb831cea2', 'relations.hasmember', 'user:default/demoadmin', 'user:default/demoadmin'),
	('d221bf1c-2015-4b34-bd14-d821361b760d', 'metadata.annotations.keycloak.org/realm', 'kubrix', 'kubrix'),
	('d221bf1c-2015-4b34-bd14-d821361b760d', 'metadata.annotations.backstage.io/managed-by-location', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000'),
	('d221bf1c-2015-4b34-bd14-d821361b760d', 'relations.memberof', 'group:default/admins', 'group:default/admins'),
	('d221bf1c-2015-4b34-bd14-d821361b760d', 'metadata.annotations.keycloak.org/id', '00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000000'),
	('d221bf1c-2015-4b34-bd14-d821361b760d', 'metadata.annotations.backstage.io/view-url', 'http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000', 'http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000'),
	('d221bf1c-2015-4b34-bd14-d821361b760d', 'spec.memberof', 'admins', 'admins'),
	('d221bf1c-2015-4b34-bd14-d821361b760d', 'spec.profile.email', 'demoadmin@kubrix.local', 'demoadmin@kubrix.local'),
	('d221bf1c-2015-4b34-bd14-d821361b760d', 'metadata.namespace', 'default', 'default'),
	('d221bf1c-2015-4b34-bd14-d821361b760d', 'metadata.name', 'demoadmin', 'demoadmin'),
	('d221bf1c-2015-4b34-bd14-d821361b760d', 'spec.profile.displayname', 'demo admin', 'Demo Admin'),
	('d221bf1c-2015-4b34-bd14-d821361b760d', 'kind', 'user', 'User'),
	('d221bf1c-2015-4b34-bd14-d821361b760d', 'apiversion', 'backstage.io/v1beta1', 'backstage.io/v1beta1'),
	('f6682f5f-2067-49a4-a7dd-b12700e2711a', 'metadata.name', 'demoeditor', 'demoeditor'),
	('d221bf1c-2015-4b34-bd14-d821361b760d', 'metadata.uid', 'd221bf1c-2015-4b34-bd14-d821361b760d', 'd221bf1c-2015-4b34-bd14-d821361b760d'),
	('d221bf1c-2015-4b34-bd14-d821361b760d', 'spec.memberof.admins', 'true', 'true'),
	('d221bf1c-2015-4b34-bd14-d821361b760d', 'metadata.annotations.backstage.io/managed-by-origin-location', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'relations.haspart', 'component:default/deployment-cli', 'component:default/deployment-cli'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.input.url', './skeleton', './skeleton'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.parameters.properties.owner.type', 'string', 'string'),
	('3bac262a-789a-4926-a182-5704cd298396', 'apiversion', 'scaffolder.backstage.io/v1beta3', 'scaffolder.backstage.io/v1beta3'),
	('3bac262a-789a-4926-a182-5704cd298396', 'metadata.tags.recommended', 'true', 'true'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.output.text.icon', 'description', 'description'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.parameters.required.owner', 'true', 'true'),
	('3bac262a-789a-4926-a182-5704cd298396', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/templates/new-service/template.yaml', 'file:/checkout/catalog/templates/new-service/template.yaml'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.input.recipients', 'entity', 'entity'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.input.title', 'the files of ${{ parameters.name }} are ready', 'The files of ${{ parameters.name }} are ready'),
	('3bac262a-789a-4926-a182-5704cd298396', 'metadata.title', 'new service', 'New service'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.type', 'service', 'service'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.parameters.properties.name.ui:autofocus', 'true', 'true'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.parameters.required', 'name', 'name'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.name', 'write the files', 'Write the files'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.parameters.properties.name.description', 'lower-case letters, digits and hyphens', 'Lower-case letters, digits and hyphens'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.input.entity.spec.owner', '${{ parameters.owner }}', '${{ parameters.owner }}'),
	('3bac262a-789a-4926-a182-5704cd298396', 'kind', 'template', 'Template'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.input.entity.metadata.name', '${{ parameters.name }}', '${{ parameters.name }}'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.output.text.content', NULL, NULL),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.parameters.properties.name.maxlength', '63', '63'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.input.info', 'the log of the template shows them.', 'The log of the template shows them.'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.input.entity.metadata.description', '${{ parameters.description }}', '${{ parameters.description }}'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.parameters.properties.name.type', 'string', 'string'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.input.message', 'these are the files of ${{ parameters.name }}.', 'These are the files of ${{ parameters.name }}.'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.action', 'notification:send', 'notification:send'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.output.text.title', 'next steps', 'Next steps'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.action', 'catalog:write', 'catalog:write'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.input.link', '/create/tasks/${{ context.task.id }}', '/create/tasks/${{ context.task.id }}'),
	('3bac262a-789a-4926-a182-5704cd298396', 'metadata.uid', '3bac262a-789a-4926-a182-5704cd298396', '3bac262a-789a-4926-a182-5704cd298396'),
	('3bac262a-789a-4926-a182-5704cd298396', 'metadata.tags', 'recommended', 'recommended'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.input.listworkspace', 'with-contents', 'with-contents'),
	('3bac262a-789a-4926-a182-5704cd298396', 'metadata.namespace', 'default', 'default'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.name', 'tell you that it is ready', 'Tell you that it is ready'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.input.entityrefs', '${{ user.ref }}', '${{ user.ref }}'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.input.entity.metadata.annotations.backstage.io/techdocs-ref', 'dir:.', 'dir:.'),
	('3bac262a-789a-4926-a182-5704cd298396', 'relations.ownedby', 'group:default/admins', 'group:default/admins'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.input.entity.spec.lifecycle', 'experimental', 'experimental'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.parameters.required', 'description', 'description'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.parameters.properties.description.title', 'what is it for?', 'What is it for?'),
	('3bac262a-789a-4926-a182-5704cd298396', 'metadata.name', 'new-service', 'new-service'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.input.values.description', '${{ parameters.description }}', '${{ parameters.description }}'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.owner', 'group:default/admins', 'group:default/admins'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.input.values.name', '${{ parameters.name }}', '${{ parameters.name }}'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.parameters.properties.name.title', 'name', 'Name');
INSERT INTO catalog.search VALUES
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.name', 'show what was written', 'Show what was written'),
	('3bac262a-789a-4926-a182-5704cd298396', 'metadata.tags', 'service', 'service'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.parameters.properties.owner.ui:field', 'ownerpicker', 'OwnerPicker'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.name', 'write the catalog entry', 'Write the catalog entry'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.id', 'show', 'show'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.parameters.properties.name.pattern', '^[a-z]([a-z0-9-]*[a-z0-9])?$', '^[a-z]([a-z0-9-]*[a-z0-9])?$'),
	('3bac262a-789a-4926-a182-5704cd298396', 'metadata.tags.service', 'true', 'true'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.parameters.properties.owner.ui:options.catalogfilter.kind', 'group', 'Group'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.input.entity.apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.action', 'fetch:template', 'fetch:template'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.parameters.properties.description.type', 'string', 'string'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.parameters.required', 'owner', 'owner'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.parameters.title', 'your service', 'Your service'),
	('f6682f5f-2067-49a4-a7dd-b12700e2711a', 'metadata.annotations.backstage.io/managed-by-origin-location', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001'),
	('f6682f5f-2067-49a4-a7dd-b12700e2711a', 'metadata.annotations.keycloak.org/realm', 'kubrix', 'kubrix'),
	('f6682f5f-2067-49a4-a7dd-b12700e2711a', 'relations.memberof', 'group:default/editors', 'group:default/editors'),
	('f6682f5f-2067-49a4-a7dd-b12700e2711a', 'spec.profile.displayname', 'demo editor', 'Demo Editor'),
	('f6682f5f-2067-49a4-a7dd-b12700e2711a', 'metadata.annotations.keycloak.org/id', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001'),
	('f6682f5f-2067-49a4-a7dd-b12700e2711a', 'spec.memberof.editors', 'true', 'true'),
	('f6682f5f-2067-49a4-a7dd-b12700e2711a', 'metadata.namespace', 'default', 'default'),
	('f6682f5f-2067-49a4-a7dd-b12700e2711a', 'spec.profile.email', 'demoeditor@kubrix.local', 'demoeditor@kubrix.local'),
	('f6682f5f-2067-49a4-a7dd-b12700e2711a', 'kind', 'user', 'User'),
	('f6682f5f-2067-49a4-a7dd-b12700e2711a', 'metadata.uid', 'f6682f5f-2067-49a4-a7dd-b12700e2711a', 'f6682f5f-2067-49a4-a7dd-b12700e2711a'),
	('f6682f5f-2067-49a4-a7dd-b12700e2711a', 'metadata.annotations.backstage.io/managed-by-location', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001'),
	('f6682f5f-2067-49a4-a7dd-b12700e2711a', 'apiversion', 'backstage.io/v1beta1', 'backstage.io/v1beta1'),
	('f6682f5f-2067-49a4-a7dd-b12700e2711a', 'metadata.annotations.backstage.io/view-url', 'http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001', 'http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001'),
	('f6682f5f-2067-49a4-a7dd-b12700e2711a', 'spec.memberof', 'editors', 'editors'),
	('c271679a-921d-4586-a313-854253bbf652', 'metadata.annotations.backstage.io/managed-by-location', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002'),
	('c271679a-921d-4586-a313-854253bbf652', 'metadata.annotations.backstage.io/managed-by-origin-location', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002'),
	('c271679a-921d-4586-a313-854253bbf652', 'metadata.annotations.backstage.io/view-url', 'http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002', 'http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002'),
	('c271679a-921d-4586-a313-854253bbf652', 'metadata.annotations.keycloak.org/id', '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000002'),
	('c271679a-921d-4586-a313-854253bbf652', 'metadata.annotations.keycloak.org/realm', 'kubrix', 'kubrix'),
	('c271679a-921d-4586-a313-854253bbf652', 'apiversion', 'backstage.io/v1beta1', 'backstage.io/v1beta1'),
	('c271679a-921d-4586-a313-854253bbf652', 'kind', 'user', 'User'),
	('c271679a-921d-4586-a313-854253bbf652', 'spec.profile.displayname', 'demo viewer', 'Demo Viewer'),
	('c271679a-921d-4586-a313-854253bbf652', 'spec.profile.email', 'demoviewer@kubrix.local', 'demoviewer@kubrix.local'),
	('c271679a-921d-4586-a313-854253bbf652', 'spec.memberof', 'viewers', 'viewers'),
	('c271679a-921d-4586-a313-854253bbf652', 'spec.memberof.viewers', 'true', 'true'),
	('c271679a-921d-4586-a313-854253bbf652', 'metadata.name', 'demoviewer', 'demoviewer'),
	('c271679a-921d-4586-a313-854253bbf652', 'metadata.namespace', 'default', 'default'),
	('c271679a-921d-4586-a313-854253bbf652', 'metadata.uid', 'c271679a-921d-4586-a313-854253bbf652', 'c271679a-921d-4586-a313-854253bbf652'),
	('c271679a-921d-4586-a313-854253bbf652', 'relations.memberof', 'group:default/viewers', 'group:default/viewers'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'metadata.description', 'the sample organisation of the local portal', 'The sample organisation of the local portal'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'kind', 'location', 'Location'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'spec.targets', './platform.yaml', './platform.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'spec.targets../platform.yaml', 'true', 'true'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'spec.targets', './resources.yaml', './resources.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'spec.targets../resources.yaml', 'true', 'true'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'spec.targets', './deployment-service/catalog-info.yaml', './deployment-service/catalog-info.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'spec.targets../deployment-service/catalog-info.yaml', 'true', 'true'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'spec.targets', './deployment-service/apis.yaml', './deployment-service/apis.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'spec.targets../deployment-service/apis.yaml', 'true', 'true'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'spec.targets', './deployment-cli.yaml', './deployment-cli.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'spec.targets../deployment-cli.yaml', 'true', 'true'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'spec.targets', './telemetry.yaml', './telemetry.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'spec.targets../telemetry.yaml', 'true', 'true'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'spec.targets', './templates/new-service/template.yaml', './templates/new-service/template.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'spec.targets../templates/new-service/template.yaml', 'true', 'true'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'spec.targets', './templates/maintenance-notice/template.yaml', './templates/maintenance-notice/template.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'spec.targets../templates/maintenance-notice/template.yaml', 'true', 'true'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'spec.targets', '../catalog-info.yaml', '../catalog-info.yaml'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'spec.targets.../catalog-info.yaml', 'true', 'true'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'metadata.name', 'sample-organisation', 'sample-organisation'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'metadata.namespace', 'default', 'default'),
	('21f7991c-d8c8-403e-86bd-246eb2d12ddf', 'metadata.uid', '21f7991c-d8c8-403e-86bd-246eb2d12ddf', '21f7991c-d8c8-403e-86bd-246eb2d12ddf'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'spec.system', 'delivery', 'delivery'),
	('75a8e7c8-5fc8-43ad-bc65-eca67aeda054', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('75a8e7c8-5fc8-43ad-bc65-eca67aeda054', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('75a8e7c8-5fc8-43ad-bc65-eca67aeda054', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('75a8e7c8-5fc8-43ad-bc65-eca67aeda054', 'kind', 'location', 'Location'),
	('75a8e7c8-5fc8-43ad-bc65-eca67aeda054', 'spec.type', 'file', 'file'),
	('75a8e7c8-5fc8-43ad-bc65-eca67aeda054', 'spec.target', '/checkout/catalog/all.yaml', '/checkout/catalog/all.yaml'),
	('75a8e7c8-5fc8-43ad-bc65-eca67aeda054', 'metadata.name', 'generated-b9dbd913ad9f076a63edf02c0f44f26872b4dd6f', 'generated-b9dbd913ad9f076a63edf02c0f44f26872b4dd6f'),
	('75a8e7c8-5fc8-43ad-bc65-eca67aeda054', 'metadata.namespace', 'default', 'default'),
	('75a8e7c8-5fc8-43ad-bc65-eca67aeda054', 'metadata.uid', '75a8e7c8-5fc8-43ad-bc65-eca67aeda054', '75a8e7c8-5fc8-43ad-bc65-eca67aeda054'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'metadata.tags.go', 'true', 'true'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'metadata.tags', 'kafka', 'kafka'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'spec.dependson', 'resource:event-broker', 'resource:event-broker'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'kind', 'component', 'Component'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'spec.providesapis', 'deployments', 'deployments'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'spec.type', 'service', 'service'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'metadata.title', 'deployment service', 'Deployment service'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'spec.dependson.resource:event-broker', 'true', 'true'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'metadata.tags', 'go', 'go'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'relations.providesapi', 'api:default/deployments', 'api:default/deployments'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'spec.dependson', 'resource:deployments-database', 'resource:deployments-database'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'metadata.description', 'rolls releases out to the clusters, one stage after the other, and rolls back what does not get healthy.', 'Rolls releases out to the clusters, one stage after the other, and rolls back what does not get healthy.'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'spec.providesapis.deployment-events', 'true', 'true'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'metadata.uid', 'c856da70-0e11-4433-bcdf-981b0e61f5e8', 'c856da70-0e11-4433-bcdf-981b0e61f5e8'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'relations.partof', 'system:default/delivery', 'system:default/delivery'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'metadata.tags', 'postgres', 'postgres'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'metadata.tags.postgres', 'true', 'true'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'metadata.namespace', 'default', 'default'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'spec.providesapis.deployments', 'true', 'true'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'relations.providesapi', 'api:default/deployment-events', 'api:default/deployment-events');
INSERT INTO catalog.search VALUES
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'spec.lifecycle', 'production', 'production'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'spec.dependson.resource:deployments-database', 'true', 'true'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'metadata.name', 'deployment-service', 'deployment-service'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'metadata.annotations.backstage.io/techdocs-ref', 'dir:.', 'dir:.'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'metadata.tags.kafka', 'true', 'true'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'relations.dependson', 'resource:default/deployments-database', 'resource:default/deployments-database'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'spec.providesapis', 'deployment-events', 'deployment-events'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/deployment-service/catalog-info.yaml', 'file:/checkout/catalog/deployment-service/catalog-info.yaml'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'relations.dependson', 'resource:default/event-broker', 'resource:default/event-broker'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'spec.system', 'delivery', 'delivery'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'metadata.annotations.backstage.io/kubernetes-id', 'deployment-service', 'deployment-service'),
	('c856da70-0e11-4433-bcdf-981b0e61f5e8', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('0904d650-9a81-4cc0-8e6e-8b89caed2261', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/resources.yaml', 'file:/checkout/catalog/resources.yaml'),
	('0904d650-9a81-4cc0-8e6e-8b89caed2261', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('0904d650-9a81-4cc0-8e6e-8b89caed2261', 'metadata.title', 'deployments database', 'Deployments database'),
	('0904d650-9a81-4cc0-8e6e-8b89caed2261', 'metadata.description', 'postgres with the history of deployments, kept for two years.', 'Postgres with the history of deployments, kept for two years.'),
	('0904d650-9a81-4cc0-8e6e-8b89caed2261', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('0904d650-9a81-4cc0-8e6e-8b89caed2261', 'kind', 'resource', 'Resource'),
	('0904d650-9a81-4cc0-8e6e-8b89caed2261', 'spec.type', 'database', 'database'),
	('0904d650-9a81-4cc0-8e6e-8b89caed2261', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('0904d650-9a81-4cc0-8e6e-8b89caed2261', 'spec.system', 'delivery', 'delivery'),
	('0904d650-9a81-4cc0-8e6e-8b89caed2261', 'metadata.name', 'deployments-database', 'deployments-database'),
	('0904d650-9a81-4cc0-8e6e-8b89caed2261', 'metadata.namespace', 'default', 'default'),
	('0904d650-9a81-4cc0-8e6e-8b89caed2261', 'metadata.uid', '0904d650-9a81-4cc0-8e6e-8b89caed2261', '0904d650-9a81-4cc0-8e6e-8b89caed2261'),
	('0904d650-9a81-4cc0-8e6e-8b89caed2261', 'relations.dependencyof', 'component:default/deployment-service', 'component:default/deployment-service'),
	('0904d650-9a81-4cc0-8e6e-8b89caed2261', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('0904d650-9a81-4cc0-8e6e-8b89caed2261', 'relations.partof', 'system:default/delivery', 'system:default/delivery'),
	('877c3671-8223-44be-8f90-88a7d2e5744f', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/resources.yaml', 'file:/checkout/catalog/resources.yaml'),
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'relations.ownerof', 'component:default/deployment-service', 'component:default/deployment-service'),
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'relations.ownerof', 'resource:default/deployments-database', 'resource:default/deployments-database'),
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'relations.ownerof', 'resource:default/event-broker', 'resource:default/event-broker'),
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'relations.ownerof', 'system:default/delivery', 'system:default/delivery'),
	('b5356799-0486-4d5b-a853-e689c911d4b4', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/resources.yaml', 'file:/checkout/catalog/resources.yaml'),
	('b5356799-0486-4d5b-a853-e689c911d4b4', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('b5356799-0486-4d5b-a853-e689c911d4b4', 'metadata.title', 'event broker', 'Event broker'),
	('b5356799-0486-4d5b-a853-e689c911d4b4', 'metadata.description', 'kafka, where deployments are announced.', 'Kafka, where deployments are announced.'),
	('b5356799-0486-4d5b-a853-e689c911d4b4', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('b5356799-0486-4d5b-a853-e689c911d4b4', 'kind', 'resource', 'Resource'),
	('b5356799-0486-4d5b-a853-e689c911d4b4', 'spec.type', 'message-broker', 'message-broker'),
	('b5356799-0486-4d5b-a853-e689c911d4b4', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('b5356799-0486-4d5b-a853-e689c911d4b4', 'spec.system', 'delivery', 'delivery'),
	('b5356799-0486-4d5b-a853-e689c911d4b4', 'metadata.name', 'event-broker', 'event-broker'),
	('b5356799-0486-4d5b-a853-e689c911d4b4', 'metadata.namespace', 'default', 'default'),
	('b5356799-0486-4d5b-a853-e689c911d4b4', 'metadata.uid', 'b5356799-0486-4d5b-a853-e689c911d4b4', 'b5356799-0486-4d5b-a853-e689c911d4b4'),
	('b5356799-0486-4d5b-a853-e689c911d4b4', 'relations.dependencyof', 'component:default/deployment-service', 'component:default/deployment-service'),
	('b5356799-0486-4d5b-a853-e689c911d4b4', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('b5356799-0486-4d5b-a853-e689c911d4b4', 'relations.partof', 'system:default/delivery', 'system:default/delivery'),
	('6cf54cb0-5f34-4591-8265-a61374c3edcd', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/resources.yaml', 'file:/checkout/catalog/resources.yaml'),
	('6cf54cb0-5f34-4591-8265-a61374c3edcd', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('6cf54cb0-5f34-4591-8265-a61374c3edcd', 'metadata.title', 'metrics store', 'Metrics store'),
	('6cf54cb0-5f34-4591-8265-a61374c3edcd', 'metadata.description', 'prometheus with thirteen months of metrics.', 'Prometheus with thirteen months of metrics.'),
	('6cf54cb0-5f34-4591-8265-a61374c3edcd', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('6cf54cb0-5f34-4591-8265-a61374c3edcd', 'kind', 'resource', 'Resource'),
	('6cf54cb0-5f34-4591-8265-a61374c3edcd', 'spec.type', 'database', 'database'),
	('6cf54cb0-5f34-4591-8265-a61374c3edcd', 'spec.owner', 'group:default/viewers', 'group:default/viewers'),
	('6cf54cb0-5f34-4591-8265-a61374c3edcd', 'spec.system', 'telemetry', 'telemetry'),
	('6cf54cb0-5f34-4591-8265-a61374c3edcd', 'metadata.name', 'metrics-store', 'metrics-store'),
	('6cf54cb0-5f34-4591-8265-a61374c3edcd', 'metadata.namespace', 'default', 'default'),
	('6cf54cb0-5f34-4591-8265-a61374c3edcd', 'metadata.uid', '6cf54cb0-5f34-4591-8265-a61374c3edcd', '6cf54cb0-5f34-4591-8265-a61374c3edcd'),
	('6cf54cb0-5f34-4591-8265-a61374c3edcd', 'relations.dependencyof', 'component:default/metrics-gateway', 'component:default/metrics-gateway'),
	('6cf54cb0-5f34-4591-8265-a61374c3edcd', 'relations.ownedby', 'group:default/viewers', 'group:default/viewers'),
	('6cf54cb0-5f34-4591-8265-a61374c3edcd', 'relations.partof', 'system:default/telemetry', 'system:default/telemetry'),
	('9f2220cf-eb7a-4704-b48d-26969c9bddd8', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/resources.yaml', 'file:/checkout/catalog/resources.yaml'),
	('9f2220cf-eb7a-4704-b48d-26969c9bddd8', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('9f2220cf-eb7a-4704-b48d-26969c9bddd8', 'metadata.title', 'portal database', 'Portal database'),
	('9f2220cf-eb7a-4704-b48d-26969c9bddd8', 'metadata.description', 'postgres, one schema for each plugin of the portal.', 'Postgres, one schema for each plugin of the portal.'),
	('9f2220cf-eb7a-4704-b48d-26969c9bddd8', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('9f2220cf-eb7a-4704-b48d-26969c9bddd8', 'kind', 'resource', 'Resource'),
	('9f2220cf-eb7a-4704-b48d-26969c9bddd8', 'spec.type', 'database', 'database'),
	('9f2220cf-eb7a-4704-b48d-26969c9bddd8', 'spec.owner', 'group:default/admins', 'group:default/admins'),
	('9f2220cf-eb7a-4704-b48d-26969c9bddd8', 'spec.system', 'developer-portal', 'developer-portal'),
	('9f2220cf-eb7a-4704-b48d-26969c9bddd8', 'metadata.name', 'portal-database', 'portal-database'),
	('9f2220cf-eb7a-4704-b48d-26969c9bddd8', 'metadata.namespace', 'default', 'default'),
	('9f2220cf-eb7a-4704-b48d-26969c9bddd8', 'metadata.uid', '9f2220cf-eb7a-4704-b48d-26969c9bddd8', '9f2220cf-eb7a-4704-b48d-26969c9bddd8'),
	('9f2220cf-eb7a-4704-b48d-26969c9bddd8', 'relations.dependencyof', 'component:default/kubrix-portal', 'component:default/kubrix-portal'),
	('9f2220cf-eb7a-4704-b48d-26969c9bddd8', 'relations.ownedby', 'group:default/admins', 'group:default/admins'),
	('9f2220cf-eb7a-4704-b48d-26969c9bddd8', 'relations.partof', 'system:default/developer-portal', 'system:default/developer-portal'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/deployment-service/apis.yaml', 'file:/checkout/catalog/deployment-service/apis.yaml'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'metadata.title', 'deployments', 'Deployments'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'metadata.description', 'create deployments and follow them.', 'Create deployments and follow them.'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'metadata.tags', 'rest', 'rest'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'metadata.tags.rest', 'true', 'true'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'kind', 'api', 'API'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'spec.type', 'openapi', 'openapi'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'spec.lifecycle', 'production', 'production'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('877c3671-8223-44be-8f90-88a7d2e5744f', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('877c3671-8223-44be-8f90-88a7d2e5744f', 'metadata.title', 'keycloak', 'Keycloak'),
	('877c3671-8223-44be-8f90-88a7d2e5744f', 'metadata.description', 'users and groups of everybody, and where they sign in.', 'Users and groups of everybody, and where they sign in.'),
	('877c3671-8223-44be-8f90-88a7d2e5744f', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('877c3671-8223-44be-8f90-88a7d2e5744f', 'kind', 'resource', 'Resource'),
	('877c3671-8223-44be-8f90-88a7d2e5744f', 'spec.type', 'identity-provider', 'identity-provider'),
	('877c3671-8223-44be-8f90-88a7d2e5744f', 'spec.owner', 'group:default/admins', 'group:default/admins'),
	('877c3671-8223-44be-8f90-88a7d2e5744f', 'spec.system', 'developer-portal', 'developer-portal'),
	('877c3671-8223-44be-8f90-88a7d2e5744f', 'metadata.name', 'keycloak', 'keycloak'),
	('877c3671-8223-44be-8f90-88a7d2e5744f', 'metadata.namespace', 'default', 'default'),
	('877c3671-8223-44be-8f90-88a7d2e5744f', 'metadata.uid', '877c3671-8223-44be-8f90-88a7d2e5744f', '877c3671-8223-44be-8f90-88a7d2e5744f');
INSERT INTO catalog.search VALUES
	('877c3671-8223-44be-8f90-88a7d2e5744f', 'relations.ownedby', 'group:default/admins', 'group:default/admins'),
	('877c3671-8223-44be-8f90-88a7d2e5744f', 'relations.partof', 'system:default/developer-portal', 'system:default/developer-portal'),
	('5f748691-049f-469b-a7a5-6cf0a884d62a', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/platform.yaml', 'file:/checkout/catalog/platform.yaml'),
	('5f748691-049f-469b-a7a5-6cf0a884d62a', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('5f748691-049f-469b-a7a5-6cf0a884d62a', 'metadata.title', 'platform', 'Platform'),
	('5f748691-049f-469b-a7a5-6cf0a884d62a', 'metadata.description', 'what teams build, deploy and observe their software with.', 'What teams build, deploy and observe their software with.'),
	('5f748691-049f-469b-a7a5-6cf0a884d62a', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('5f748691-049f-469b-a7a5-6cf0a884d62a', 'kind', 'domain', 'Domain'),
	('5f748691-049f-469b-a7a5-6cf0a884d62a', 'spec.owner', 'group:default/admins', 'group:default/admins'),
	('5f748691-049f-469b-a7a5-6cf0a884d62a', 'metadata.name', 'platform', 'platform'),
	('5f748691-049f-469b-a7a5-6cf0a884d62a', 'metadata.namespace', 'default', 'default'),
	('5f748691-049f-469b-a7a5-6cf0a884d62a', 'metadata.uid', '5f748691-049f-469b-a7a5-6cf0a884d62a', '5f748691-049f-469b-a7a5-6cf0a884d62a'),
	('5f748691-049f-469b-a7a5-6cf0a884d62a', 'relations.haspart', 'system:default/delivery', 'system:default/delivery'),
	('5f748691-049f-469b-a7a5-6cf0a884d62a', 'relations.haspart', 'system:default/developer-portal', 'system:default/developer-portal'),
	('5f748691-049f-469b-a7a5-6cf0a884d62a', 'relations.haspart', 'system:default/telemetry', 'system:default/telemetry'),
	('5f748691-049f-469b-a7a5-6cf0a884d62a', 'relations.ownedby', 'group:default/admins', 'group:default/admins'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/platform.yaml', 'file:/checkout/catalog/platform.yaml'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'metadata.title', 'delivery', 'Delivery'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'metadata.description', 'takes a release from the registry to the clusters.', 'Takes a release from the registry to the clusters.'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'kind', 'system', 'System'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'spec.domain', 'platform', 'platform'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'metadata.name', 'delivery', 'delivery'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'metadata.namespace', 'default', 'default'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'metadata.uid', '49a54b5c-e0d6-4aee-855f-9121eaf657eb', '49a54b5c-e0d6-4aee-855f-9121eaf657eb'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'relations.haspart', 'api:default/deployment-events', 'api:default/deployment-events'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'relations.haspart', 'api:default/deployments', 'api:default/deployments'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'relations.haspart', 'component:default/deployment-cli', 'component:default/deployment-cli'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'relations.haspart', 'component:default/deployment-service', 'component:default/deployment-service'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'relations.haspart', 'resource:default/deployments-database', 'resource:default/deployments-database'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'relations.haspart', 'resource:default/event-broker', 'resource:default/event-broker'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('49a54b5c-e0d6-4aee-855f-9121eaf657eb', 'relations.partof', 'domain:default/platform', 'domain:default/platform'),
	('7413dc96-4cb2-41a1-bdba-eb4fca3092b8', 'relations.ownerof', 'api:default/metrics', 'api:default/metrics'),
	('7413dc96-4cb2-41a1-bdba-eb4fca3092b8', 'relations.ownerof', 'component:default/metrics-gateway', 'component:default/metrics-gateway'),
	('7413dc96-4cb2-41a1-bdba-eb4fca3092b8', 'relations.ownerof', 'component:default/status-page', 'component:default/status-page'),
	('7413dc96-4cb2-41a1-bdba-eb4fca3092b8', 'relations.ownerof', 'resource:default/metrics-store', 'resource:default/metrics-store'),
	('7413dc96-4cb2-41a1-bdba-eb4fca3092b8', 'relations.ownerof', 'system:default/telemetry', 'system:default/telemetry'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/deployment-cli.yaml', 'file:/checkout/catalog/deployment-cli.yaml'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'metadata.title', 'deployment cli', 'Deployment CLI'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'metadata.description', 'the command deploy, and the go library below it.', 'The command deploy, and the Go library below it.'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'metadata.tags', 'go', 'go'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'metadata.tags.go', 'true', 'true'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'metadata.tags', 'cli', 'cli'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'metadata.tags.cli', 'true', 'true'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'kind', 'component', 'Component'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'spec.type', 'library', 'library'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'spec.lifecycle', 'production', 'production'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'spec.system', 'delivery', 'delivery'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'spec.subcomponentof', 'component:deployment-service', 'component:deployment-service'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'spec.consumesapis', 'deployments', 'deployments'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'spec.consumesapis.deployments', 'true', 'true'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'metadata.name', 'deployment-cli', 'deployment-cli'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'metadata.namespace', 'default', 'default'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'metadata.uid', 'a3726470-60d9-49c4-bee1-e87cdad81888', 'a3726470-60d9-49c4-bee1-e87cdad81888'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'relations.consumesapi', 'api:default/deployments', 'api:default/deployments'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.id', 'files', 'files'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/platform.yaml', 'file:/checkout/catalog/platform.yaml'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'metadata.title', 'developer portal', 'Developer portal'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'metadata.description', 'the one place to find software, its owners and its documentation.', 'The one place to find software, its owners and its documentation.'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'kind', 'system', 'System'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'spec.owner', 'group:default/admins', 'group:default/admins'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'spec.domain', 'platform', 'platform'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'metadata.name', 'developer-portal', 'developer-portal'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'metadata.namespace', 'default', 'default'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'metadata.uid', '16758d70-a5cc-47ae-8fa1-0b676b57eafe', '16758d70-a5cc-47ae-8fa1-0b676b57eafe'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'relations.haspart', 'component:default/kubrix-portal', 'component:default/kubrix-portal'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'relations.haspart', 'resource:default/keycloak', 'resource:default/keycloak'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'relations.haspart', 'resource:default/portal-database', 'resource:default/portal-database'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'relations.ownedby', 'group:default/admins', 'group:default/admins'),
	('16758d70-a5cc-47ae-8fa1-0b676b57eafe', 'relations.partof', 'domain:default/platform', 'domain:default/platform'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/telemetry.yaml', 'file:/checkout/catalog/telemetry.yaml'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'metadata.title', 'metrics', 'Metrics'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'metadata.description', 'health and key figures of services.', 'Health and key figures of services.'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'metadata.tags', 'graphql', 'graphql'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'metadata.tags.graphql', 'true', 'true'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'kind', 'api', 'API'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'spec.type', 'graphql', 'graphql'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'spec.lifecycle', 'production', 'production'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'spec.owner', 'group:default/viewers', 'group:default/viewers'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'spec.system', 'telemetry', 'telemetry'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'spec.definition', NULL, NULL),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'metadata.name', 'metrics', 'metrics'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'metadata.namespace', 'default', 'default'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'metadata.uid', '9bfcc510-5122-4337-b25c-bb831f99ef4f', '9bfcc510-5122-4337-b25c-bb831f99ef4f'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'relations.apiconsumedby', 'component:default/status-page', 'component:default/status-page'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'relations.apiprovidedby', 'component:default/metrics-gateway', 'component:default/metrics-gateway'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'relations.ownedby', 'group:default/viewers', 'group:default/viewers'),
	('9bfcc510-5122-4337-b25c-bb831f99ef4f', 'relations.partof', 'system:default/telemetry', 'system:default/telemetry'),
	('877c3671-8223-44be-8f90-88a7d2e5744f', 'relations.dependencyof', 'component:default/kubrix-portal', 'component:default/kubrix-portal');
INSERT INTO catalog.search VALUES
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/platform.yaml', 'file:/checkout/catalog/platform.yaml'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'metadata.title', 'telemetry', 'Telemetry'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'metadata.description', 'collects metrics and shows how services are doing.', 'Collects metrics and shows how services are doing.'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'kind', 'system', 'System'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'spec.owner', 'group:default/viewers', 'group:default/viewers'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'spec.domain', 'platform', 'platform'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'metadata.name', 'telemetry', 'telemetry'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'metadata.namespace', 'default', 'default'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'metadata.uid', '5f26896e-9fc9-4455-9d2b-435179a073c2', '5f26896e-9fc9-4455-9d2b-435179a073c2'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'relations.haspart', 'api:default/metrics', 'api:default/metrics'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'relations.haspart', 'component:default/metrics-gateway', 'component:default/metrics-gateway'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'relations.haspart', 'component:default/status-page', 'component:default/status-page'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'relations.haspart', 'resource:default/metrics-store', 'resource:default/metrics-store'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'relations.ownedby', 'group:default/viewers', 'group:default/viewers'),
	('5f26896e-9fc9-4455-9d2b-435179a073c2', 'relations.partof', 'domain:default/platform', 'domain:default/platform'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog-info.yaml', 'file:/checkout/catalog-info.yaml'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'metadata.annotations.backstage.io/techdocs-ref', 'dir:.', 'dir:.'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'metadata.title', 'kubrix portal', 'kubriX portal'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'metadata.description', 'the developer portal itself. new colleagues get in on their first login.', 'The developer portal itself. New colleagues get in on their first login.'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'metadata.tags', 'backstage', 'backstage'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'metadata.tags.backstage', 'true', 'true'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'metadata.tags', 'keycloak', 'keycloak'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'metadata.tags.keycloak', 'true', 'true'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'metadata.tags', 'typescript', 'typescript'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'metadata.tags.typescript', 'true', 'true'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'kind', 'component', 'Component'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'spec.type', 'website', 'website'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'spec.lifecycle', 'production', 'production'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'spec.owner', 'group:default/admins', 'group:default/admins'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'spec.system', 'developer-portal', 'developer-portal'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'spec.dependson', 'resource:keycloak', 'resource:keycloak'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'spec.dependson.resource:keycloak', 'true', 'true'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'spec.dependson', 'resource:portal-database', 'resource:portal-database'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'spec.dependson.resource:portal-database', 'true', 'true'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'metadata.name', 'kubrix-portal', 'kubrix-portal'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'metadata.namespace', 'default', 'default'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'metadata.uid', '6592170d-7e61-4cf8-8ea6-705acf80e870', '6592170d-7e61-4cf8-8ea6-705acf80e870'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'relations.dependson', 'resource:default/keycloak', 'resource:default/keycloak'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'relations.dependson', 'resource:default/portal-database', 'resource:default/portal-database'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'relations.ownedby', 'group:default/admins', 'group:default/admins'),
	('6592170d-7e61-4cf8-8ea6-705acf80e870', 'relations.partof', 'system:default/developer-portal', 'system:default/developer-portal'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'spec.definition', NULL, NULL),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'metadata.name', 'deployments', 'deployments'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'metadata.namespace', 'default', 'default'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'metadata.uid', '9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', '9025a096-0b1d-4a99-bf75-7f29a9a2cf0f'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'relations.apiconsumedby', 'component:default/deployment-cli', 'component:default/deployment-cli'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'relations.apiprovidedby', 'component:default/deployment-service', 'component:default/deployment-service'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('9025a096-0b1d-4a99-bf75-7f29a9a2cf0f', 'relations.partof', 'system:default/delivery', 'system:default/delivery'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/telemetry.yaml', 'file:/checkout/catalog/telemetry.yaml'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'metadata.title', 'metrics gateway', 'Metrics gateway'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'metadata.description', 'answers questions about the health of services, and hides where their metrics are kept.', 'Answers questions about the health of services, and hides where their metrics are kept.'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'metadata.tags', 'typescript', 'typescript'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'metadata.tags.typescript', 'true', 'true'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'metadata.tags', 'graphql', 'graphql'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'metadata.tags.graphql', 'true', 'true'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'kind', 'component', 'Component'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'spec.type', 'service', 'service'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'spec.lifecycle', 'production', 'production'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'spec.owner', 'group:default/viewers', 'group:default/viewers'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'spec.system', 'telemetry', 'telemetry'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'spec.providesapis', 'metrics', 'metrics'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'spec.providesapis.metrics', 'true', 'true'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'spec.dependson', 'resource:metrics-store', 'resource:metrics-store'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'spec.dependson.resource:metrics-store', 'true', 'true'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'metadata.name', 'metrics-gateway', 'metrics-gateway'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'metadata.namespace', 'default', 'default'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'metadata.uid', '5878b6c2-aa76-44d8-b47e-35a784e3c444', '5878b6c2-aa76-44d8-b47e-35a784e3c444'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'relations.dependson', 'resource:default/metrics-store', 'resource:default/metrics-store'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'relations.ownedby', 'group:default/viewers', 'group:default/viewers'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'relations.partof', 'system:default/telemetry', 'system:default/telemetry'),
	('5878b6c2-aa76-44d8-b47e-35a784e3c444', 'relations.providesapi', 'api:default/metrics', 'api:default/metrics'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/templates/maintenance-notice/template.yaml', 'file:/checkout/catalog/templates/maintenance-notice/template.yaml'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'metadata.title', 'maintenance notice', 'Maintenance notice'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'metadata.description', 'tells a team that a system will be away for a while.', 'Tells a team that a system will be away for a while.'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'metadata.tags', 'operations', 'operations'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'metadata.tags.operations', 'true', 'true'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'apiversion', 'scaffolder.backstage.io/v1beta3', 'scaffolder.backstage.io/v1beta3'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'kind', 'template', 'Template'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.type', 'operations', 'operations'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/deployment-service/apis.yaml', 'file:/checkout/catalog/deployment-service/apis.yaml'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'metadata.title', 'deployment events', 'Deployment events'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'metadata.description', 'each change of a deployment''s state, as it happens.', 'Each change of a deployment''s state, as it happens.'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'metadata.tags', 'kafka', 'kafka'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'metadata.tags.kafka', 'true', 'true'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'kind', 'api', 'API'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.parameters.title', 'what is planned?', 'What is planned?'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.parameters.required', 'system', 'system'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.parameters.required.system', 'true', 'true'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'spec.type', 'asyncapi', 'asyncapi');
INSERT INTO catalog.search VALUES
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'spec.lifecycle', 'production', 'production'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'spec.system', 'delivery', 'delivery'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'spec.definition', NULL, NULL),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'metadata.name', 'deployment-events', 'deployment-events'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'metadata.namespace', 'default', 'default'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'metadata.uid', '8b28cd0a-52a2-4387-bfb2-337869bb3733', '8b28cd0a-52a2-4387-bfb2-337869bb3733'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.parameters.required', 'team', 'team'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'relations.partof', 'component:default/deployment-service', 'component:default/deployment-service'),
	('a3726470-60d9-49c4-bee1-e87cdad81888', 'relations.partof', 'system:default/delivery', 'system:default/delivery'),
	('8a028c17-eb21-4b24-a1d8-dcbdb831cea2', 'relations.ownerof', 'component:default/kubrix-portal', 'component:default/kubrix-portal'),
	('8a028c17-eb21-4b24-a1d8-dcbdb831cea2', 'relations.ownerof', 'domain:default/platform', 'domain:default/platform'),
	('8a028c17-eb21-4b24-a1d8-dcbdb831cea2', 'relations.ownerof', 'resource:default/keycloak', 'resource:default/keycloak'),
	('8a028c17-eb21-4b24-a1d8-dcbdb831cea2', 'relations.ownerof', 'resource:default/portal-database', 'resource:default/portal-database'),
	('8a028c17-eb21-4b24-a1d8-dcbdb831cea2', 'relations.ownerof', 'system:default/developer-portal', 'system:default/developer-portal'),
	('8a028c17-eb21-4b24-a1d8-dcbdb831cea2', 'relations.ownerof', 'template:default/new-service', 'template:default/new-service'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'relations.apiconsumedby', 'component:default/status-page', 'component:default/status-page'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'relations.apiprovidedby', 'component:default/deployment-service', 'component:default/deployment-service'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('8b28cd0a-52a2-4387-bfb2-337869bb3733', 'relations.partof', 'system:default/delivery', 'system:default/delivery'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.parameters.required.team', 'true', 'true'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.parameters.required', 'reason', 'reason'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.parameters.required.reason', 'true', 'true'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.parameters.properties.system.title', 'system', 'System'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.parameters.properties.system.type', 'string', 'string'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.parameters.properties.system.ui:field', 'entitypicker', 'EntityPicker'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.parameters.properties.system.ui:options.catalogfilter.kind', 'system', 'System'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.parameters.properties.team.title', 'team to tell', 'Team to tell'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.parameters.properties.team.type', 'string', 'string'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.parameters.properties.team.ui:field', 'ownerpicker', 'OwnerPicker'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.parameters.properties.team.ui:options.catalogfilter.kind', 'group', 'Group'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.parameters.properties.reason.title', 'what happens, and when?', 'What happens, and when?'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.parameters.properties.reason.type', 'string', 'string'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.parameters.properties.reason.ui:widget', 'textarea', 'textarea'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.steps.id', 'notify', 'notify'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.steps.name', 'tell the team', 'Tell the team'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.steps.action', 'notification:send', 'notification:send'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.steps.input.recipients', 'entity', 'entity'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.steps.input.entityrefs', '${{ parameters.team }}', '${{ parameters.team }}'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.steps.input.entityrefs.${{ parameters.team }}', 'true', 'true'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.steps.input.title', 'maintenance of ${{ parameters.system | parseentityref | pick(''name'') }}', 'Maintenance of ${{ parameters.system | parseEntityRef | pick(''name'') }}'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.steps.input.info', '${{ parameters.reason }}', '${{ parameters.reason }}'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.steps.input.link', '/catalog/default/system/${{ parameters.system | parseentityref | pick(''name'') }}', '/catalog/default/system/${{ parameters.system | parseEntityRef | pick(''name'') }}'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.steps.input.severity', 'high', 'high'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.steps.input.scope', '${{ parameters.system }}', '${{ parameters.system }}'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.output.text.title', 'done', 'Done'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'spec.output.text.content', 'everybody in `${{ parameters.team }}` finds the notice under **notifications**.', 'Everybody in `${{ parameters.team }}` finds the notice under **Notifications**.'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'metadata.name', 'maintenance-notice', 'maintenance-notice'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'metadata.namespace', 'default', 'default'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'metadata.uid', '076491b4-e1c8-48d8-b4bb-033e1cfa8752', '076491b4-e1c8-48d8-b4bb-033e1cfa8752'),
	('076491b4-e1c8-48d8-b4bb-033e1cfa8752', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.input.severity', 'low', 'low'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.parameters.required.description', 'true', 'true'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.parameters.required.name', 'true', 'true'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.input.entity.kind', 'component', 'Component'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.id', 'catalog', 'catalog'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.parameters.properties.owner.title', 'owner', 'Owner'),
	('3bac262a-789a-4926-a182-5704cd298396', 'metadata.description', 'writes the first files of a service, catalog entry and docs included, and shows them.', 'Writes the first files of a service, catalog entry and docs included, and shows them.'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.id', 'notify', 'notify'),
	('3bac262a-789a-4926-a182-5704cd298396', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.input.entity.spec.type', 'service', 'service'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.input.entityrefs.${{ user.ref }}', 'true', 'true'),
	('3bac262a-789a-4926-a182-5704cd298396', 'spec.steps.action', 'debug:log', 'debug:log'),
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'relations.ownerof', 'api:default/deployment-events', 'api:default/deployment-events'),
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'relations.ownerof', 'api:default/deployments', 'api:default/deployments'),
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'relations.ownerof', 'component:default/deployment-cli', 'component:default/deployment-cli'),
	('4fe74e74-11c4-4bf2-af76-66bc00095d5d', 'relations.ownerof', 'template:default/maintenance-notice', 'template:default/maintenance-notice'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/telemetry.yaml', 'file:/checkout/catalog/telemetry.yaml'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'metadata.title', 'status page', 'Status page'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'metadata.description', 'shows everybody what works, what does not, and what was deployed just before.', 'Shows everybody what works, what does not, and what was deployed just before.'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'metadata.tags', 'typescript', 'typescript'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'metadata.tags.typescript', 'true', 'true'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'metadata.tags', 'react', 'react'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'metadata.tags.react', 'true', 'true'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'kind', 'component', 'Component'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'spec.type', 'website', 'website'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'spec.lifecycle', 'experimental', 'experimental'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'spec.owner', 'group:default/viewers', 'group:default/viewers'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'spec.system', 'telemetry', 'telemetry'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'spec.consumesapis', 'deployment-events', 'deployment-events'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'spec.consumesapis.deployment-events', 'true', 'true'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'spec.consumesapis', 'metrics', 'metrics'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'spec.consumesapis.metrics', 'true', 'true'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'metadata.name', 'status-page', 'status-page'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'metadata.namespace', 'default', 'default'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'metadata.uid', 'be91888a-6247-4130-ace5-6e1eabd6ea61', 'be91888a-6247-4130-ace5-6e1eabd6ea61'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'relations.consumesapi', 'api:default/deployment-events', 'api:default/deployment-events'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'relations.consumesapi', 'api:default/metrics', 'api:default/metrics'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'relations.ownedby', 'group:default/viewers', 'group:default/viewers'),
	('be91888a-6247-4130-ace5-6e1eabd6ea61', 'relations.partof', 'system:default/telemetry', 'system:default/telemetry');


--
-- Data for Name: stitch_queue; Type: TABLE DATA; Schema: catalog; Owner: -
--



--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: devtools; Owner: -
--



--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: devtools; Owner: -
--

INSERT INTO devtools.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-24 07:47:54.282+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: devtools; Owner: -
--

INSERT INTO devtools.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: events; Owner: -
--



--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: events; Owner: -
--

INSERT INTO events.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-24 07:47:54.285+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: events; Owner: -
--

INSERT INTO events.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__knex_migrations; Type: TABLE DATA; Schema: events; Owner: -
--

INSERT INTO events.backstage_backend_tasks__knex_migrations VALUES
	(1, '20210928160613_init.js', 1, '2026-11-24 07:47:55.309+00'),
	(2, '20240712211735_nullable_next_run.js', 1, '2026-11-24 07:47:55.328+00'),
	(3, '20250411000000_last_run.js', 1, '2026-11-24 07:47:55.336+00');


--
-- Data for Name: backstage_backend_tasks__knex_migrations_lock; Type: TABLE DATA; Schema: events; Owner: -
--

INSERT INTO events.backstage_backend_tasks__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__tasks; Type: TABLE DATA; Schema: events; Owner: -
--

INSERT INTO events.backstage_backend_tasks__tasks VALUES
	('event-bus-cleanup', '{"version":2,"cadence":"PT10S","initialDelayDuration":"PT10S","timeoutAfterDuration":"PT1M"}', '2026-11-24 07:48:15.406491+00', NULL, NULL, NULL, NULL, '2026-11-24 07:48:05.433282+00');


--
-- Data for Name: event_bus_events; Type: TABLE DATA; Schema: events; Owner: -
--



--
-- Data for Name: event_bus_subscriptions; Type: TABLE DATA; Schema: events; Owner: -
--

INSERT INTO events.event_bus_subscriptions VALUES
	('catalog.kubrix-first-logins', 'service=plugin:catalog', '2026-11-24 07:47:55.552942+00', '2026-11-24 07:47:55.552942+00', 0, '{kubrix.user-pending}'),
	('catalog.catalog', 'service=plugin:catalog', '2026-11-24 07:47:55.544202+00', '2026-11-24 07:47:55.544202+00', 0, '{experimental.catalog.errors}'),
	('signals.signals-2581405b6e9090b0', 'service=plugin:signals', '2026-11-24 07:47:55.541893+00', '2026-11-24 07:47:55.541893+00', 0, '{signals}'),
	('auth.kubrix-pending-users', 'service=plugin:auth', '2026-11-24 07:47:55.609878+00', '2026-11-24 07:47:55.609878+00', 0, '{kubrix.user-fetched}'),
	('catalog.catalog-gitlab-scm-events-bridge', 'service=plugin:catalog', '2026-11-24 07:47:56.090327+00', '2026-11-24 07:47:56.090327+00', 0, '{gitlab}'),
	('catalog.catalog-github-scm-events-bridge', 'service=plugin:catalog', '2026-11-24 07:47:56.101515+00', '2026-11-24 07:47:56.101515+00', 0, '{github}');


--
-- Data for Name: knex_migrations; Type: TABLE DATA; Schema: events; Owner: -
--

INSERT INTO events.knex_migrations VALUES
	(1, '20240523100528_init.js', 1, '2026-11-24 07:47:55.145+00');


--
-- Data for Name: knex_migrations_lock; Type: TABLE DATA; Schema: events; Owner: -
--

INSERT INTO events.knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: kubrix-diagnostics; Owner: -
--



--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: kubrix-diagnostics; Owner: -
--

INSERT INTO "kubrix-diagnostics".backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-24 07:47:54.318+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: kubrix-diagnostics; Owner: -
--

INSERT INTO "kubrix-diagnostics".backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.backstage_backend_public_keys__keys VALUES
	('7dbc10c0-b9cc-45a2-8fcd-b0760894379f', '{"kty":"EC","x":"pciSjk_P3DI4TunH_YYjLQds9_vHrCJ4Uvt3AaW37I8","y":"BFMIgpkCQ-ZKNGLkK9PDbkV2T6U7SMGaMAZ6ExP9Ff8","crv":"P-256","kid":"7dbc10c0-b9cc-45a2-8fcd-b0760894379f","alg":"ES256"}', '2026-11-24T10:48:09.089Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-24 07:47:54.343+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__knex_migrations; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.backstage_backend_tasks__knex_migrations VALUES
	(1, '20210928160613_init.js', 1, '2026-11-24 07:47:55.546+00'),
	(2, '20240712211735_nullable_next_run.js', 1, '2026-11-24 07:47:55.548+00'),
	(3, '20250411000000_last_run.js', 1, '2026-11-24 07:47:55.564+00');


--
-- Data for Name: backstage_backend_tasks__knex_migrations_lock; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.backstage_backend_tasks__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__tasks; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.backstage_backend_tasks__tasks VALUES
	('notification-cleaner', '{"version":2,"cadence":"0 0 * * *","initialDelayDuration":"PT1H","timeoutAfterDuration":"PT1H"}', '2026-11-24 08:47:55.588063+00', NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: broadcast; Type: TABLE DATA; Schema: notifications; Owner: -
--



--
-- Data for Name: broadcast_user_status; Type: TABLE DATA; Schema: notifications; Owner: -
--



--
-- Data for Name: knex_migrations; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.knex_migrations VALUES
	(1, '20231215_init.js', 1, '2026-11-24 07:47:55.145+00'),
	(2, '20240221_removeDone.js', 1, '2026-11-24 07:47:55.158+00'),
	(3, '20240313_broadcast.js', 1, '2026-11-24 07:47:55.175+00'),
	(4, '20240808_settings.js', 1, '2026-11-24 07:47:55.193+00'),
	(5, '20240902_addIcon.js', 1, '2026-11-24 07:47:55.202+00'),
	(6, '20250317_addTopic.js', 1, '2026-11-24 07:47:55.22+00');


--
-- Data for Name: knex_migrations_lock; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: notification; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.notification VALUES
	('2d73df6a-ac7c-4901-a558-c8b2341579b3', 'user:default/demoeditor', 'The files of billing are ready', 'The log of the template shows them.', 'low', '/create/tasks/5db313f1-f304-4ebf-b486-f07d0fdd8661', 'plugin:scaffolder', NULL, NULL, '2026-11-24 07:48:09.083+00', NULL, NULL, NULL, NULL);


--
-- Data for Name: user_settings; Type: TABLE DATA; Schema: notifications; Owner: -
--



--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: permission; Owner: -
--

INSERT INTO permission.backstage_backend_public_keys__keys VALUES
	('9ff7e68c-60a8-4770-873b-276cb1f4dbd4', '{"kty":"EC","x":"XboAd1w1mB8HHpe2wgCHcWs7rg37V_P3TcgdAyxjT8o","y":"-lihNeknmgjYXOUjxkOTjQ6RkVHxZVhhayObusXNdSI","crv":"P-256","kid":"9ff7e68c-60a8-4770-873b-276cb1f4dbd4","alg":"ES256"}', '2026-11-24T10:48:08.633Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: permission; Owner: -
--

INSERT INTO permission.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-24 07:47:54.284+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: permission; Owner: -
--

INSERT INTO permission.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: proxy; Owner: -
--



--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: proxy; Owner: -
--

INSERT INTO proxy.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-24 07:47:54.263+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: proxy; Owner: -
--

INSERT INTO proxy.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.backstage_backend_public_keys__keys VALUES
	('74393454-1176-4414-b635-a5c470352fb7', '{"kty":"EC","x":"ylX0l482eAgd9MFymSoww8yFHla77Rx6luB0x98bEb4","y":"vp6k0ksKYVDLqWOaXdbw7MqlVvrUAQnmkEeJhLPLQ8Q","crv":"P-256","kid":"74393454-1176-4414-b635-a5c470352fb7","alg":"ES256"}', '2026-11-24T10:48:07.887Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-24 07:47:54.924+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__knex_migrations; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.backstage_backend_tasks__knex_migrations VALUES
	(1, '20210928160613_init.js', 1, '2026-11-24 07:47:55.592+00'),
	(2, '20240712211735_nullable_next_run.js', 1, '2026-11-24 07:47:55.594+00'),
	(3, '20250411000000_last_run.js', 1, '2026-11-24 07:47:55.602+00');


--
-- Data for Name: backstage_backend_tasks__knex_migrations_lock; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.backstage_backend_tasks__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__tasks; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.backstage_backend_tasks__tasks VALUES
	('close_stale_tasks', '{"version":2,"cadence":"PT5M","timeoutAfterDuration":"PT15M"}', '2026-11-24 07:52:55.618905+00', NULL, NULL, NULL, NULL, '2026-11-24 07:47:55.636485+00');


--
-- Data for Name: knex_migrations; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.knex_migrations VALUES
	(1, '20210120143715_init.js', 1, '2026-11-24 07:47:55.219+00'),
	(2, '20210409225200_secrets.js', 1, '2026-11-24 07:47:55.222+00'),
	(3, '20220129100000_created_by.js', 1, '2026-11-24 07:47:55.328+00'),
	(4, '20240203232000_state.js', 1, '2026-11-24 07:47:55.336+00'),
	(5, '20240401213200_workspace.js', 1, '2026-11-24 07:47:55.404+00');


--
-- Data for Name: knex_migrations_lock; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: task_events; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.task_events VALUES
	(1, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"Starting up task with 4 steps"}', 'log', '2026-11-24 07:48:08.573243+00'),
	(2, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"Beginning step Write the files","stepId":"files","status":"processing"}', 'log', '2026-11-24 07:48:08.58398+00'),
	(3, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"\u001b[32minfo\u001b[39m: Fetching template content from remote URL","stepId":"files"}', 'log', '2026-11-24 07:48:08.617531+00'),
	(4, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"\u001b[32minfo\u001b[39m: Listing files and directories in template","stepId":"files"}', 'log', '2026-11-24 07:48:08.726509+00'),
	(5, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"\u001b[32minfo\u001b[39m: Processing 4 template files/directories with input values {\"description\":\"Writes invoices\",\"name\":\"billing\"}","stepId":"files"}', 'log', '2026-11-24 07:48:08.745298+00'),
	(6, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"\u001b[32minfo\u001b[39m: Writing file README.md to template output path with mode 33188.","stepId":"files"}', 'log', '2026-11-24 07:48:08.765217+00'),
	(7, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"\u001b[32minfo\u001b[39m: Writing directory docs/ to template output path.","stepId":"files"}', 'log', '2026-11-24 07:48:08.839932+00'),
	(8, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"\u001b[32minfo\u001b[39m: Writing file mkdocs.yml to template output path with mode 33188.","stepId":"files"}', 'log', '2026-11-24 07:48:08.930118+00'),
	(9, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"\u001b[32minfo\u001b[39m: Writing file docs/index.md to template output path with mode 33188.","stepId":"files"}', 'log', '2026-11-24 07:48:09.017237+00'),
	(10, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"\u001b[32minfo\u001b[39m: Template result written to /tmp/5db313f1-f304-4ebf-b486-f07d0fdd8661","stepId":"files"}', 'log', '2026-11-24 07:48:09.024667+00'),
	(11, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"Finished step Write the files","stepId":"files","status":"completed"}', 'log', '2026-11-24 07:48:09.029363+00'),
	(12, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"Beginning step Write the catalog entry","stepId":"catalog","status":"processing"}', 'log', '2026-11-24 07:48:09.030733+00'),
	(13, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"\u001b[32minfo\u001b[39m: Writing catalog-info.yaml","stepId":"catalog"}', 'log', '2026-11-24 07:48:09.043154+00'),
	(14, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"Finished step Write the catalog entry","stepId":"catalog","status":"completed"}', 'log', '2026-11-24 07:48:09.044395+00'),
	(15, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"Beginning step Show what was written","stepId":"show","status":"processing"}', 'log', '2026-11-24 07:48:09.045577+00'),
	(16, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"\u001b[32minfo\u001b[39m: {\n  \"message\": \"These are the files of billing.\",\n  \"listWorkspace\": \"with-contents\"\n}","stepId":"show"}', 'log', '2026-11-24 07:48:09.050188+00'),
	(17, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"\u001b[32minfo\u001b[39m: These are the files of billing.","stepId":"show"}', 'log', '2026-11-24 07:48:09.050685+00'),
	(18, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"\u001b[32minfo\u001b[39m: Workspace:\n - README.md:\n\n  # billing\n\nWrites invoices\n\n - catalog-info.yaml:\n\n  apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: billing\n  description: Writes invoices\n  annotations:\n    backstage.io/techdocs-ref: dir:.\n    backstage.io/source-template: template:default/new-service\nspec:\n  type: service\n  lifecycle: experimental\n  owner: group:default/editors\n\n - docs/index.md:\n\n  # billing\n\nWrites invoices\n\n## Who uses it\n\n## How to run it\n\n## What to do when it fails\n\n - mkdocs.yml:\n\n  site_name: billing\nplugins:\n  - techdocs-core\n","stepId":"show"}', 'log', '2026-11-24 07:48:09.05319+00'),
	(19, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"Finished step Show what was written","stepId":"show","status":"completed"}', 'log', '2026-11-24 07:48:09.053736+00'),
	(20, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"Beginning step Tell you that it is ready","stepId":"notify","status":"processing"}', 'log', '2026-11-24 07:48:09.054466+00'),
	(21, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"\u001b[32minfo\u001b[39m: Sending notification to entity","stepId":"notify"}', 'log', '2026-11-24 07:48:09.058789+00'),
	(22, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"Finished step Tell you that it is ready","stepId":"notify","status":"completed"}', 'log', '2026-11-24 07:48:09.11849+00'),
	(23, '5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"message":"Run completed with status: completed","output":{"text":[{"title":"Next steps","icon":"description","content":"The log of the step **Show what was written** has the files of `billing`.\n\n1. Copy them to a repository.\n2. Register the address of its `catalog-info.yaml` with **Register existing component**.\n\nIn a portal with an integration of GitHub or GitLab, a template does both by itself, with the actions\n`publish:github` or `publish:gitlab`, and `catalog:register`.\n"}]}}', 'completion', '2026-11-24 07:48:09.120999+00');


--
-- Data for Name: tasks; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.tasks VALUES
	('5db313f1-f304-4ebf-b486-f07d0fdd8661', '{"apiVersion":"scaffolder.backstage.io/v1beta3","steps":[{"id":"files","name":"Write the files","action":"fetch:template","input":{"url":"./skeleton","values":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}"}}},{"id":"catalog","name":"Write the catalog entry","action":"catalog:write","input":{"entity":{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}","annotations":{"backstage.io/techdocs-ref":"dir:."}},"spec":{"type":"service","lifecycle":"experimental","owner":"${{ parameters.owner }}"}}}},{"id":"show","name":"Show what was written","action":"debug:log","input":{"message":"These are the files of ${{ parameters.name }}.","listWorkspace":"with-contents"}},{"id":"notify","name":"Tell you that it is ready","action":"notification:send","input":{"recipients":"entity","entityRefs":["${{ user.ref }}"],"title":"The files of ${{ parameters.name }} are ready","info":"The log of the template shows them.","link":"/create/tasks/${{ context.task.id }}","severity":"low"}}],"output":{"text":[{"title":"Next steps","icon":"description","content":"The log of the step **Show what was written** has the files of `${{ parameters.name }}`.\n\n1. Copy them to a repository.\n2. Register the address of its `catalog-info.yaml` with **Register existing component**.\n\nIn a portal with an integration of GitHub or GitLab, a template does both by itself, with the actions\n`publish:github` or `publish:gitlab`, and `catalog:register`.\n"}]},"parameters":{"name":"billing","description":"Writes invoices","owner":"group:default/editors"},"user":{"entity":{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","keycloak.org/id":"00000000-0000-4000-8000-000000000001","keycloak.org/realm":"kubrix"},"name":"demoeditor","uid":"f6682f5f-2067-49a4-a7dd-b12700e2711a","etag":"d7ef7cdb817ddce28bff53d849eb46472fd06592"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"displayName":"Demo Editor","email":"demoeditor@kubrix.local"},"memberOf":["editors"]},"relations":[{"type":"memberOf","targetRef":"group:default/editors"}]},"ref":"user:default/demoeditor"},"templateInfo":{"entityRef":"template:default/new-service","baseUrl":"file:///checkout/catalog/templates/new-service/template.yaml","entity":{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/templates/new-service/template.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"new-service","title":"New service","description":"Writes the first files of a service, catalog entry and docs included, and shows them.","tags":["recommended","service"],"uid":"3bac262a-789a-4926-a182-5704cd298396","etag":"e8ffc8e492b097feb0365aa26f123a15c2b86a03"}}}}', 'completed', '2026-11-24 07:48:08.532824+00', '2026-11-24 07:48:08.536242+00', NULL, 'user:default/demoeditor', '{"state":{"checkpoints":{"v1.task.checkpoint.notify.send.notification.The files of billing are ready":{"status":"success","value":{}}},"steps":{}}}', NULL);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.backstage_backend_public_keys__keys VALUES
	('b3fa622f-71ae-4b02-8053-4d7a621ff6e6', '{"kty":"EC","x":"fAYmmXhHY7LVsbap3F2RhaW8IIiD1XeuFL8O_JbvJ0A","y":"xAvPCC_Pu6NDK5Avuc3LQJF92Br3J88uzsW1kxaYFQA","crv":"P-256","kid":"b3fa622f-71ae-4b02-8053-4d7a621ff6e6","alg":"ES256"}', '2026-11-24T10:47:59.861Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-24 07:47:55.102+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__knex_migrations; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.backstage_backend_tasks__knex_migrations VALUES
	(1, '20210928160613_init.js', 1, '2026-11-24 07:47:56.821+00'),
	(2, '20240712211735_nullable_next_run.js', 1, '2026-11-24 07:47:56.823+00'),
	(3, '20250411000000_last_run.js', 1, '2026-11-24 07:47:56.831+00');


--
-- Data for Name: backstage_backend_tasks__knex_migrations_lock; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.backstage_backend_tasks__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__tasks; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.backstage_backend_tasks__tasks VALUES
	('search_index_software_catalog', '{"version":2,"cadence":"PT10M","initialDelayDuration":"PT3S","timeoutAfterDuration":"PT15M"}', '2026-11-24 07:57:59.840723+00', NULL, NULL, NULL, NULL, '2026-11-24 07:47:59.9797+00'),
	('search_index_techdocs', '{"version":2,"cadence":"PT10M","initialDelayDuration":"PT3S","timeoutAfterDuration":"PT15M"}', '2026-11-24 07:57:59.84527+00', NULL, NULL, NULL, NULL, '2026-11-24 07:48:04.886702+00');


--
-- Data for Name: documents; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.documents VALUES
	('software-catalog', '{"kind": "Template", "text": "Tells a team that a system will be away for a while.", "type": "operations", "owner": "group:default/editors", "title": "Maintenance notice", "location": "/catalog/default/template/maintenance-notice", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "template:default/maintenance-notice"}, "componentType": "operations"}', DEFAULT, '\xad91c744642ff15bc39693ca3c6a5d0b5a331a4d15a99db678e13e3c8fab130d'),
	('software-catalog', '{"kind": "Resource", "text": "Postgres with the history of deployments, kept for two years.", "type": "database", "owner": "group:default/editors", "title": "Deployments database", "location": "/catalog/default/resource/deployments-database", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "resource:default/deployments-database"}, "componentType": "database"}', DEFAULT, '\x0fe1150eb7aae6748c0ea1e625be561a001ca5da8ba50a965773d3b4c69244f4'),
	('software-catalog', '{"kind": "System", "text": "The one place to find software, its owners and its documentation.", "type": "other", "owner": "group:default/admins", "title": "Developer portal", "location": "/catalog/default/system/developer-portal", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "system:default/developer-portal"}, "componentType": "other"}', DEFAULT, '\xf03e06185ce1b2b0301e6b22829cb4b25628b9e3ada0fcf6a9dbe0ca2ec8cb78'),
	('software-catalog', '{"kind": "Location", "text": "The sample organisation of the local portal", "type": "other", "owner": "", "title": "sample-organisation", "location": "/catalog/default/location/sample-organisation", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "location:default/sample-organisation"}, "componentType": "other"}', DEFAULT, '\x9778ef5f48ec9d448694f177b20718361da109686f33b17fcfe32a992922ea32'),
	('software-catalog', '{"kind": "Template", "text": "Writes the first files of a service, catalog entry and docs included, and shows them.", "type": "service", "owner": "group:default/admins", "title": "New service", "location": "/catalog/default/template/new-service", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "template:default/new-service"}, "componentType": "service"}', DEFAULT, '\x55a2e183ea957d36f996022578bc5f87c6c156583885135a860b6a4bab0a3bde'),
	('software-catalog', '{"kind": "System", "text": "Takes a release from the registry to the clusters.", "type": "other", "owner": "group:default/editors", "title": "Delivery", "location": "/catalog/default/system/delivery", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "system:default/delivery"}, "componentType": "other"}', DEFAULT, '\x5a1218ed2bdc579492e4977ef01b2ec924803c35e5a0c7d15640b765e3d77589'),
	('software-catalog', '{"kind": "Group", "text": "editors", "type": "group", "owner": "", "title": "editors", "location": "/catalog/default/group/editors", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "group:default/editors"}, "componentType": "group"}', DEFAULT, '\xfde54a7eab37eac4583a8395d67434815eca86ef7695e5f437b4840634f5a33d'),
	('software-catalog', '{"kind": "Component", "text": "Answers questions about the health of services, and hides where their metrics are kept.", "type": "service", "owner": "group:default/viewers", "title": "Metrics gateway", "location": "/catalog/default/component/metrics-gateway", "lifecycle": "production", "namespace": "default", "authorization": {"resourceRef": "component:default/metrics-gateway"}, "componentType": "service"}', DEFAULT, '\xdfc505bf55e1ab81c348d8542d81d6dfb3e4505baf82214c4a3c8e5a951b9321'),
	('software-catalog', '{"kind": "System", "text": "Collects metrics and shows how services are doing.", "type": "other", "owner": "group:default/viewers", "title": "Telemetry", "location": "/catalog/default/system/telemetry", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "system:default/telemetry"}, "componentType": "other"}', DEFAULT, '\x8eb9eba3e80d5c911240f20a3467c7f2a7a6ef8d31d318e1e2a3276fcac52d0e'),
	('software-catalog', '{"kind": "Domain", "text": "What teams build, deploy and observe their software with.", "type": "other", "owner": "group:default/admins", "title": "Platform", "location": "/catalog/default/domain/platform", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "domain:default/platform"}, "componentType": "other"}', DEFAULT, '\x90f5d5d61ce81505bcc325efab701d746182d70f54ae0df5cd9adedfe920bb20'),
	('software-catalog', '{"kind": "Component", "text": "The developer portal itself. New colleagues get in on their first login.", "type": "website", "owner": "group:default/admins", "title": "kubriX portal", "location": "/catalog/default/component/kubrix-portal", "lifecycle": "production", "namespace": "default", "authorization": {"resourceRef": "component:default/kubrix-portal"}, "componentType": "website"}', DEFAULT, '\xe20551fe249476faefa5feb7e7d80889b6251a26ccb237e3f18aa4677de5b1a7'),
	('software-catalog', '{"kind": "Resource", "text": "Prometheus with thirteen months of metrics.", "type": "database", "owner": "group:default/viewers", "title": "Metrics store", "location": "/catalog/default/resource/metrics-store", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "resource:default/metrics-store"}, "componentType": "database"}', DEFAULT, '\xc280e9053ff618185a443a4b121355e167f476b4d6144e835a8a97a1f7787486'),
	('software-catalog', '{"kind": "Group", "text": "viewers", "type": "group", "owner": "", "title": "viewers", "location": "/catalog/default/group/viewers", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "group:default/viewers"}, "componentType": "group"}', DEFAULT, '\x1c74432904944788c25987f36188c278a71ffc5fde371b053facf192a55ca11a'),
	('software-catalog', '{"kind": "Location", "text": "", "type": "file", "owner": "", "title": "generated-b9dbd913ad9f076a63edf02c0f44f26872b4dd6f", "location": "/catalog/default/location/generated-b9dbd913ad9f076a63edf02c0f44f26872b4dd6f", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "location:default/generated-b9dbd913ad9f076a63edf02c0f44f26872b4dd6f"}, "componentType": "file"}', DEFAULT, '\xb563ee578a20de3a7059880094cca964b66ae6477268bab981545a0f0debeabc'),
	('software-catalog', '{"kind": "Resource", "text": "Users and groups of everybody, and where they sign in.", "type": "identity-provider", "owner": "group:default/admins", "title": "Keycloak", "location": "/catalog/default/resource/keycloak", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "resource:default/keycloak"}, "componentType": "identity-provider"}', DEFAULT, '\xe34e21293f8d6907e53099129a828437b4a26b239cb3fe24e77406fec8413213'),
	('software-catalog', '{"kind": "Group", "text": "admins", "type": "group", "owner": "", "title": "admins", "location": "/catalog/default/group/admins", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "group:default/admins"}, "componentType": "group"}', DEFAULT, '\x650aba1317869421f10d0c72c2c733e1327daeda4d5c4b0917f188db109367b2'),
	('software-catalog', '{"kind": "API", "text": "Each change of a deployment''s state, as it happens.", "type": "asyncapi", "owner": "group:default/editors", "title": "Deployment events", "location": "/catalog/default/api/deployment-events", "lifecycle": "production", "namespace": "default", "authorization": {"resourceRef": "api:default/deployment-events"}, "componentType": "asyncapi"}', DEFAULT, '\x8893b9941da3cc921a60952c4d7dfde97c55f7d8f26b8c1d84db18900ad7a495'),
	('software-catalog', '{"kind": "API", "text": "Create deployments and follow them.", "type": "openapi", "owner": "group:default/editors", "title": "Deployments", "location": "/catalog/default/api/deployments", "lifecycle": "production", "namespace": "default", "authorization": {"resourceRef": "api:default/deployments"}, "componentType": "openapi"}', DEFAULT, '\x91304910c6bba0ca6825631749514f259ad1b16c4232249e71758b90e16ca2f4'),
	('software-catalog', '{"kind": "API", "text": "Health and key figures of services.", "type": "graphql", "owner": "group:default/viewers", "title": "Metrics", "location": "/catalog/default/api/metrics", "lifecycle": "production", "namespace": "default", "authorization": {"resourceRef": "api:default/metrics"}, "componentType": "graphql"}', DEFAULT, '\xb8c437c6bc99c411d4fb61cc06c7eb59f060b044ac7fe093850fcc67db90e015'),
	('software-catalog', '{"kind": "Resource", "text": "Postgres, one schema for each plugin of the portal.", "type": "database", "owner": "group:default/admins", "title": "Portal database", "location": "/catalog/default/resource/portal-database", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "resource:default/portal-database"}, "componentType": "database"}', DEFAULT, '\x78fe9fd3788448bb2af8b8e5b034676d4884f244e962d0d02df87d15009e6705'),
	('software-catalog', '{"kind": "Component", "text": "The command deploy, and the Go library below it.", "type": "library", "owner": "group:default/editors", "title": "Deployment CLI", "location": "/catalog/default/component/deployment-cli", "lifecycle": "production", "namespace": "default", "authorization": {"resourceRef": "component:default/deployment-cli"}, "componentType": "library"}', DEFAULT, '\x461cba1658f8d8e929e0248b9db58094c290dbd8e8510af7cb5c5bd33ef97afa'),
	('software-catalog', '{"kind": "Resource", "text": "Kafka, where deployments are announced.", "type": "message-broker", "owner": "group:default/editors", "title": "Event broker", "location": "/catalog/default/resource/event-broker", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "resource:default/event-broker"}, "componentType": "message-broker"}', DEFAULT, '\x5ef691c53b36d4cf53b3edc02cdc0439f1f8da12f85560f5a067b1c8e0bc97a3'),
	('software-catalog', '{"kind": "Component", "text": "Shows everybody what works, what does not, and what was deployed just before.", "type": "website", "owner": "group:default/viewers", "title": "Status page", "location": "/catalog/default/component/status-page", "lifecycle": "experimental", "namespace": "default", "authorization": {"resourceRef": "component:default/status-page"}, "componentType": "website"}', DEFAULT, '\x51341c46e7c38024319e0dd6156be4810b376151128aaac15a97baa782cb5112'),
	('software-catalog', '{"kind": "User", "text": "Demo Viewer : demoviewer@kubrix.local", "type": "other", "owner": "", "title": "demoviewer", "location": "/catalog/default/user/demoviewer", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "user:default/demoviewer"}, "componentType": "other"}', DEFAULT, '\x6594ab7183a70e3cd022d57919543388a3d73d790a25cc3197933d56948c29e2'),
	('software-catalog', '{"kind": "Component", "text": "Rolls releases out to the clusters, one stage after the other, and rolls back what does not get healthy.", "type": "service", "owner": "group:default/editors", "title": "Deployment service", "location": "/catalog/default/component/deployment-service", "lifecycle": "production", "namespace": "default", "authorization": {"resourceRef": "component:default/deployment-service"}, "componentType": "service"}', DEFAULT, '\xf8c3f1039e896a92479c26e5e58f0203cfe38e7cd779bd11aaf59d6480c2a614'),
	('software-catalog', '{"kind": "User", "text": "Demo Admin : demoadmin@kubrix.local", "type": "other", "owner": "", "title": "demoadmin", "location": "/catalog/default/user/demoadmin", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "user:default/demoadmin"}, "componentType": "other"}', DEFAULT, '\x477e05466d643e48e2fa9cccd523830aed6b23fa89b55bfe6e3b5969731ba613'),
	('software-catalog', '{"kind": "User", "text": "Demo Editor : demoeditor@kubrix.local", "type": "other", "owner": "", "title": "demoeditor", "location": "/catalog/default/user/demoeditor", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "user:default/demoeditor"}, "componentType": "other"}', DEFAULT, '\x749577fd64349bf3735150fd657ee8e87cc4173dc23dfd3e2bf75c3379147181');


--
-- Data for Name: knex_migrations; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.knex_migrations VALUES
	(1, '20210311110000_init.js', 1, '2026-11-24 07:47:55.209+00'),
	(2, '20210727180000_delta_update.js', 1, '2026-11-24 07:47:55.329+00');


--
-- Data for Name: knex_migrations_lock; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: signals; Owner: -
--

INSERT INTO signals.backstage_backend_public_keys__keys VALUES
	('fdd2463e-8cb0-4159-9d11-ca4d624149dc', '{"kty":"EC","x":"otQUR9KvYOuiL5RYjoyBrQHQFD9Mp_5tHtAvtRg1X3k","y":"9poMFC-52QAxW6WyH-sn6ewcuCw68Xw8z24RSrnetlw","crv":"P-256","kid":"fdd2463e-8cb0-4159-9d11-ca4d624149dc","alg":"ES256"}', '2026-11-24T10:47:54.320Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: signals; Owner: -
--

INSERT INTO signals.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-24 07:47:54.28+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: signals; Owner: -
--

INSERT INTO signals.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: techdocs; Owner: -
--

INSERT INTO techdocs.backstage_backend_public_keys__keys VALUES
	('d2434a9e-6ff1-4d37-aff1-16e5318dd7f5', '{"kty":"EC","x":"ERUiYTQyPEckHuvUkm4dTWqME5nEyE2m5EQCGD3TlFg","y":"749piAJERsKJLfFKG9Kb5xm_FmCfovfVN4de4m-ICPg","crv":"P-256","kid":"d2434a9e-6ff1-4d37-aff1-16e5318dd7f5","alg":"ES256"}', '2026-11-24T10:48:04.868Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: techdocs; Owner: -
--

INSERT INTO techdocs.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-24 07:47:54.924+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: techdocs; Owner: -
--

INSERT INTO techdocs.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: user-settings; Owner: -
--

INSERT INTO "user-settings".backstage_backend_public_keys__keys VALUES
	('ac0cb1fc-af66-4640-a254-a184fa96c37d', '{"kty":"EC","x":"IchphLf8_d1NWEk-5oZywo5mKO1rfbTuaNCailivOnE","y":"0qUmLUkSI9839zNGrNd8PqkdAGgmRZHsM9_q2K3k5JE","crv":"P-256","kid":"ac0cb1fc-af66-4640-a254-a184fa96c37d","alg":"ES256"}', '2026-11-24T10:48:03.730Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: user-settings; Owner: -
--

INSERT INTO "user-settings".backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-24 07:47:54.929+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: user-settings; Owner: -
--

INSERT INTO "user-settings".backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: knex_migrations; Type: TABLE DATA; Schema: user-settings; Owner: -
--

INSERT INTO "user-settings".knex_migrations VALUES
	(1, '20220824183000_init.js', 1, '2026-11-24 07:47:55.177+00');


--
-- Data for Name: knex_migrations_lock; Type: TABLE DATA; Schema: user-settings; Owner: -
--

INSERT INTO "user-settings".knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: user_settings; Type: TABLE DATA; Schema: user-settings; Owner: -
--

INSERT INTO "user-settings".user_settings VALUES
	('user:default/demoadmin', 'default.starredEntities', 'entityRefs', '["component:default/deployment-service"]');


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE SET; Schema: app; Owner: -
--

SELECT pg_catalog.setval('app.backstage_backend_public_keys__knex_migrations_id_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: app; Owner: -
--

SELECT pg_catalog.setval('app.backstage_backend_public_keys__knex_migrations_lock_index_seq', 1, true);


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE SET; Schema: app; Owner: -
--

SELECT pg_catalog.setval('app.knex_migrations_id_seq', 2, true);


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: app; Owner: -
--

SELECT pg_catalog.setval('app.knex_migrations_lock_index_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE SET; Schema: auth; Owner: -
--

SELECT pg_catalog.setval('auth.backstage_backend_public_keys__knex_migrations_id_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: auth; Owner: -
--

SELECT pg_catalog.setval('auth.backstage_backend_public_keys__knex_migrations_lock_index_seq', 1, true);


--
-- Name: backstage_backend_tasks__knex_migrations_id_seq; Type: SEQUENCE SET; Schema: auth; Owner: -
--

SELECT pg_catalog.setval('auth.backstage_backend_tasks__knex_migrations_id_seq', 3, true);


--
-- Name: backstage_backend_tasks__knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: auth; Owner: -
--

SELECT pg_catalog.setval('auth.backstage_backend_tasks__knex_migrations_lock_index_seq', 1, true);


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE SET; Schema: auth; Owner: -
--

SELECT pg_catalog.setval('auth.knex_migrations_id_seq', 12, true);


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: auth; Owner: -
--

SELECT pg_catalog.setval('auth.knex_migrations_lock_index_seq', 1, true);


--
-- Name: kubrix_knex_migrations_id_seq; Type: SEQUENCE SET; Schema: auth; Owner: -
--

SELECT pg_catalog.setval('auth.kubrix_knex_migrations_id_seq', 3, true);


--
-- Name: kubrix_knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: auth; Owner: -
--

SELECT pg_catalog.setval('auth.kubrix_knex_migrations_lock_index_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE SET; Schema: catalog; Owner: -
--

SELECT pg_catalog.setval('catalog.backstage_backend_public_keys__knex_migrations_id_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: catalog; Owner: -
--

SELECT pg_catalog.setval('catalog.backstage_backend_public_keys__knex_migrations_lock_index_seq', 1, true);


--
-- Name: backstage_backend_tasks__knex_migrations_id_seq; Type: SEQUENCE SET; Schema: catalog; Owner: -
--

SELECT pg_catalog.setval('catalog.backstage_backend_tasks__knex_migrations_id_seq', 3, true);


--
-- Name: backstage_backend_tasks__knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: catalog; Owner: -
--

SELECT pg_catalog.setval('catalog.backstage_backend_tasks__knex_migrations_lock_index_seq', 1, true);


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE SET; Schema: catalog; Owner: -
--

SELECT pg_catalog.setval('catalog.knex_migrations_id_seq', 45, true);


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: catalog; Owner: -
--

SELECT pg_catalog.setval('catalog.knex_migrations_lock_index_seq', 1, true);


--
-- Name: kubrix_keycloak_knex_migrations_id_seq; Type: SEQUENCE SET; Schema: catalog; Owner: -
--

SELECT pg_catalog.setval('catalog.kubrix_keycloak_knex_migrations_id_seq', 2, true);


--
-- Name: kubrix_keycloak_knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: catalog; Owner: -
--

SELECT pg_catalog.setval('catalog.kubrix_keycloak_knex_migrations_lock_index_seq', 1, true);


--
-- Name: location_update_log_id_seq; Type: SEQUENCE SET; Schema: catalog; Owner: -
--

SELECT pg_catalog.setval('catalog.location_update_log_id_seq', 1, false);


--
-- Name: refresh_state_references_id_seq; Type: SEQUENCE SET; Schema: catalog; Owner: -
--

SELECT pg_catalog.setval('catalog.refresh_state_references_id_seq', 27, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE SET; Schema: devtools; Owner: -
--

SELECT pg_catalog.setval('devtools.backstage_backend_public_keys__knex_migrations_id_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: devtools; Owner: -
--

SELECT pg_catalog.setval('devtools.backstage_backend_public_keys__knex_migrations_lock_index_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE SET; Schema: events; Owner: -
--

SELECT pg_catalog.setval('events.backstage_backend_public_keys__knex_migrations_id_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: events; Owner: -
--

SELECT pg_catalog.setval('events.backstage_backend_public_keys__knex_migrations_lock_index_seq', 1, true);


--
-- Name: backstage_backend_tasks__knex_migrations_id_seq; Type: SEQUENCE SET; Schema: events; Owner: -
--

SELECT pg_catalog.setval('events.backstage_backend_tasks__knex_migrations_id_seq', 3, true);


--
-- Name: backstage_backend_tasks__knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: events; Owner: -
--

SELECT pg_catalog.setval('events.backstage_backend_tasks__knex_migrations_lock_index_seq', 1, true);


--
-- Name: event_bus_events_id_seq; Type: SEQUENCE SET; Schema: events; Owner: -
--

SELECT pg_catalog.setval('events.event_bus_events_id_seq', 1, false);


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE SET; Schema: events; Owner: -
--

SELECT pg_catalog.setval('events.knex_migrations_id_seq', 1, true);


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: events; Owner: -
--

SELECT pg_catalog.setval('events.knex_migrations_lock_index_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE SET; Schema: kubrix-diagnostics; Owner: -
--

SELECT pg_catalog.setval('"kubrix-diagnostics".backstage_backend_public_keys__knex_migrations_id_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: kubrix-diagnostics; Owner: -
--

SELECT pg_catalog.setval('"kubrix-diagnostics".backstage_backend_public_keys__knex_migrations_lock_index_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE SET; Schema: notifications; Owner: -
--

SELECT pg_catalog.setval('notifications.backstage_backend_public_keys__knex_migrations_id_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: notifications; Owner: -
--

SELECT pg_catalog.setval('notifications.backstage_backend_public_keys__knex_migrations_lock_index_seq', 1, true);


--
-- Name: backstage_backend_tasks__knex_migrations_id_seq; Type: SEQUENCE SET; Schema: notifications; Owner: -
--

SELECT pg_catalog.setval('notifications.backstage_backend_tasks__knex_migrations_id_seq', 3, true);


--
-- Name: backstage_backend_tasks__knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: notifications; Owner: -
--

SELECT pg_catalog.setval('notifications.backstage_backend_tasks__knex_migrations_lock_index_seq', 1, true);


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE SET; Schema: notifications; Owner: -
--

SELECT pg_catalog.setval('notifications.knex_migrations_id_seq', 6, true);


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: notifications; Owner: -
--

SELECT pg_catalog.setval('notifications.knex_migrations_lock_index_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE SET; Schema: permission; Owner: -
--

SELECT pg_catalog.setval('permission.backstage_backend_public_keys__knex_migrations_id_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: permission; Owner: -
--

SELECT pg_catalog.setval('permission.backstage_backend_public_keys__knex_migrations_lock_index_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE SET; Schema: proxy; Owner: -
--

SELECT pg_catalog.setval('proxy.backstage_backend_public_keys__knex_migrations_id_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: proxy; Owner: -
--

SELECT pg_catalog.setval('proxy.backstage_backend_public_keys__knex_migrations_lock_index_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE SET; Schema: scaffolder; Owner: -
--

SELECT pg_catalog.setval('scaffolder.backstage_backend_public_keys__knex_migrations_id_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: scaffolder; Owner: -
--

SELECT pg_catalog.setval('scaffolder.backstage_backend_public_keys__knex_migrations_lock_index_seq', 1, true);


--
-- Name: backstage_backend_tasks__knex_migrations_id_seq; Type: SEQUENCE SET; Schema: scaffolder; Owner: -
--

SELECT pg_catalog.setval('scaffolder.backstage_backend_tasks__knex_migrations_id_seq', 3, true);


--
-- Name: backstage_backend_tasks__knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: scaffolder; Owner: -
--

SELECT pg_catalog.setval('scaffolder.backstage_backend_tasks__knex_migrations_lock_index_seq', 1, true);


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE SET; Schema: scaffolder; Owner: -
--

SELECT pg_catalog.setval('scaffolder.knex_migrations_id_seq', 5, true);


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: scaffolder; Owner: -
--

SELECT pg_catalog.setval('scaffolder.knex_migrations_lock_index_seq', 1, true);


--
-- Name: task_events_id_seq; Type: SEQUENCE SET; Schema: scaffolder; Owner: -
--

SELECT pg_catalog.setval('scaffolder.task_events_id_seq', 23, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE SET; Schema: search; Owner: -
--

SELECT pg_catalog.setval('search.backstage_backend_public_keys__knex_migrations_id_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: search; Owner: -
--

SELECT pg_catalog.setval('search.backstage_backend_public_keys__knex_migrations_lock_index_seq', 1, true);


--
-- Name: backstage_backend_tasks__knex_migrations_id_seq; Type: SEQUENCE SET; Schema: search; Owner: -
--

SELECT pg_catalog.setval('search.backstage_backend_tasks__knex_migrations_id_seq', 3, true);


--
-- Name: backstage_backend_tasks__knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: search; Owner: -
--

SELECT pg_catalog.setval('search.backstage_backend_tasks__knex_migrations_lock_index_seq', 1, true);


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE SET; Schema: search; Owner: -
--

SELECT pg_catalog.setval('search.knex_migrations_id_seq', 2, true);


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: search; Owner: -
--

SELECT pg_catalog.setval('search.knex_migrations_lock_index_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE SET; Schema: signals; Owner: -
--

SELECT pg_catalog.setval('signals.backstage_backend_public_keys__knex_migrations_id_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: signals; Owner: -
--

SELECT pg_catalog.setval('signals.backstage_backend_public_keys__knex_migrations_lock_index_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE SET; Schema: techdocs; Owner: -
--

SELECT pg_catalog.setval('techdocs.backstage_backend_public_keys__knex_migrations_id_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: techdocs; Owner: -
--

SELECT pg_catalog.setval('techdocs.backstage_backend_public_keys__knex_migrations_lock_index_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_id_seq; Type: SEQUENCE SET; Schema: user-settings; Owner: -
--

SELECT pg_catalog.setval('"user-settings".backstage_backend_public_keys__knex_migrations_id_seq', 1, true);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: user-settings; Owner: -
--

SELECT pg_catalog.setval('"user-settings".backstage_backend_public_keys__knex_migrations_lock_index_seq', 1, true);


--
-- Name: knex_migrations_id_seq; Type: SEQUENCE SET; Schema: user-settings; Owner: -
--

SELECT pg_catalog.setval('"user-settings".knex_migrations_id_seq', 1, true);


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: user-settings; Owner: -
--

SELECT pg_catalog.setval('"user-settings".knex_migrations_lock_index_seq', 1, true);


--
-- Name: backstage_backend_public_keys__keys backstage_backend_public_keys__keys_pkey; Type: CONSTRAINT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.backstage_backend_public_keys__keys
    ADD CONSTRAINT backstage_backend_public_keys__keys_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock backstage_backend_public_keys__knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.backstage_backend_public_keys__knex_migrations_lock
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: backstage_backend_public_keys__knex_migrations backstage_backend_public_keys__knex_migrations_pkey; Type: CONSTRAINT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.backstage_backend_public_keys__knex_migrations
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: knex_migrations_lock knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.knex_migrations_lock
    ADD CONSTRAINT knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: knex_migrations knex_migrations_pkey; Type: CONSTRAINT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.knex_migrations
    ADD CONSTRAINT knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: static_assets_cache static_assets_cache_pkey; Type: CONSTRAINT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.static_assets_cache
    ADD CONSTRAINT static_assets_cache_pkey PRIMARY KEY (namespace, path);


--
-- Name: backstage_backend_public_keys__keys backstage_backend_public_keys__keys_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.backstage_backend_public_keys__keys
    ADD CONSTRAINT backstage_backend_public_keys__keys_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock backstage_backend_public_keys__knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.backstage_backend_public_keys__knex_migrations_lock
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: backstage_backend_public_keys__knex_migrations backstage_backend_public_keys__knex_migrations_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.backstage_backend_public_keys__knex_migrations
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_tasks__knex_migrations_lock backstage_backend_tasks__knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.backstage_backend_tasks__knex_migrations_lock
    ADD CONSTRAINT backstage_backend_tasks__knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: backstage_backend_tasks__knex_migrations backstage_backend_tasks__knex_migrations_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.backstage_backend_tasks__knex_migrations
    ADD CONSTRAINT backstage_backend_tasks__knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_tasks__tasks backstage_backend_tasks__tasks_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.backstage_backend_tasks__tasks
    ADD CONSTRAINT backstage_backend_tasks__tasks_pkey PRIMARY KEY (id);


--
-- Name: knex_migrations_lock knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.knex_migrations_lock
    ADD CONSTRAINT knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: knex_migrations knex_migrations_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.knex_migrations
    ADD CONSTRAINT knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: kubrix_knex_migrations_lock kubrix_knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.kubrix_knex_migrations_lock
    ADD CONSTRAINT kubrix_knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: kubrix_knex_migrations kubrix_knex_migrations_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.kubrix_knex_migrations
    ADD CONSTRAINT kubrix_knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: kubrix_pending_users kubrix_pending_users_name_unique; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.kubrix_pending_users
    ADD CONSTRAINT kubrix_pending_users_name_unique UNIQUE (name);


--
-- Name: kubrix_pending_users kubrix_pending_users_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.kubrix_pending_users
    ADD CONSTRAINT kubrix_pending_users_pkey PRIMARY KEY (issuer, sub);


--
-- Name: kubrix_sign_in_traces kubrix_sign_in_traces_owner_unique; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.kubrix_sign_in_traces
    ADD CONSTRAINT kubrix_sign_in_traces_owner_unique UNIQUE (owner);


--
-- Name: kubrix_sign_in_traces kubrix_sign_in_traces_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.kubrix_sign_in_traces
    ADD CONSTRAINT kubrix_sign_in_traces_pkey PRIMARY KEY (id);


--
-- Name: oauth_authorization_sessions oauth_authorization_sessions_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.oauth_authorization_sessions
    ADD CONSTRAINT oauth_authorization_sessions_pkey PRIMARY KEY (id);


--
-- Name: offline_sessions offline_sessions_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.offline_sessions
    ADD CONSTRAINT offline_sessions_pkey PRIMARY KEY (id);


--
-- Name: oidc_authorization_codes oidc_authorization_codes_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.oidc_authorization_codes
    ADD CONSTRAINT oidc_authorization_codes_pkey PRIMARY KEY (code);


--
-- Name: oidc_clients oidc_clients_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.oidc_clients
    ADD CONSTRAINT oidc_clients_pkey PRIMARY KEY (client_id);


--
-- Name: sessions sessions_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (sid);


--
-- Name: signing_keys signing_keys_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.signing_keys
    ADD CONSTRAINT signing_keys_pkey PRIMARY KEY (kid);


--
-- Name: user_info user_info_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.user_info
    ADD CONSTRAINT user_info_pkey PRIMARY KEY (user_entity_ref);


--
-- Name: backstage_backend_public_keys__keys backstage_backend_public_keys__keys_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.backstage_backend_public_keys__keys
    ADD CONSTRAINT backstage_backend_public_keys__keys_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock backstage_backend_public_keys__knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.backstage_backend_public_keys__knex_migrations_lock
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: backstage_backend_public_keys__knex_migrations backstage_backend_public_keys__knex_migrations_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.backstage_backend_public_keys__knex_migrations
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_tasks__knex_migrations_lock backstage_backend_tasks__knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.backstage_backend_tasks__knex_migrations_lock
    ADD CONSTRAINT backstage_backend_tasks__knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: backstage_backend_tasks__knex_migrations backstage_backend_tasks__knex_migrations_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.backstage_backend_tasks__knex_migrations
    ADD CONSTRAINT backstage_backend_tasks__knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_tasks__tasks backstage_backend_tasks__tasks_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.backstage_backend_tasks__tasks
    ADD CONSTRAINT backstage_backend_tasks__tasks_pkey PRIMARY KEY (id);


--
-- Name: final_entities final_entities_entity_ref_uniq; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.final_entities
    ADD CONSTRAINT final_entities_entity_ref_uniq UNIQUE (entity_ref);


--
-- Name: final_entities final_entities_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.final_entities
    ADD CONSTRAINT final_entities_pkey PRIMARY KEY (entity_id);


--
-- Name: knex_migrations_lock knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.knex_migrations_lock
    ADD CONSTRAINT knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: knex_migrations knex_migrations_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.knex_migrations
    ADD CONSTRAINT knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: kubrix_keycloak_handed_over kubrix_keycloak_handed_over_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.kubrix_keycloak_handed_over
    ADD CONSTRAINT kubrix_keycloak_handed_over_pkey PRIMARY KEY (provider_id, entity_ref);


--
-- Name: kubrix_keycloak_knex_migrations_lock kubrix_keycloak_knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.kubrix_keycloak_knex_migrations_lock
    ADD CONSTRAINT kubrix_keycloak_knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: kubrix_keycloak_knex_migrations kubrix_keycloak_knex_migrations_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.kubrix_keycloak_knex_migrations
    ADD CONSTRAINT kubrix_keycloak_knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: kubrix_keycloak_leases kubrix_keycloak_leases_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.kubrix_keycloak_leases
    ADD CONSTRAINT kubrix_keycloak_leases_pkey PRIMARY KEY (provider_id, sub);


--
-- Name: kubrix_keycloak_runs kubrix_keycloak_runs_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.kubrix_keycloak_runs
    ADD CONSTRAINT kubrix_keycloak_runs_pkey PRIMARY KEY (id);


--
-- Name: location_update_log location_update_log_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.location_update_log
    ADD CONSTRAINT location_update_log_pkey PRIMARY KEY (id);


--
-- Name: locations locations_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.locations
    ADD CONSTRAINT locations_pkey PRIMARY KEY (id);


--
-- Name: refresh_state refresh_state_entity_ref_uniq; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.refresh_state
    ADD CONSTRAINT refresh_state_entity_ref_uniq UNIQUE (entity_ref);


--
-- Name: refresh_state refresh_state_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.refresh_state
    ADD CONSTRAINT refresh_state_pkey PRIMARY KEY (entity_id);


--
-- Name: refresh_state_references refresh_state_references_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.refresh_state_references
    ADD CONSTRAINT refresh_state_references_pkey PRIMARY KEY (id);


--
-- Name: stitch_queue stitch_queue_pkey; Type: CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.stitch_queue
    ADD CONSTRAINT stitch_queue_pkey PRIMARY KEY (entity_ref);


--
-- Name: backstage_backend_public_keys__keys backstage_backend_public_keys__keys_pkey; Type: CONSTRAINT; Schema: devtools; Owner: -
--

ALTER TABLE ONLY devtools.backstage_backend_public_keys__keys
    ADD CONSTRAINT backstage_backend_public_keys__keys_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock backstage_backend_public_keys__knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: devtools; Owner: -
--

ALTER TABLE ONLY devtools.backstage_backend_public_keys__knex_migrations_lock
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: backstage_backend_public_keys__knex_migrations backstage_backend_public_keys__knex_migrations_pkey; Type: CONSTRAINT; Schema: devtools; Owner: -
--

ALTER TABLE ONLY devtools.backstage_backend_public_keys__knex_migrations
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__keys backstage_backend_public_keys__keys_pkey; Type: CONSTRAINT; Schema: events; Owner: -
--

ALTER TABLE ONLY events.backstage_backend_public_keys__keys
    ADD CONSTRAINT backstage_backend_public_keys__keys_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock backstage_backend_public_keys__knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: events; Owner: -
--

ALTER TABLE ONLY events.backstage_backend_public_keys__knex_migrations_lock
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: backstage_backend_public_keys__knex_migrations backstage_backend_public_keys__knex_migrations_pkey; Type: CONSTRAINT; Schema: events; Owner: -
--

ALTER TABLE ONLY events.backstage_backend_public_keys__knex_migrations
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_tasks__knex_migrations_lock backstage_backend_tasks__knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: events; Owner: -
--

ALTER TABLE ONLY events.backstage_backend_tasks__knex_migrations_lock
    ADD CONSTRAINT backstage_backend_tasks__knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: backstage_backend_tasks__knex_migrations backstage_backend_tasks__knex_migrations_pkey; Type: CONSTRAINT; Schema: events; Owner: -
--

ALTER TABLE ONLY events.backstage_backend_tasks__knex_migrations
    ADD CONSTRAINT backstage_backend_tasks__knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_tasks__tasks backstage_backend_tasks__tasks_pkey; Type: CONSTRAINT; Schema: events; Owner: -
--

ALTER TABLE ONLY events.backstage_backend_tasks__tasks
    ADD CONSTRAINT backstage_backend_tasks__tasks_pkey PRIMARY KEY (id);


--
-- Name: event_bus_events event_bus_events_pkey; Type: CONSTRAINT; Schema: events; Owner: -
--

ALTER TABLE ONLY events.event_bus_events
    ADD CONSTRAINT event_bus_events_pkey PRIMARY KEY (id);


--
-- Name: event_bus_subscriptions event_bus_subscriptions_pkey; Type: CONSTRAINT; Schema: events; Owner: -
--

ALTER TABLE ONLY events.event_bus_subscriptions
    ADD CONSTRAINT event_bus_subscriptions_pkey PRIMARY KEY (id);


--
-- Name: knex_migrations_lock knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: events; Owner: -
--

ALTER TABLE ONLY events.knex_migrations_lock
    ADD CONSTRAINT knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: knex_migrations knex_migrations_pkey; Type: CONSTRAINT; Schema: events; Owner: -
--

ALTER TABLE ONLY events.knex_migrations
    ADD CONSTRAINT knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__keys backstage_backend_public_keys__keys_pkey; Type: CONSTRAINT; Schema: kubrix-diagnostics; Owner: -
--

ALTER TABLE ONLY "kubrix-diagnostics".backstage_backend_public_keys__keys
    ADD CONSTRAINT backstage_backend_public_keys__keys_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock backstage_backend_public_keys__knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: kubrix-diagnostics; Owner: -
--

ALTER TABLE ONLY "kubrix-diagnostics".backstage_backend_public_keys__knex_migrations_lock
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: backstage_backend_public_keys__knex_migrations backstage_backend_public_keys__knex_migrations_pkey; Type: CONSTRAINT; Schema: kubrix-diagnostics; Owner: -
--

ALTER TABLE ONLY "kubrix-diagnostics".backstage_backend_public_keys__knex_migrations
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__keys backstage_backend_public_keys__keys_pkey; Type: CONSTRAINT; Schema: notifications; Owner: -
--

ALTER TABLE ONLY notifications.backstage_backend_public_keys__keys
    ADD CONSTRAINT backstage_backend_public_keys__keys_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock backstage_backend_public_keys__knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: notifications; Owner: -
--

ALTER TABLE ONLY notifications.backstage_backend_public_keys__knex_migrations_lock
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: backstage_backend_public_keys__knex_migrations backstage_backend_public_keys__knex_migrations_pkey; Type: CONSTRAINT; Schema: notifications; Owner: -
--

ALTER TABLE ONLY notifications.backstage_backend_public_keys__knex_migrations
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_tasks__knex_migrations_lock backstage_backend_tasks__knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: notifications; Owner: -
--

ALTER TABLE ONLY notifications.backstage_backend_tasks__knex_migrations_lock
    ADD CONSTRAINT backstage_backend_tasks__knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: backstage_backend_tasks__knex_migrations backstage_backend_tasks__knex_migrations_pkey; Type: CONSTRAINT; Schema: notifications; Owner: -
--

ALTER TABLE ONLY notifications.backstage_backend_tasks__knex_migrations
    ADD CONSTRAINT backstage_backend_tasks__knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_tasks__tasks backstage_backend_tasks__tasks_pkey; Type: CONSTRAINT; Schema: notifications; Owner: -
--

ALTER TABLE ONLY notifications.backstage_backend_tasks__tasks
    ADD CONSTRAINT backstage_backend_tasks__tasks_pkey PRIMARY KEY (id);


--
-- Name: broadcast broadcast_pkey; Type: CONSTRAINT; Schema: notifications; Owner: -
--

ALTER TABLE ONLY notifications.broadcast
    ADD CONSTRAINT broadcast_pkey PRIMARY KEY (id);


--
-- Name: broadcast_user_status broadcast_user_idx; Type: CONSTRAINT; Schema: notifications; Owner: -
--

ALTER TABLE ONLY notifications.broadcast_user_status
    ADD CONSTRAINT broadcast_user_idx UNIQUE (broadcast_id, "user");


--
-- Name: knex_migrations_lock knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: notifications; Owner: -
--

ALTER TABLE ONLY notifications.knex_migrations_lock
    ADD CONSTRAINT knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: knex_migrations knex_migrations_pkey; Type: CONSTRAINT; Schema: notifications; Owner: -
--

ALTER TABLE ONLY notifications.knex_migrations
    ADD CONSTRAINT knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: notification notification_pkey; Type: CONSTRAINT; Schema: notifications; Owner: -
--

ALTER TABLE ONLY notifications.notification
    ADD CONSTRAINT notification_pkey PRIMARY KEY (id);


--
-- Name: user_settings user_settings_unique_idx; Type: CONSTRAINT; Schema: notifications; Owner: -
--

ALTER TABLE ONLY notifications.user_settings
    ADD CONSTRAINT user_settings_unique_idx UNIQUE (settings_key_hash);


--
-- Name: backstage_backend_public_keys__keys backstage_backend_public_keys__keys_pkey; Type: CONSTRAINT; Schema: permission; Owner: -
--

ALTER TABLE ONLY permission.backstage_backend_public_keys__keys
    ADD CONSTRAINT backstage_backend_public_keys__keys_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock backstage_backend_public_keys__knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: permission; Owner: -
--

ALTER TABLE ONLY permission.backstage_backend_public_keys__knex_migrations_lock
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: backstage_backend_public_keys__knex_migrations backstage_backend_public_keys__knex_migrations_pkey; Type: CONSTRAINT; Schema: permission; Owner: -
--

ALTER TABLE ONLY permission.backstage_backend_public_keys__knex_migrations
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__keys backstage_backend_public_keys__keys_pkey; Type: CONSTRAINT; Schema: proxy; Owner: -
--

ALTER TABLE ONLY proxy.backstage_backend_public_keys__keys
    ADD CONSTRAINT backstage_backend_public_keys__keys_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock backstage_backend_public_keys__knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: proxy; Owner: -
--

ALTER TABLE ONLY proxy.backstage_backend_public_keys__knex_migrations_lock
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: backstage_backend_public_keys__knex_migrations backstage_backend_public_keys__knex_migrations_pkey; Type: CONSTRAINT; Schema: proxy; Owner: -
--

ALTER TABLE ONLY proxy.backstage_backend_public_keys__knex_migrations
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__keys backstage_backend_public_keys__keys_pkey; Type: CONSTRAINT; Schema: scaffolder; Owner: -
--

ALTER TABLE ONLY scaffolder.backstage_backend_public_keys__keys
    ADD CONSTRAINT backstage_backend_public_keys__keys_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock backstage_backend_public_keys__knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: scaffolder; Owner: -
--

ALTER TABLE ONLY scaffolder.backstage_backend_public_keys__knex_migrations_lock
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: backstage_backend_public_keys__knex_migrations backstage_backend_public_keys__knex_migrations_pkey; Type: CONSTRAINT; Schema: scaffolder; Owner: -
--

ALTER TABLE ONLY scaffolder.backstage_backend_public_keys__knex_migrations
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_tasks__knex_migrations_lock backstage_backend_tasks__knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: scaffolder; Owner: -
--

ALTER TABLE ONLY scaffolder.backstage_backend_tasks__knex_migrations_lock
    ADD CONSTRAINT backstage_backend_tasks__knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: backstage_backend_tasks__knex_migrations backstage_backend_tasks__knex_migrations_pkey; Type: CONSTRAINT; Schema: scaffolder; Owner: -
--

ALTER TABLE ONLY scaffolder.backstage_backend_tasks__knex_migrations
    ADD CONSTRAINT backstage_backend_tasks__knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_tasks__tasks backstage_backend_tasks__tasks_pkey; Type: CONSTRAINT; Schema: scaffolder; Owner: -
--

ALTER TABLE ONLY scaffolder.backstage_backend_tasks__tasks
    ADD CONSTRAINT backstage_backend_tasks__tasks_pkey PRIMARY KEY (id);


--
-- Name: knex_migrations_lock knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: scaffolder; Owner: -
--

ALTER TABLE ONLY scaffolder.knex_migrations_lock
    ADD CONSTRAINT knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: knex_migrations knex_migrations_pkey; Type: CONSTRAINT; Schema: scaffolder; Owner: -
--

ALTER TABLE ONLY scaffolder.knex_migrations
    ADD CONSTRAINT knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: task_events task_events_pkey; Type: CONSTRAINT; Schema: scaffolder; Owner: -
--

ALTER TABLE ONLY scaffolder.task_events
    ADD CONSTRAINT task_events_pkey PRIMARY KEY (id);


--
-- Name: tasks tasks_pkey; Type: CONSTRAINT; Schema: scaffolder; Owner: -
--

ALTER TABLE ONLY scaffolder.tasks
    ADD CONSTRAINT tasks_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__keys backstage_backend_public_keys__keys_pkey; Type: CONSTRAINT; Schema: search; Owner: -
--

ALTER TABLE ONLY search.backstage_backend_public_keys__keys
    ADD CONSTRAINT backstage_backend_public_keys__keys_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock backstage_backend_public_keys__knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: search; Owner: -
--

ALTER TABLE ONLY search.backstage_backend_public_keys__knex_migrations_lock
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: backstage_backend_public_keys__knex_migrations backstage_backend_public_keys__knex_migrations_pkey; Type: CONSTRAINT; Schema: search; Owner: -
--

ALTER TABLE ONLY search.backstage_backend_public_keys__knex_migrations
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_tasks__knex_migrations_lock backstage_backend_tasks__knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: search; Owner: -
--

ALTER TABLE ONLY search.backstage_backend_tasks__knex_migrations_lock
    ADD CONSTRAINT backstage_backend_tasks__knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: backstage_backend_tasks__knex_migrations backstage_backend_tasks__knex_migrations_pkey; Type: CONSTRAINT; Schema: search; Owner: -
--

ALTER TABLE ONLY search.backstage_backend_tasks__knex_migrations
    ADD CONSTRAINT backstage_backend_tasks__knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_tasks__tasks backstage_backend_tasks__tasks_pkey; Type: CONSTRAINT; Schema: search; Owner: -
--

ALTER TABLE ONLY search.backstage_backend_tasks__tasks
    ADD CONSTRAINT backstage_backend_tasks__tasks_pkey PRIMARY KEY (id);


--
-- Name: documents documents_pkey; Type: CONSTRAINT; Schema: search; Owner: -
--

ALTER TABLE ONLY search.documents
    ADD CONSTRAINT documents_pkey PRIMARY KEY (hash);


--
-- Name: knex_migrations_lock knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: search; Owner: -
--

ALTER TABLE ONLY search.knex_migrations_lock
    ADD CONSTRAINT knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: knex_migrations knex_migrations_pkey; Type: CONSTRAINT; Schema: search; Owner: -
--

ALTER TABLE ONLY search.knex_migrations
    ADD CONSTRAINT knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__keys backstage_backend_public_keys__keys_pkey; Type: CONSTRAINT; Schema: signals; Owner: -
--

ALTER TABLE ONLY signals.backstage_backend_public_keys__keys
    ADD CONSTRAINT backstage_backend_public_keys__keys_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock backstage_backend_public_keys__knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: signals; Owner: -
--

ALTER TABLE ONLY signals.backstage_backend_public_keys__knex_migrations_lock
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: backstage_backend_public_keys__knex_migrations backstage_backend_public_keys__knex_migrations_pkey; Type: CONSTRAINT; Schema: signals; Owner: -
--

ALTER TABLE ONLY signals.backstage_backend_public_keys__knex_migrations
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__keys backstage_backend_public_keys__keys_pkey; Type: CONSTRAINT; Schema: techdocs; Owner: -
--

ALTER TABLE ONLY techdocs.backstage_backend_public_keys__keys
    ADD CONSTRAINT backstage_backend_public_keys__keys_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock backstage_backend_public_keys__knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: techdocs; Owner: -
--

ALTER TABLE ONLY techdocs.backstage_backend_public_keys__knex_migrations_lock
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: backstage_backend_public_keys__knex_migrations backstage_backend_public_keys__knex_migrations_pkey; Type: CONSTRAINT; Schema: techdocs; Owner: -
--

ALTER TABLE ONLY techdocs.backstage_backend_public_keys__knex_migrations
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__keys backstage_backend_public_keys__keys_pkey; Type: CONSTRAINT; Schema: user-settings; Owner: -
--

ALTER TABLE ONLY "user-settings".backstage_backend_public_keys__keys
    ADD CONSTRAINT backstage_backend_public_keys__keys_pkey PRIMARY KEY (id);


--
-- Name: backstage_backend_public_keys__knex_migrations_lock backstage_backend_public_keys__knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: user-settings; Owner: -
--

ALTER TABLE ONLY "user-settings".backstage_backend_public_keys__knex_migrations_lock
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: backstage_backend_public_keys__knex_migrations backstage_backend_public_keys__knex_migrations_pkey; Type: CONSTRAINT; Schema: user-settings; Owner: -
--

ALTER TABLE ONLY "user-settings".backstage_backend_public_keys__knex_migrations
    ADD CONSTRAINT backstage_backend_public_keys__knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: knex_migrations_lock knex_migrations_lock_pkey; Type: CONSTRAINT; Schema: user-settings; Owner: -
--

ALTER TABLE ONLY "user-settings".knex_migrations_lock
    ADD CONSTRAINT knex_migrations_lock_pkey PRIMARY KEY (index);


--
-- Name: knex_migrations knex_migrations_pkey; Type: CONSTRAINT; Schema: user-settings; Owner: -
--

ALTER TABLE ONLY "user-settings".knex_migrations
    ADD CONSTRAINT knex_migrations_pkey PRIMARY KEY (id);


--
-- Name: user_settings user_settings_pkey; Type: CONSTRAINT; Schema: user-settings; Owner: -
--

ALTER TABLE ONLY "user-settings".user_settings
    ADD CONSTRAINT user_settings_pkey PRIMARY KEY (user_entity_ref, bucket, key);


--
-- Name: static_asset_cache_last_modified_at_idx; Type: INDEX; Schema: app; Owner: -
--

CREATE INDEX static_asset_cache_last_modified_at_idx ON app.static_assets_cache USING btree (last_modified_at);


--
-- Name: kubrix_sign_in_trace_requests_trace_id_index; Type: INDEX; Schema: auth; Owner: -
--

CREATE INDEX kubrix_sign_in_trace_requests_trace_id_index ON auth.kubrix_sign_in_trace_requests USING btree (trace_id);


--
-- Name: oauth_authorization_sessions_client_id_user_entity_ref_index; Type: INDEX; Schema: auth; Owner: -
--

CREATE INDEX oauth_authorization_sessions_client_id_user_entity_ref_index ON auth.oauth_authorization_sessions USING btree (client_id, user_entity_ref);


--
-- Name: oauth_authorization_sessions_status_expires_at_index; Type: INDEX; Schema: auth; Owner: -
--

CREATE INDEX oauth_authorization_sessions_status_expires_at_index ON auth.oauth_authorization_sessions USING btree (status, expires_at);


--
-- Name: offline_sessions_created_idx; Type: INDEX; Schema: auth; Owner: -
--

CREATE INDEX offline_sessions_created_idx ON auth.offline_sessions USING btree (created_at);


--
-- Name: offline_sessions_last_used_idx; Type: INDEX; Schema: auth; Owner: -
--

CREATE INDEX offline_sessions_last_used_idx ON auth.offline_sessions USING btree (last_used_at);


--
-- Name: offline_sessions_oidc_client_idx; Type: INDEX; Schema: auth; Owner: -
--

CREATE INDEX offline_sessions_oidc_client_idx ON auth.offline_sessions USING btree (oidc_client_id);


--
-- Name: offline_sessions_user_idx; Type: INDEX; Schema: auth; Owner: -
--

CREATE INDEX offline_sessions_user_idx ON auth.offline_sessions USING btree (user_entity_ref);


--
-- Name: sessions_expired_idx; Type: INDEX; Schema: auth; Owner: -
--

CREATE INDEX sessions_expired_idx ON auth.sessions USING btree (expired);


--
-- Name: sessions_sid_idx; Type: INDEX; Schema: auth; Owner: -
--

CREATE INDEX sessions_sid_idx ON auth.sessions USING btree (sid);


--
-- Name: kubrix_keycloak_runs_provider_id_started_at_index; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX kubrix_keycloak_runs_provider_id_started_at_index ON catalog.kubrix_keycloak_runs USING btree (provider_id, started_at);


--
-- Name: refresh_keys_entity_id_idx; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX refresh_keys_entity_id_idx ON catalog.refresh_keys USING btree (entity_id);


--
-- Name: refresh_keys_key_idx; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX refresh_keys_key_idx ON catalog.refresh_keys USING btree (key);


--
-- Name: refresh_state_next_update_at_idx; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX refresh_state_next_update_at_idx ON catalog.refresh_state USING btree (next_update_at);


--
-- Name: refresh_state_references_source_entity_ref_idx; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX refresh_state_references_source_entity_ref_idx ON catalog.refresh_state_references USING btree (source_entity_ref);


--
-- Name: refresh_state_references_source_key_idx; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX refresh_state_references_source_key_idx ON catalog.refresh_state_references USING btree (source_key);


--
-- Name: refresh_state_references_target_entity_ref_idx; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX refresh_state_references_target_entity_ref_idx ON catalog.refresh_state_references USING btree (target_entity_ref);


--
-- Name: relations_source_entity_id_idx; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX relations_source_entity_id_idx ON catalog.relations USING btree (originating_entity_id);


--
-- Name: relations_source_entity_ref_idx; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX relations_source_entity_ref_idx ON catalog.relations USING btree (source_entity_ref);


--
-- Name: relations_target_entity_ref_idx; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX relations_target_entity_ref_idx ON catalog.relations USING btree (target_entity_ref);


--
-- Name: search_entity_key_value_idx; Type: INDEX; Schema: catalog; Owner: -
--

CREATE UNIQUE INDEX search_entity_key_value_idx ON catalog.search USING btree (entity_id, key, value);


--
-- Name: search_facets_covering_idx; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX search_facets_covering_idx ON catalog.search USING btree (key, original_value, entity_id) WHERE (original_value IS NOT NULL);


--
-- Name: search_key_value_entity_idx; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX search_key_value_entity_idx ON catalog.search USING btree (key, value, entity_id);


--
-- Name: stitch_queue_next_stitch_at_idx; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX stitch_queue_next_stitch_at_idx ON catalog.stitch_queue USING btree (next_stitch_at);


--
-- Name: update_log_location_id_idx; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX update_log_location_id_idx ON catalog.location_update_log USING btree (location_id);


--
-- Name: event_bus_events_topic_idx; Type: INDEX; Schema: events; Owner: -
--

CREATE INDEX event_bus_events_topic_idx ON events.event_bus_events USING btree (topic);


--
-- Name: broadcast_cope_origin_idx; Type: INDEX; Schema: notifications; Owner: -
--

CREATE INDEX broadcast_cope_origin_idx ON notifications.broadcast USING btree (scope, origin);


--
-- Name: notification_scope_origin_idx; Type: INDEX; Schema: notifications; Owner: -
--

CREATE INDEX notification_scope_origin_idx ON notifications.notification USING btree (scope, origin);


--
-- Name: notification_user_idx; Type: INDEX; Schema: notifications; Owner: -
--

CREATE INDEX notification_user_idx ON notifications.notification USING btree ("user");


--
-- Name: user_settings_user_idx; Type: INDEX; Schema: notifications; Owner: -
--

CREATE INDEX user_settings_user_idx ON notifications.user_settings USING btree ("user");


--
-- Name: task_events_task_id_idx; Type: INDEX; Schema: scaffolder; Owner: -
--

CREATE INDEX task_events_task_id_idx ON scaffolder.task_events USING btree (task_id);


--
-- Name: documents_body_index; Type: INDEX; Schema: search; Owner: -
--

CREATE INDEX documents_body_index ON search.documents USING gin (body);


--
-- Name: documents_document_index; Type: INDEX; Schema: search; Owner: -
--

CREATE INDEX documents_document_index ON search.documents USING gin (document);


--
-- Name: documents_type_index; Type: INDEX; Schema: search; Owner: -
--

CREATE INDEX documents_type_index ON search.documents USING btree (type);


--
-- Name: search_key_value_stats; Type: STATISTICS; Schema: catalog; Owner: -
--

CREATE STATISTICS catalog.search_key_value_stats ON key, value FROM catalog.search;


--
-- Name: location_update_log_latest _RETURN; Type: RULE; Schema: catalog; Owner: -
--

CREATE OR REPLACE VIEW catalog.location_update_log_latest AS
 SELECT t1.id,
    t1.status,
    t1.created_at,
    t1.message,
    t1.location_id,
    t1.entity_name
   FROM (catalog.location_update_log t1
     JOIN ( SELECT location_update_log.location_id,
            max(location_update_log.id) AS maxid
           FROM catalog.location_update_log
          GROUP BY location_update_log.location_id) t2 ON (((t1.location_id = t2.location_id) AND (t1.id = t2.maxid))))
  GROUP BY t1.location_id, t1.id
  ORDER BY t1.created_at DESC;


--
-- Name: kubrix_sign_in_trace_requests kubrix_sign_in_trace_requests_trace_id_foreign; Type: FK CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.kubrix_sign_in_trace_requests
    ADD CONSTRAINT kubrix_sign_in_trace_requests_trace_id_foreign FOREIGN KEY (trace_id) REFERENCES auth.kubrix_sign_in_traces(id) ON DELETE CASCADE;


--
-- Name: oidc_authorization_codes oidc_authorization_codes_session_id_foreign; Type: FK CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.oidc_authorization_codes
    ADD CONSTRAINT oidc_authorization_codes_session_id_foreign FOREIGN KEY (session_id) REFERENCES auth.oauth_authorization_sessions(id) ON DELETE CASCADE;


--
-- Name: final_entities final_entities_entity_id_foreign; Type: FK CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.final_entities
    ADD CONSTRAINT final_entities_entity_id_foreign FOREIGN KEY (entity_id) REFERENCES catalog.refresh_state(entity_id) ON DELETE CASCADE;


--
-- Name: location_update_log location_update_log_location_id_foreign; Type: FK CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.location_update_log
    ADD CONSTRAINT location_update_log_location_id_foreign FOREIGN KEY (location_id) REFERENCES catalog.locations(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: refresh_keys refresh_keys_entity_id_foreign; Type: FK CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.refresh_keys
    ADD CONSTRAINT refresh_keys_entity_id_foreign FOREIGN KEY (entity_id) REFERENCES catalog.refresh_state(entity_id) ON DELETE CASCADE;


--
-- Name: refresh_state_references refresh_state_references_source_entity_ref_foreign; Type: FK CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.refresh_state_references
    ADD CONSTRAINT refresh_state_references_source_entity_ref_foreign FOREIGN KEY (source_entity_ref) REFERENCES catalog.refresh_state(entity_ref) ON DELETE CASCADE;


--
-- Name: refresh_state_references refresh_state_references_target_entity_ref_foreign; Type: FK CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.refresh_state_references
    ADD CONSTRAINT refresh_state_references_target_entity_ref_foreign FOREIGN KEY (target_entity_ref) REFERENCES catalog.refresh_state(entity_ref) ON DELETE CASCADE;


--
-- Name: relations relations_originating_entity_id_foreign; Type: FK CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.relations
    ADD CONSTRAINT relations_originating_entity_id_foreign FOREIGN KEY (originating_entity_id) REFERENCES catalog.refresh_state(entity_id) ON DELETE CASCADE;


--
-- Name: search search_entity_id_foreign; Type: FK CONSTRAINT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.search
    ADD CONSTRAINT search_entity_id_foreign FOREIGN KEY (entity_id) REFERENCES catalog.final_entities(entity_id) ON DELETE CASCADE;


--
-- Name: broadcast_user_status broadcast_user_status_broadcast_id_foreign; Type: FK CONSTRAINT; Schema: notifications; Owner: -
--

ALTER TABLE ONLY notifications.broadcast_user_status
    ADD CONSTRAINT broadcast_user_status_broadcast_id_foreign FOREIGN KEY (broadcast_id) REFERENCES notifications.broadcast(id) ON DELETE CASCADE;


--
-- Name: task_events task_events_task_id_foreign; Type: FK CONSTRAINT; Schema: scaffolder; Owner: -
--

ALTER TABLE ONLY scaffolder.task_events
    ADD CONSTRAINT task_events_task_id_foreign FOREIGN KEY (task_id) REFERENCES scaffolder.tasks(id) ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--


