--
-- PostgreSQL database dump
--


-- Dumped from database version 17.11 (Debian 17.11-0+deb13u1)
-- Dumped by pg_dump version 17.11 (Debian 17.11-0+deb13u1)

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
    removed integer
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
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:29:57.498+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: app; Owner: -
--

INSERT INTO app.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: knex_migrations; Type: TABLE DATA; Schema: app; Owner: -
--

INSERT INTO app.knex_migrations VALUES
	(1, '20211229105307_init.js', 1, '2026-11-23 07:30:07.104+00'),
	(2, '20240113144027_assets-namespace.js', 1, '2026-11-23 07:30:07.329+00');


--
-- Data for Name: knex_migrations_lock; Type: TABLE DATA; Schema: app; Owner: -
--

INSERT INTO app.knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.backstage_backend_public_keys__keys VALUES
	('bd915718-4267-45ff-9c08-0876a1113cf8', '{"kty":"EC","x":"I4SGUgKmA2nc6R5BvP0VQB9jGxuJ4qSmGeuXXOJS0MM","y":"Y89ckFAZVDEUpMiHUIycjM_Faq7ZnPJtYtUjcjCQ5l0","crv":"P-256","kid":"bd915718-4267-45ff-9c08-0876a1113cf8","alg":"ES256"}', '2026-11-23T10:30:08.787Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:30:06.502+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__knex_migrations; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.backstage_backend_tasks__knex_migrations VALUES
	(1, '20210928160613_init.js', 1, '2026-11-23 07:30:08.732+00'),
	(2, '20240712211735_nullable_next_run.js', 1, '2026-11-23 07:30:08.736+00'),
	(3, '20250411000000_last_run.js', 1, '2026-11-23 07:30:08.742+00');


--
-- Data for Name: backstage_backend_tasks__knex_migrations_lock; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.backstage_backend_tasks__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__tasks; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.backstage_backend_tasks__tasks VALUES
	('kubrix-forget-pending-users', '{"version":2,"cadence":"PT1H","initialDelayDuration":"PT1M","timeoutAfterDuration":"PT1M"}', '2026-11-23 08:31:08.765803+00', NULL, NULL, NULL, NULL, '2026-11-23 07:31:08.874758+00');


--
-- Data for Name: knex_migrations; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.knex_migrations VALUES
	(1, '20200619125845_init.js', 1, '2026-11-23 07:30:09.975+00'),
	(2, '20210326100300_timestamptz.js', 1, '2026-11-23 07:30:09.995+00'),
	(3, '20220321100910_timestamptz_again.js', 1, '2026-11-23 07:30:10.002+00'),
	(4, '20220522100910_key_field_size.js', 1, '2026-11-23 07:30:10.015+00'),
	(5, '20230428155633_sessions.js', 1, '2026-11-23 07:30:10.114+00'),
	(6, '20240510120825_user_info.js', 1, '2026-11-23 07:30:10.133+00'),
	(7, '20250707164600_user_created_at.js', 1, '2026-11-23 07:30:10.162+00'),
	(8, '20250909120000_oidc_client_registration.js', 1, '2026-11-23 07:30:10.247+00'),
	(9, '20251020000000_offline_sessions.js', 1, '2026-11-23 07:30:10.287+00'),
	(10, '20251118120000_oauth_state_text.js', 1, '2026-11-23 07:30:10.295+00'),
	(11, '20251217120000_drop_oidc_clients_fk.js', 1, '2026-11-23 07:30:10.298+00'),
	(12, '20260317120000_drop_offline_sessions_fk.js', 1, '2026-11-23 07:30:10.302+00');


--
-- Data for Name: knex_migrations_lock; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: kubrix_knex_migrations; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.kubrix_knex_migrations VALUES
	(1, '20261122000000_pending_users.js', 1, '2026-11-23 07:30:07.774+00'),
	(2, '20261123000000_pending_user_fetches.js', 1, '2026-11-23 07:30:08.091+00');


--
-- Data for Name: kubrix_knex_migrations_lock; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.kubrix_knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: kubrix_pending_users; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.kubrix_pending_users VALUES
	('http://keycloak.invalid/realms/kubrix', '5d0a9c1e-7c1b-4f0e-9a53-0d6f3f1f7a11', 'wendy.waiting', 'wendy.waiting@kubrix.local', 'wwaiting', '2026-11-23 07:31:48.826893+00', '2026-11-23 07:31:48.826893+00', 1, 'pending', 0, NULL, NULL, 1, '2026-11-23 07:31:48.826893+00', NULL);


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
	('13e05fef-5d10-4e61-845a-2caf6acb38d1', '2026-11-23 07:30:33+00', '{"kty":"EC","x":"K0okNjWe39qBJh6uGo-k05n7WKc8LGyTa4ej_xL8cdc","y":"Hw6EZqwzsK1TCAu_OVaeKGXXcFiLSlqNM7z26Dtiz8s","crv":"P-256","kid":"13e05fef-5d10-4e61-845a-2caf6acb38d1","alg":"ES256"}');


--
-- Data for Name: user_info; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.user_info VALUES
	('user:default/demoviewer', '{"claims":{"sub":"user:default/demoviewer","ent":["user:default/demoviewer","group:default/viewers"]}}', '2026-11-23 07:30:33.282+00', '2026-11-23 07:30:33.284812+00'),
	('user:default/demoadmin', '{"claims":{"sub":"user:default/demoadmin","ent":["user:default/demoadmin","group:default/admins"]}}', '2026-11-23 07:30:47.534+00', '2026-11-23 07:30:44.86037+00'),
	('user:default/demoeditor', '{"claims":{"sub":"user:default/demoeditor","ent":["user:default/demoeditor","group:default/editors"]}}', '2026-11-23 07:31:10.475+00', '2026-11-23 07:31:04.36656+00'),
	('user:unprovisioned/wendy.waiting', '{"claims":{"sub":"user:unprovisioned/wendy.waiting","ent":["user:unprovisioned/wendy.waiting"]}}', '2026-11-23 07:31:48.895+00', '2026-11-23 07:31:48.966723+00');


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.backstage_backend_public_keys__keys VALUES
	('f8570afe-6afc-4420-9d8d-53433c4dc17f', '{"kty":"EC","x":"37YGZiAicVne5RreQ-C2eXkrrLePjQ9eG1GD6O1EUPY","y":"0ER04Xb4KiTpIzLyZF3EhwfzzYOMMDKpr-KW6WQmWuc","crv":"P-256","kid":"f8570afe-6afc-4420-9d8d-53433c4dc17f","alg":"ES256"}', '2026-11-23T10:30:06.470Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:30:01.499+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__knex_migrations; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.backstage_backend_tasks__knex_migrations VALUES
	(1, '20210928160613_init.js', 1, '2026-11-23 07:30:13.195+00'),
	(2, '20240712211735_nullable_next_run.js', 1, '2026-11-23 07:30:13.209+00'),
	(3, '20250411000000_last_run.js', 1, '2026-11-23 07:30:13.211+00');


--
-- Data for Name: backstage_backend_tasks__knex_migrations_lock; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.backstage_backend_tasks__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__tasks; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.backstage_backend_tasks__tasks VALUES
	('KeycloakOrgEntityProvider:default:refresh', '{"version":2,"cadence":"PT30M","timeoutAfterDuration":"PT3M"}', '2026-11-23 08:00:13.229905+00', NULL, NULL, NULL, NULL, '2026-11-23 07:30:15.455067+00'),
	('catalog_orphan_cleanup', '{"version":2,"cadence":"PT30S","timeoutAfterDuration":"PT24S"}', '2026-11-23 07:32:18.153695+00', NULL, NULL, NULL, NULL, '2026-11-23 07:31:52.597149+00');


--
-- Data for Name: final_entities; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.final_entities VALUES
	('657637e0-bde2-4852-8a46-5d9daad9c378', '65025c9af5283e627fcbfba16c3f241ca4ce13d3', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","keycloak.org/id":"00000000-0000-4000-8000-000000000000","keycloak.org/realm":"kubrix"},"name":"demoadmin","uid":"657637e0-bde2-4852-8a46-5d9daad9c378","etag":"65025c9af5283e627fcbfba16c3f241ca4ce13d3"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"displayName":"Demo Admin","email":"demoadmin@kubrix.local"},"memberOf":["admins"]},"relations":[{"type":"memberOf","targetRef":"group:default/admins"}]}', '2026-11-23 07:30:21.707561+00', 'user:default/demoadmin'),
	('7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377', '8e489ae97a30724ec148cfe55ba19ee1fc432e2c', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","keycloak.org/id":"00000000-0000-4000-8000-000000000001","keycloak.org/realm":"kubrix"},"name":"demoeditor","uid":"7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377","etag":"8e489ae97a30724ec148cfe55ba19ee1fc432e2c"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"displayName":"Demo Editor","email":"demoeditor@kubrix.local"},"memberOf":["editors"]},"relations":[{"type":"memberOf","targetRef":"group:default/editors"}]}', '2026-11-23 07:30:21.712703+00', 'user:default/demoeditor'),
	('d8818db6-d0d1-4357-9d94-27ffb8bb2341', '699c1fa283474efe634f9cdb6673e4ff4ce66dd4', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","keycloak.org/id":"00000000-0000-4000-8000-000000000002","keycloak.org/realm":"kubrix"},"name":"demoviewer","uid":"d8818db6-d0d1-4357-9d94-27ffb8bb2341","etag":"699c1fa283474efe634f9cdb6673e4ff4ce66dd4"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"displayName":"Demo Viewer","email":"demoviewer@kubrix.local"},"memberOf":["viewers"]},"relations":[{"type":"memberOf","targetRef":"group:default/viewers"}]}', '2026-11-23 07:30:21.778583+00', 'user:default/demoviewer'),
	('ff0a20b1-10bf-495a-b2d4-5c4e3ff09999', 'c7c18b379d617752e8bbd86b8dfc424b9a1e10bd', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"generated-afb38ca19693ce88df740ff0c31ea0660dde0886","uid":"ff0a20b1-10bf-495a-b2d4-5c4e3ff09999","etag":"c7c18b379d617752e8bbd86b8dfc424b9a1e10bd"},"apiVersion":"backstage.io/v1alpha1","kind":"Location","spec":{"type":"file","target":"/checkout/catalog/all.yaml"},"relations":[]}', '2026-11-23 07:30:21.796103+00', 'location:default/generated-afb38ca19693ce88df740ff0c31ea0660dde0886'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', '93e697851c72df37d83810fd8719ca0e77a2964e', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"sample-organisation","description":"The sample organisation of the local portal","uid":"764ff904-8731-40ce-ac58-6f5ac42e7d14","etag":"93e697851c72df37d83810fd8719ca0e77a2964e"},"apiVersion":"backstage.io/v1alpha1","kind":"Location","spec":{"targets":["./platform.yaml","./resources.yaml","./deployment-service/catalog-info.yaml","./deployment-service/apis.yaml","./deployment-cli.yaml","./telemetry.yaml","./templates/new-service/template.yaml","./templates/maintenance-notice/template.yaml","../catalog-info.yaml"]},"relations":[]}', '2026-11-23 07:30:22.201954+00', 'location:default/sample-organisation'),
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', '30702beadd1c33053b974953da2dc8bc3fdfcd64', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"developer-portal","title":"Developer portal","description":"The one place to find software, its owners and its documentation.","uid":"24f49428-d2d5-49c0-9c9e-a178feb9343e","etag":"30702beadd1c33053b974953da2dc8bc3fdfcd64"},"apiVersion":"backstage.io/v1alpha1","kind":"System","spec":{"owner":"group:default/admins","domain":"platform"},"relations":[{"type":"hasPart","targetRef":"component:default/kubrix-portal"},{"type":"hasPart","targetRef":"resource:default/keycloak"},{"type":"hasPart","targetRef":"resource:default/portal-database"},{"type":"ownedBy","targetRef":"group:default/admins"},{"type":"partOf","targetRef":"domain:default/platform"}]}', '2026-11-23 07:30:27.243371+00', 'system:default/developer-portal'),
	('d54ba960-c380-49a4-8bc4-b914227a2612', '7d1464ac1f2d850305f9e3590ee31d180e9ec87c', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","keycloak.org/id":"00000000-0000-4000-8000-100000000000","keycloak.org/realm":"kubrix"},"name":"admins","uid":"d54ba960-c380-49a4-8bc4-b914227a2612","etag":"7d1464ac1f2d850305f9e3590ee31d180e9ec87c"},"apiVersion":"backstage.io/v1beta1","kind":"Group","spec":{"type":"group","profile":{"displayName":"admins"},"children":[]},"relations":[{"type":"hasMember","targetRef":"user:default/demoadmin"},{"type":"ownerOf","targetRef":"component:default/kubrix-portal"},{"type":"ownerOf","targetRef":"domain:default/platform"},{"type":"ownerOf","targetRef":"resource:default/keycloak"},{"type":"ownerOf","targetRef":"resource:default/portal-database"},{"type":"ownerOf","targetRef":"system:default/developer-portal"},{"type":"ownerOf","targetRef":"template:default/new-service"}]}', '2026-11-23 07:30:29.211608+00', 'group:default/admins'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'e46c5f708b13f225f14900d355684cbd7ab64220', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"metrics","title":"Metrics","description":"Health and key figures of services.","tags":["graphql"],"uid":"b13cace9-9ebc-4e72-88d7-52f196acc814","etag":"e46c5f708b13f225f14900d355684cbd7ab64220"},"apiVersion":"backstage.io/v1alpha1","kind":"API","spec":{"type":"graphql","lifecycle":"production","owner":"group:default/viewers","system":"telemetry","definition":"type Query {\n  \"All services, or those whose name begins with the prefix.\"\n  services(prefix: String): [Service!]!\n  service(name: ID!): Service\n}\n\ntype Service {\n  name: ID!\n  health: Health!\n  \"Requests a second over the last minutes.\"\n  requestRate(minutes: Int = 5): Float!\n  \"Share of requests that failed over the last minutes, from 0 to 1.\"\n  errorRate(minutes: Int = 5): Float!\n}\n\nenum Health {\n  HEALTHY\n  DEGRADED\n  DOWN\n}\n"},"relations":[{"type":"apiConsumedBy","targetRef":"component:default/status-page"},{"type":"apiProvidedBy","targetRef":"component:default/metrics-gateway"},{"type":"ownedBy","targetRef":"group:default/viewers"},{"type":"partOf","targetRef":"system:default/telemetry"}]}', '2026-11-23 07:30:29.923637+00', 'api:default/metrics'),
	('74836f2f-7468-484d-8a41-38b0cc7f9949', '0ac05f80903c9a54f2f6437a77ddcc515b2b7daa', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployments-database","title":"Deployments database","description":"Postgres with the history of deployments, kept for two years.","uid":"74836f2f-7468-484d-8a41-38b0cc7f9949","etag":"0ac05f80903c9a54f2f6437a77ddcc515b2b7daa"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"database","owner":"group:default/editors","system":"delivery"},"relations":[{"type":"dependencyOf","targetRef":"component:default/deployment-service"},{"type":"ownedBy","targetRef":"group:default/editors"},{"type":"partOf","targetRef":"system:default/delivery"}]}', '2026-11-23 07:30:23.227942+00', 'resource:default/deployments-database'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', '46f13376d7adec3c84d0376e462d42c0c0556ab9', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"metrics-gateway","title":"Metrics gateway","description":"Answers questions about the health of services, and hides where their metrics are kept.","tags":["typescript","graphql"],"uid":"c542ce7f-3c45-49a7-b31f-1dedfa343a04","etag":"46f13376d7adec3c84d0376e462d42c0c0556ab9"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"service","lifecycle":"production","owner":"group:default/viewers","system":"telemetry","providesApis":["metrics"],"dependsOn":["resource:metrics-store"]},"relations":[{"type":"dependsOn","targetRef":"resource:default/metrics-store"},{"type":"ownedBy","targetRef":"group:default/viewers"},{"type":"partOf","targetRef":"system:default/telemetry"},{"type":"providesApi","targetRef":"api:default/metrics"}]}', '2026-11-23 07:30:27.121221+00', 'component:default/metrics-gateway'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'c4898a3876c115278cee1af4346a9cf955816652', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"status-page","title":"Status page","description":"Shows everybody what works, what does not, and what was deployed just before.","tags":["typescript","react"],"uid":"0a0257a1-af01-42ca-abbc-aeb20a542f53","etag":"c4898a3876c115278cee1af4346a9cf955816652"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"website","lifecycle":"experimental","owner":"group:default/viewers","system":"telemetry","consumesApis":["deployment-events","metrics"]},"relations":[{"type":"consumesApi","targetRef":"api:default/deployment-events"},{"type":"consumesApi","targetRef":"api:default/metrics"},{"type":"ownedBy","targetRef":"group:default/viewers"},{"type":"partOf","targetRef":"system:default/telemetry"}]}', '2026-11-23 07:30:27.230422+00', 'component:default/status-page'),
	('e536bbf1-c91b-41fb-88d7-4941e525b05c', 'b64d9e886195cdae777666b3f35a2eca996afddb', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"portal-database","title":"Portal database","description":"Postgres, one schema for each plugin of the portal.","uid":"e536bbf1-c91b-41fb-88d7-4941e525b05c","etag":"b64d9e886195cdae777666b3f35a2eca996afddb"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"database","owner":"group:default/admins","system":"developer-portal"},"relations":[{"type":"dependencyOf","targetRef":"component:default/kubrix-portal"},{"type":"ownedBy","targetRef":"group:default/admins"},{"type":"partOf","targetRef":"system:default/developer-portal"}]}', '2026-11-23 07:30:27.647963+00', 'resource:default/portal-database'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'e44b793045042cad5f595a7d53d98e6ee17db42b', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-cli.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployment-cli","title":"Deployment CLI","description":"The command deploy, and the Go library below it.","tags":["go","cli"],"uid":"aa0a16e0-44af-410a-bd31-da306ed6a4de","etag":"e44b793045042cad5f595a7d53d98e6ee17db42b"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"library","lifecycle":"production","owner":"group:default/editors","system":"delivery","subcomponentOf":"component:deployment-service","consumesApis":["deployments"]},"relations":[{"type":"consumesApi","targetRef":"api:default/deployments"},{"type":"ownedBy","targetRef":"group:default/editors"},{"type":"partOf","targetRef":"component:default/deployment-service"},{"type":"partOf","targetRef":"system:default/delivery"}]}', '2026-11-23 07:30:27.717257+00', 'component:default/deployment-cli'),
	('9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', '81b6be07c405531c5494f898a91fd2dc95482351', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"keycloak","title":"Keycloak","description":"Users and groups of everybody, and where they sign in.","uid":"9cc651dc-1fb9-40f5-8a12-5b7a77ba0792","etag":"81b6be07c405531c5494f898a91fd2dc95482351"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"identity-provider","owner":"group:default/admins","system":"developer-portal"},"relations":[{"type":"dependencyOf","targetRef":"component:default/kubrix-portal"},{"type":"ownedBy","targetRef":"group:default/admins"},{"type":"partOf","targetRef":"system:default/developer-portal"}]}', '2026-11-23 07:30:29.182027+00', 'resource:default/keycloak'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', '6bad422bcb14ad9af58167c1431da6f4d60ee5d9', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/apis.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployments","title":"Deployments","description":"Create deployments and follow them.","tags":["rest"],"uid":"7f2eb790-140e-4138-bd3a-820c12e27f0e","etag":"6bad422bcb14ad9af58167c1431da6f4d60ee5d9"},"apiVersion":"backstage.io/v1alpha1","kind":"API","spec":{"type":"openapi","lifecycle":"production","owner":"group:default/editors","system":"delivery","definition":"openapi: 3.0.3\ninfo:\n  title: Deployments\n  version: 1.4.0\n  description: Create deployments and follow them from stage to stage.\nservers:\n  - url: https://deployments.platform.example\npaths:\n  /deployments:\n    get:\n      operationId: listDeployments\n      summary: List deployments, the newest first\n      tags: [deployments]\n      parameters:\n        - name: service\n          in: query\n          description: Only those of this service\n          schema:\n            type: string\n        - name: state\n          in: query\n          schema:\n            $ref: ''#/components/schemas/State''\n      responses:\n        ''200'':\n          description: At most 100 deployments\n          content:\n            application/json:\n              schema:\n                type: array\n                items:\n                  $ref: ''#/components/schemas/Deployment''\n    post:\n      operationId: createDeployment\n      summary: Create a deployment\n      tags: [deployments]\n      requestBody:\n        required: true\n        content:\n          application/json:\n            schema:\n              $ref: ''#/components/schemas/NewDeployment''\n      responses:\n        ''201'':\n          description: The deployment, queued\n          content:\n            application/json:\n              schema:\n                $ref: ''#/components/schemas/Deployment''\n        ''409'':\n          description: This release is deployed already\n  /deployments/{id}:\n    get:\n      operationId: getDeployment\n      summary: Get one deployment\n      tags: [deployments]\n      parameters:\n        - name: id\n          in: path\n          required: true\n          schema:\n            type: string\n            format: uuid\n      responses:\n        ''200'':\n          description: The deployment\n          content:\n            application/json:\n              schema:\n                $ref: ''#/components/schemas/Deployment''\n        ''404'':\n          description: There is no such deployment\ncomponents:\n  schemas:\n    State:\n      type: string\n      enum: [queued, rolling-out, succeeded, rolled-back]\n    NewDeployment:\n      type: object\n      required: [service, release]\n      properties:\n        service:\n          type: string\n          example: checkout\n        release:\n          type: string\n          example: 2026.11.3\n    Deployment:\n      allOf:\n        - $ref: ''#/components/schemas/NewDeployment''\n        - type: object\n          required: [id, state]\n          properties:\n            id:\n              type: string\n              format: uuid\n            state:\n              $ref: ''#/components/schemas/State''\n"},"relations":[{"type":"apiConsumedBy","targetRef":"component:default/deployment-cli"},{"type":"apiProvidedBy","targetRef":"component:default/deployment-service"},{"type":"ownedBy","targetRef":"group:default/editors"},{"type":"partOf","targetRef":"system:default/delivery"}]}', '2026-11-23 07:30:24.986976+00', 'api:default/deployments'),
	('86071d79-b683-40da-a390-46411eaf67a5', 'af31a67946de928281bb5fe367b79e8c3ae02b37', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"platform","title":"Platform","description":"What teams build, deploy and observe their software with.","uid":"86071d79-b683-40da-a390-46411eaf67a5","etag":"af31a67946de928281bb5fe367b79e8c3ae02b37"},"apiVersion":"backstage.io/v1alpha1","kind":"Domain","spec":{"owner":"group:default/admins"},"relations":[{"type":"hasPart","targetRef":"system:default/delivery"},{"type":"hasPart","targetRef":"system:default/developer-portal"},{"type":"hasPart","targetRef":"system:default/telemetry"},{"type":"ownedBy","targetRef":"group:default/admins"}]}', '2026-11-23 07:30:25.323068+00', 'domain:default/platform'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', '9c11e8f8624aa06378a90be84f5ad52fd4a619da', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/templates/new-service/template.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"new-service","title":"New service","description":"Writes the first files of a service, catalog entry and docs included, and shows them.","tags":["recommended","service"],"uid":"74ff4e4d-a91f-418a-ad01-6fb9b80b1346","etag":"9c11e8f8624aa06378a90be84f5ad52fd4a619da"},"apiVersion":"scaffolder.backstage.io/v1beta3","kind":"Template","spec":{"type":"service","owner":"group:default/admins","parameters":[{"title":"Your service","required":["name","description","owner"],"properties":{"name":{"title":"Name","description":"Lower-case letters, digits and hyphens","type":"string","pattern":"^[a-z]([a-z0-9-]*[a-z0-9])?$","maxLength":63,"ui:autofocus":true},"description":{"title":"What is it for?","type":"string"},"owner":{"title":"Owner","type":"string","ui:field":"OwnerPicker","ui:options":{"catalogFilter":{"kind":"Group"}}}}}],"steps":[{"id":"files","name":"Write the files","action":"fetch:template","input":{"url":"./skeleton","values":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}"}}},{"id":"catalog","name":"Write the catalog entry","action":"catalog:write","input":{"entity":{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}","annotations":{"backstage.io/techdocs-ref":"dir:."}},"spec":{"type":"service","lifecycle":"experimental","owner":"${{ parameters.owner }}"}}}},{"id":"show","name":"Show what was written","action":"debug:log","input":{"message":"These are the files of ${{ parameters.name }}.","listWorkspace":"with-contents"}},{"id":"notify","name":"Tell you that it is ready","action":"notification:send","input":{"recipients":"entity","entityRefs":["${{ user.ref }}"],"title":"The files of ${{ parameters.name }} are ready","info":"The log of the template shows them.","link":"/create/tasks/${{ context.task.id }}","severity":"low"}}],"output":{"text":[{"title":"Next steps","icon":"description","content":"The log of the step **Show what was written** has the files of `${{ parameters.name }}`.\n\n1. Copy them to a repository.\n2. Register the address of its `catalog-info.yaml` with **Register existing component**.\n\nIn a portal with an integration of GitHub or GitLab, a template does both by itself, with the actions\n`publish:github` or `publish:gitlab`, and `catalog:register`.\n"}]}},"relations":[{"type":"ownedBy","targetRef":"group:default/admins"}]}', '2026-11-23 07:30:28.642+00', 'template:default/new-service'),
	('35867eab-df3c-40b4-bc73-7bdb199a6177', '5a5f81c0613900f042a223172ec305f3d592f096', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"event-broker","title":"Event broker","description":"Kafka, where deployments are announced.","uid":"35867eab-df3c-40b4-bc73-7bdb199a6177","etag":"5a5f81c0613900f042a223172ec305f3d592f096"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"message-broker","owner":"group:default/editors","system":"delivery"},"relations":[{"type":"dependencyOf","targetRef":"component:default/deployment-service"},{"type":"ownedBy","targetRef":"group:default/editors"},{"type":"partOf","targetRef":"system:default/delivery"}]}', '2026-11-23 07:30:25.300618+00', 'resource:default/event-broker'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', '5ac3bff7f19fdbcf8801c14de22cfacf22586669', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/catalog-info.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/techdocs-ref":"dir:.","backstage.io/kubernetes-id":"deployment-service"},"name":"deployment-service","title":"Deployment service","description":"Rolls releases out to the clusters, one stage after the other, and rolls back what does not get healthy.","tags":["go","postgres","kafka"],"uid":"055c527e-4b0e-42ae-8015-ab5609390dc9","etag":"5ac3bff7f19fdbcf8801c14de22cfacf22586669"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"service","lifecycle":"production","owner":"group:default/editors","system":"delivery","providesApis":["deployment-events","deployments"],"dependsOn":["resource:deployments-database","resource:event-broker"]},"relations":[{"type":"dependsOn","targetRef":"resource:default/deployments-database"},{"type":"dependsOn","targetRef":"resource:default/event-broker"},{"type":"hasPart","targetRef":"component:default/deployment-cli"},{"type":"ownedBy","targetRef":"group:default/editors"},{"type":"partOf","targetRef":"system:default/delivery"},{"type":"providesApi","targetRef":"api:default/deployment-events"},{"type":"providesApi","targetRef":"api:default/deployments"}]}', '2026-11-23 07:30:25.305163+00', 'component:default/deployment-service'),
	('ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'fcfae03f95d212bbf0a1620c7b92c1d6890aab4b', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"metrics-store","title":"Metrics store","description":"Prometheus with thirteen months of metrics.","uid":"ff824933-69b1-4b06-a5e1-6cd44076c7c1","etag":"fcfae03f95d212bbf0a1620c7b92c1d6890aab4b"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"database","owner":"group:default/viewers","system":"telemetry"},"relations":[{"type":"dependencyOf","targetRef":"component:default/metrics-gateway"},{"type":"ownedBy","targetRef":"group:default/viewers"},{"type":"partOf","targetRef":"system:default/telemetry"}]}', '2026-11-23 07:30:27.181607+00', 'resource:default/metrics-store'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'bb209391a0d811d01ba7f6e9fe67741980fbd9e8', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"telemetry","title":"Telemetry","description":"Collects metrics and shows how services are doing.","uid":"6c5940a9-a5f0-4534-a387-1072192a683e","etag":"bb209391a0d811d01ba7f6e9fe67741980fbd9e8"},"apiVersion":"backstage.io/v1alpha1","kind":"System","spec":{"owner":"group:default/viewers","domain":"platform"},"relations":[{"type":"hasPart","targetRef":"api:default/metrics"},{"type":"hasPart","targetRef":"component:default/metrics-gateway"},{"type":"hasPart","targetRef":"component:default/status-page"},{"type":"hasPart","targetRef":"resource:default/metrics-store"},{"type":"ownedBy","targetRef":"group:default/viewers"},{"type":"partOf","targetRef":"domain:default/platform"}]}', '2026-11-23 07:30:27.227352+00', 'system:default/telemetry'),
	('5b142735-0987-4be9-832f-078ac1de9c87', '9314cc8d7bee160687e54bf536aeef9c779c7f91', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/apis.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployment-events","title":"Deployment events","description":"Each change of a deployment''s state, as it happens.","tags":["kafka"],"uid":"5b142735-0987-4be9-832f-078ac1de9c87","etag":"9314cc8d7bee160687e54bf536aeef9c779c7f91"},"apiVersion":"backstage.io/v1alpha1","kind":"API","spec":{"type":"asyncapi","lifecycle":"production","owner":"group:default/editors","system":"delivery","definition":"asyncapi: 2.6.0\ninfo:\n  title: Deployment events\n  version: 1.1.0\n  description: Each change of a deployment''s state, as it happens.\nservers:\n  production:\n    url: events.platform.example:9092\n    protocol: kafka\nchannels:\n  deployments.v1:\n    description: Keyed by service, so that the events of one service stay in order.\n    subscribe:\n      operationId: onDeploymentChanged\n      message:\n        $ref: ''#/components/messages/DeploymentChanged''\ncomponents:\n  messages:\n    DeploymentChanged:\n      name: DeploymentChanged\n      title: A deployment changed its state\n      contentType: application/json\n      payload:\n        type: object\n        required: [id, service, release, state, at]\n        properties:\n          id:\n            type: string\n            format: uuid\n          service:\n            type: string\n          release:\n            type: string\n          state:\n            type: string\n            enum: [queued, rolling-out, succeeded, rolled-back]\n          at:\n            type: string\n            format: date-time\n"},"relations":[{"type":"apiConsumedBy","targetRef":"component:default/status-page"},{"type":"apiProvidedBy","targetRef":"component:default/deployment-service"},{"type":"ownedBy","targetRef":"group:default/editors"},{"type":"partOf","targetRef":"system:default/delivery"}]}', '2026-11-23 07:30:27.64666+00', 'api:default/deployment-events'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'b1bfe4ccb1fdb55bc2bd725b4d42d89fab385e4c', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog-info.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/techdocs-ref":"dir:."},"name":"kubrix-portal","title":"kubriX portal","description":"The developer portal itself. New colleagues get in on their first login.","tags":["backstage","keycloak","typescript"],"uid":"7bdb8ba8-4cc4-4c07-a6d8-4c478126b377","etag":"b1bfe4ccb1fdb55bc2bd725b4d42d89fab385e4c"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"website","lifecycle":"production","owner":"group:default/admins","system":"developer-portal","dependsOn":["resource:keycloak","resource:portal-database"]},"relations":[{"type":"dependsOn","targetRef":"resource:default/keycloak"},{"type":"dependsOn","targetRef":"resource:default/portal-database"},{"type":"ownedBy","targetRef":"group:default/admins"},{"type":"partOf","targetRef":"system:default/developer-portal"}]}', '2026-11-23 07:30:29.212895+00', 'component:default/kubrix-portal'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', '3c590731c7863103f16bbbc2b1269de8f04c82be', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/templates/maintenance-notice/template.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"maintenance-notice","title":"Maintenance notice","description":"Tells a team that a system will be away for a while.","tags":["operations"],"uid":"a8c2fddc-e35d-445c-822b-566e96a4e13c","etag":"3c590731c7863103f16bbbc2b1269de8f04c82be"},"apiVersion":"scaffolder.backstage.io/v1beta3","kind":"Template","spec":{"type":"operations","owner":"group:default/editors","parameters":[{"title":"What is planned?","required":["system","team","reason"],"properties":{"system":{"title":"System","type":"string","ui:field":"EntityPicker","ui:options":{"catalogFilter":{"kind":"System"}}},"team":{"title":"Team to tell","type":"string","ui:field":"OwnerPicker","ui:options":{"catalogFilter":{"kind":"Group"}}},"reason":{"title":"What happens, and when?","type":"string","ui:widget":"textarea"}}}],"steps":[{"id":"notify","name":"Tell the team","action":"notification:send","input":{"recipients":"entity","entityRefs":["${{ parameters.team }}"],"title":"Maintenance of ${{ parameters.system | parseEntityRef | pick(''name'') }}","info":"${{ parameters.reason }}","link":"/catalog/default/system/${{ parameters.system | parseEntityRef | pick(''name'') }}","severity":"high","scope":"${{ parameters.system }}"}}],"output":{"text":[{"title":"Done","content":"Everybody in `${{ parameters.team }}` finds the notice under **Notifications**."}]}},"relations":[{"type":"ownedBy","targetRef":"group:default/editors"}]}', '2026-11-23 07:30:29.900775+00', 'template:default/maintenance-notice'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'e9be7e954f8c5ccc0402c3307d4057c206fce284', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"delivery","title":"Delivery","description":"Takes a release from the registry to the clusters.","uid":"327cebe9-d012-4f0a-9174-b8493c4c5031","etag":"e9be7e954f8c5ccc0402c3307d4057c206fce284"},"apiVersion":"backstage.io/v1alpha1","kind":"System","spec":{"owner":"group:default/editors","domain":"platform"},"relations":[{"type":"hasPart","targetRef":"api:default/deployment-events"},{"type":"hasPart","targetRef":"api:default/deployments"},{"type":"hasPart","targetRef":"component:default/deployment-cli"},{"type":"hasPart","targetRef":"component:default/deployment-service"},{"type":"hasPart","targetRef":"resource:default/deployments-database"},{"type":"hasPart","targetRef":"resource:default/event-broker"},{"type":"ownedBy","targetRef":"group:default/editors"},{"type":"partOf","targetRef":"domain:default/platform"}]}', '2026-11-23 07:30:28.496994+00', 'system:default/delivery'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'b0a8c435efc19134ed7ee231000261a49f293a0a', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","keycloak.org/id":"00000000-0000-4000-8000-100000000001","keycloak.org/realm":"kubrix"},"name":"editors","uid":"7a55d3ed-f76f-4557-bbc5-a8e53713346a","etag":"b0a8c435efc19134ed7ee231000261a49f293a0a"},"apiVersion":"backstage.io/v1beta1","kind":"Group","spec":{"type":"group","profile":{"displayName":"editors"},"children":[]},"relations":[{"type":"hasMember","targetRef":"user:default/demoeditor"},{"type":"ownerOf","targetRef":"api:default/deployment-events"},{"type":"ownerOf","targetRef":"api:default/deployments"},{"type":"ownerOf","targetRef":"component:default/deployment-cli"},{"type":"ownerOf","targetRef":"component:default/deployment-service"},{"type":"ownerOf","targetRef":"resource:default/deployments-database"},{"type":"ownerOf","targetRef":"resource:default/event-broker"},{"type":"ownerOf","targetRef":"system:default/delivery"},{"type":"ownerOf","targetRef":"template:default/maintenance-notice"}]}', '2026-11-23 07:30:29.886002+00', 'group:default/editors'),
	('7eabdfa8-4847-40da-ad29-48b45b5f31a2', '3cc66199feade2d906374bbdc3ea834818fa1479', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","keycloak.org/id":"00000000-0000-4000-8000-100000000002","keycloak.org/realm":"kubrix"},"name":"viewers","uid":"7eabdfa8-4847-40da-ad29-48b45b5f31a2","etag":"3cc66199feade2d906374bbdc3ea834818fa1479"},"apiVersion":"backstage.io/v1beta1","kind":"Group","spec":{"type":"group","profile":{"displayName":"viewers"},"children":[]},"relations":[{"type":"hasMember","targetRef":"user:default/demoviewer"},{"type":"ownerOf","targetRef":"api:default/metrics"},{"type":"ownerOf","targetRef":"component:default/metrics-gateway"},{"type":"ownerOf","targetRef":"component:default/status-page"},{"type":"ownerOf","targetRef":"resource:default/metrics-store"},{"type":"ownerOf","targetRef":"system:default/telemetry"}]}', '2026-11-23 07:30:29.938088+00', 'group:default/viewers');


--
-- Data for Name: knex_migrations; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.knex_migrations VALUES
	(1, '20200511113813_init.js', 1, '2026-11-23 07:30:08.663+00'),
	(2, '20200520140700_location_update_log_table.js', 1, '2026-11-23 07:30:08.698+00'),
	(3, '20200527114117_location_update_log_latest_view.js', 1, '2026-11-23 07:30:08.741+00'),
	(4, '20200702153613_entities.js', 1, '2026-11-23 07:30:10.134+00'),
	(5, '20200721115244_location_update_log_latest_deduplicate.js', 1, '2026-11-23 07:30:10.171+00'),
	(6, '20200805163904_location_update_log_duplication_fix.js', 1, '2026-11-23 07:30:10.202+00'),
	(7, '20200807120600_entitySearch.js', 1, '2026-11-23 07:30:10.217+00'),
	(8, '20200809202832_add_bootstrap_location.js', 1, '2026-11-23 07:30:10.246+00'),
	(9, '20200923104503_case_insensitivity.js', 1, '2026-11-23 07:30:10.27+00'),
	(10, '20201005122705_add_entity_full_name.js', 1, '2026-11-23 07:30:10.294+00'),
	(11, '20201006130744_entity_data_column.js', 1, '2026-11-23 07:30:10.326+00'),
	(12, '20201006203131_entity_remove_redundant_columns.js', 1, '2026-11-23 07:30:10.362+00'),
	(13, '20201007201501_index_entity_search.js', 1, '2026-11-23 07:30:10.386+00'),
	(14, '20201019130742_add_relations_table.js', 1, '2026-11-23 07:30:10.423+00'),
	(15, '20201123205611_relations_table_uniq.js', 1, '2026-11-23 07:30:10.442+00'),
	(16, '20201210185851_fk_index.js', 1, '2026-11-23 07:30:10.452+00'),
	(17, '20201230103504_update_log_varchar.js', 1, '2026-11-23 07:30:10.504+00'),
	(18, '20210209121210_locations_fk_index.js', 1, '2026-11-23 07:30:10.517+00'),
	(19, '20210302150147_refresh_state.js', 1, '2026-11-23 07:30:10.74+00'),
	(20, '20210622104022_refresh_state_location_key.js', 1, '2026-11-23 07:30:10.762+00'),
	(21, '20210813143113_add_refresh_state_hash.js', 1, '2026-11-23 07:30:10.792+00'),
	(22, '20210925102509_add_refresh_state_input_hash.js', 1, '2026-11-23 07:30:10.813+00'),
	(23, '20220116144621_remove_legacy.js', 1, '2026-11-23 07:30:10.841+00'),
	(24, '20220222164811_reprocess_for_relation_refs.js', 1, '2026-11-23 07:30:10.868+00'),
	(25, '20220616202842_refresh_keys.js', 1, '2026-11-23 07:30:10.933+00'),
	(26, '20221109192547_search_add_original_value_column.js', 1, '2026-11-23 07:30:10.964+00'),
	(27, '20221201085245_add_last_updated_at_in_final_entities.js', 1, '2026-11-23 07:30:11.006+00'),
	(28, '20230125085746_trigger_reprocessing.js', 1, '2026-11-23 07:30:11.039+00'),
	(29, '20230525141717_stitch_queue.js', 1, '2026-11-23 07:30:11.1+00'),
	(30, '20240130092632_search_index.js', 1, '2026-11-23 07:30:11.143+00'),
	(31, '20241003170511_alter_target_in_locations.js', 1, '2026-11-23 07:30:11.169+00'),
	(32, '20241024104700_add_entity_ref_to_final_entities.js', 1, '2026-11-23 07:30:11.203+00'),
	(33, '20241111000000_drop_redundant_indices.js', 1, '2026-11-23 07:30:11.23+00'),
	(34, '20250401200503_update_refresh_state_columns.js', 1, '2026-11-23 07:30:11.238+00'),
	(35, '20250514000000_refresh_state_references_big_increments.js', 1, '2026-11-23 07:30:11.248+00'),
	(36, '20260214000000_search_fk_final_entities.js', 1, '2026-11-23 07:30:11.266+00'),
	(37, '20260215000000_move_stitch_queue.js', 1, '2026-11-23 07:30:11.493+00'),
	(38, '20260403000000_add_location_entity_ref.js', 1, '2026-11-23 07:30:11.518+00'),
	(39, '20260510000000_search_indices_and_dedup.js', 1, '2026-11-23 07:30:11.677+00'),
	(40, '20260516000000_relations_target_index.js', 1, '2026-11-23 07:30:11.724+00'),
	(41, '20260519000000_search_extended_statistics.js', 1, '2026-11-23 07:30:11.816+00'),
	(42, '20260608000000_search_autovacuum_and_ndistinct.js', 1, '2026-11-23 07:30:11.911+00'),
	(43, '20260609000000_drop_search_entity_id_idx.js', 1, '2026-11-23 07:30:12.018+00'),
	(44, '20260904000000_fix_search_entity_id_ndistinct.js', 1, '2026-11-23 07:30:12.067+00'),
	(45, '20260912000000_refresh_state_maintenance.js', 1, '2026-11-23 07:30:12.094+00');


--
-- Data for Name: knex_migrations_lock; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: kubrix_keycloak_handed_over; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.kubrix_keycloak_handed_over VALUES
	('default', 'group:default/admins', '00000000-0000-4000-8000-100000000000', '{"apiVersion":"backstage.io/v1beta1","kind":"Group","metadata":{"name":"admins","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","keycloak.org/id":"00000000-0000-4000-8000-100000000000","keycloak.org/realm":"kubrix"}},"spec":{"type":"group","profile":{"displayName":"admins"},"children":[]}}', '2026-11-23 07:30:15.293431+00'),
	('default', 'group:default/editors', '00000000-0000-4000-8000-100000000001', '{"apiVersion":"backstage.io/v1beta1","kind":"Group","metadata":{"name":"editors","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","keycloak.org/id":"00000000-0000-4000-8000-100000000001","keycloak.org/realm":"kubrix"}},"spec":{"type":"group","profile":{"displayName":"editors"},"children":[]}}', '2026-11-23 07:30:15.293431+00'),
	('default', 'group:default/viewers', '00000000-0000-4000-8000-100000000002', '{"apiVersion":"backstage.io/v1beta1","kind":"Group","metadata":{"name":"viewers","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","keycloak.org/id":"00000000-0000-4000-8000-100000000002","keycloak.org/realm":"kubrix"}},"spec":{"type":"group","profile":{"displayName":"viewers"},"children":[]}}', '2026-11-23 07:30:15.293431+00'),
	('default', 'user:default/demoadmin', '00000000-0000-4000-8000-000000000000', '{"apiVersion":"backstage.io/v1beta1","kind":"User","metadata":{"name":"demoadmin","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","keycloak.org/id":"00000000-0000-4000-8000-000000000000","keycloak.org/realm":"kubrix"}},"spec":{"profile":{"displayName":"Demo Admin","email":"demoadmin@kubrix.local"},"memberOf":["admins"]}}', '2026-11-23 07:30:15.293431+00'),
	('default', 'user:default/demoeditor', '00000000-0000-4000-8000-000000000001', '{"apiVersion":"backstage.io/v1beta1","kind":"User","metadata":{"name":"demoeditor","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","keycloak.org/id":"00000000-0000-4000-8000-000000000001","keycloak.org/realm":"kubrix"}},"spec":{"profile":{"displayName":"Demo Editor","email":"demoeditor@kubrix.local"},"memberOf":["editors"]}}', '2026-11-23 07:30:15.293431+00'),
	('default', 'user:default/demoviewer', '00000000-0000-4000-8000-000000000002', '{"apiVersion":"backstage.io/v1beta1","kind":"User","metadata":{"name":"demoviewer","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","keycloak.org/id":"00000000-0000-4000-8000-000000000002","keycloak.org/realm":"kubrix"}},"spec":{"profile":{"displayName":"Demo Viewer","email":"demoviewer@kubrix.local"},"memberOf":["viewers"]}}', '2026-11-23 07:30:15.293431+00');


--
-- Data for Name: kubrix_keycloak_knex_migrations; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.kubrix_keycloak_knex_migrations VALUES
	(1, '20261122000000_keycloak_syncs.js', 1, '2026-11-23 07:30:07.386+00');


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
	('d8397b2a-8633-4ba8-90f9-7b0be79b2d79', 'default', '2026-11-23 07:30:13.360199+00', '2026-11-23 07:30:15.420907+00', 'applied', NULL, NULL, NULL, NULL, false, 3, 3, 6, 0);


--
-- Data for Name: location_update_log; Type: TABLE DATA; Schema: catalog; Owner: -
--



--
-- Data for Name: locations; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.locations VALUES
	('695ba32d-7a99-47a3-ad60-7a9f728392e0', 'bootstrap', 'bootstrap', '');


--
-- Data for Name: refresh_keys; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.refresh_keys VALUES
	('ff0a20b1-10bf-495a-b2d4-5c4e3ff09999', 'file:/checkout/catalog/all.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'file:/checkout/catalog/platform.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'file:/checkout/catalog/platform.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'file:/checkout/catalog/platform.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'file:/checkout/catalog/platform.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'file:/checkout/catalog/resources.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'file:/checkout/catalog/resources.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'file:/checkout/catalog/resources.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'file:/checkout/catalog/resources.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'file:/checkout/catalog/resources.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'file:/checkout/catalog/deployment-service/catalog-info.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'file:/checkout/catalog/deployment-service/apis.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'file:/checkout/catalog/deployment-service/apis.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'file:/checkout/catalog/deployment-cli.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'file:/checkout/catalog/telemetry.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'file:/checkout/catalog/telemetry.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'file:/checkout/catalog/telemetry.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'file:/checkout/catalog/templates/new-service/template.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'file:/checkout/catalog/templates/maintenance-notice/template.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'file:/checkout/catalog-info.yaml');


--
-- Data for Name: refresh_state; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.refresh_state VALUES
	('7eabdfa8-4847-40da-ad29-48b45b5f31a2', 'group:default/viewers', '{"apiVersion":"backstage.io/v1beta1","kind":"Group","metadata":{"name":"viewers","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","keycloak.org/id":"00000000-0000-4000-8000-100000000002","keycloak.org/realm":"kubrix"}},"spec":{"type":"group","profile":{"displayName":"viewers"},"children":[]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","keycloak.org/id":"00000000-0000-4000-8000-100000000002","keycloak.org/realm":"kubrix"},"name":"viewers","uid":"7eabdfa8-4847-40da-ad29-48b45b5f31a2"},"apiVersion":"backstage.io/v1beta1","kind":"Group","spec":{"type":"group","profile":{"displayName":"viewers"},"children":[]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:05.25056+00', '2026-11-23 07:30:15.298261+00', 'keycloak-org-provider:default', 'c91c90452125b7e72ff5ab42cb093e2331f089c2', '28b6f637ae5a3639addb8fbc6e1f484ef654688e'),
	('ff0a20b1-10bf-495a-b2d4-5c4e3ff09999', 'location:default/generated-afb38ca19693ce88df740ff0c31ea0660dde0886', '{"apiVersion":"backstage.io/v1alpha1","kind":"Location","metadata":{"name":"generated-afb38ca19693ce88df740ff0c31ea0660dde0886","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"}},"spec":{"type":"file","target":"/checkout/catalog/all.yaml"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"generated-afb38ca19693ce88df740ff0c31ea0660dde0886","uid":"ff0a20b1-10bf-495a-b2d4-5c4e3ff09999"},"apiVersion":"backstage.io/v1alpha1","kind":"Location","spec":{"type":"file","target":"/checkout/catalog/all.yaml"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:05.25056+00', '2026-11-23 07:30:12.979802+00', 'file:/checkout/catalog/all.yaml', 'd9628a92c77d0fc3330813372981c2ae6243eac2', 'ae31bc21c6f83010f6b63d13424c94b6f2e3f9ef'),
	('d54ba960-c380-49a4-8bc4-b914227a2612', 'group:default/admins', '{"apiVersion":"backstage.io/v1beta1","kind":"Group","metadata":{"name":"admins","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","keycloak.org/id":"00000000-0000-4000-8000-100000000000","keycloak.org/realm":"kubrix"}},"spec":{"type":"group","profile":{"displayName":"admins"},"children":[]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","keycloak.org/id":"00000000-0000-4000-8000-100000000000","keycloak.org/realm":"kubrix"},"name":"admins","uid":"d54ba960-c380-49a4-8bc4-b914227a2612"},"apiVersion":"backstage.io/v1beta1","kind":"Group","spec":{"type":"group","profile":{"displayName":"admins"},"children":[]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:05.25056+00', '2026-11-23 07:30:15.298261+00', 'keycloak-org-provider:default', '8d6d83759dce98e54adafe8354d9aa9ac0a50f45', '86ee3e4eebd9565015af75a386ecc8b0f2c0b3a6'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'group:default/editors', '{"apiVersion":"backstage.io/v1beta1","kind":"Group","metadata":{"name":"editors","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","keycloak.org/id":"00000000-0000-4000-8000-100000000001","keycloak.org/realm":"kubrix"}},"spec":{"type":"group","profile":{"displayName":"editors"},"children":[]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","keycloak.org/id":"00000000-0000-4000-8000-100000000001","keycloak.org/realm":"kubrix"},"name":"editors","uid":"7a55d3ed-f76f-4557-bbc5-a8e53713346a"},"apiVersion":"backstage.io/v1beta1","kind":"Group","spec":{"type":"group","profile":{"displayName":"editors"},"children":[]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:05.25056+00', '2026-11-23 07:30:15.298261+00', 'keycloak-org-provider:default', '2e3bf1ed3bd93bc6c1b7ee0033db71ccaaff7e9d', 'e2ed41a4c5f15a25d3b499488a13c42acf564e63'),
	('d8818db6-d0d1-4357-9d94-27ffb8bb2341', 'user:default/demoviewer', '{"apiVersion":"backstage.io/v1beta1","kind":"User","metadata":{"name":"demoviewer","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","keycloak.org/id":"00000000-0000-4000-8000-000000000002","keycloak.org/realm":"kubrix"}},"spec":{"profile":{"displayName":"Demo Viewer","email":"demoviewer@kubrix.local"},"memberOf":["viewers"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","keycloak.org/id":"00000000-0000-4000-8000-000000000002","keycloak.org/realm":"kubrix"},"name":"demoviewer","uid":"d8818db6-d0d1-4357-9d94-27ffb8bb2341"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"displayName":"Demo Viewer","email":"demoviewer@kubrix.local"},"memberOf":["viewers"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:05.25056+00', '2026-11-23 07:30:15.298261+00', 'keycloak-org-provider:default', '7079acd1f681494d409602f3a8fa97eb43c5c025', '0f97d944741006f6539e0094ede015b5492777dc'),
	('657637e0-bde2-4852-8a46-5d9daad9c378', 'user:default/demoadmin', '{"apiVersion":"backstage.io/v1beta1","kind":"User","metadata":{"name":"demoadmin","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","keycloak.org/id":"00000000-0000-4000-8000-000000000000","keycloak.org/realm":"kubrix"}},"spec":{"profile":{"displayName":"Demo Admin","email":"demoadmin@kubrix.local"},"memberOf":["admins"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","keycloak.org/id":"00000000-0000-4000-8000-000000000000","keycloak.org/realm":"kubrix"},"name":"demoadmin","uid":"657637e0-bde2-4852-8a46-5d9daad9c378"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"displayName":"Demo Admin","email":"demoadmin@kubrix.local"},"memberOf":["admins"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:05.25056+00', '2026-11-23 07:30:15.298261+00', 'keycloak-org-provider:default', 'b4b4bdc623b32cf8ffdc028236a314b5a9c2517c', '6a05202028163d03ba027d463e73cdc428a49911'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'component:default/deployment-service', '{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"deployment-service","title":"Deployment service","description":"Rolls releases out to the clusters, one stage after the other, and rolls back what does not get healthy.","annotations":{"backstage.io/techdocs-ref":"dir:.","backstage.io/kubernetes-id":"deployment-service","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/catalog-info.yaml"},"tags":["go","postgres","kafka"]},"spec":{"type":"service","lifecycle":"production","owner":"group:default/editors","system":"delivery","providesApis":["deployments","deployment-events"],"dependsOn":["resource:deployments-database","resource:event-broker"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/catalog-info.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/techdocs-ref":"dir:.","backstage.io/kubernetes-id":"deployment-service"},"name":"deployment-service","title":"Deployment service","description":"Rolls releases out to the clusters, one stage after the other, and rolls back what does not get healthy.","tags":["go","postgres","kafka"],"uid":"055c527e-4b0e-42ae-8015-ab5609390dc9"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"service","lifecycle":"production","owner":"group:default/editors","system":"delivery","providesApis":["deployment-events","deployments"],"dependsOn":["resource:deployments-database","resource:event-broker"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:51.816081+00', '2026-11-23 07:30:21.642498+00', 'file:/checkout/catalog/deployment-service/catalog-info.yaml', '8849f69e454edec62b13333a2652427908e8917f', '940d7b5adf0a292074051ae096c82e8b41c02689'),
	('7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377', 'user:default/demoeditor', '{"apiVersion":"backstage.io/v1beta1","kind":"User","metadata":{"name":"demoeditor","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","keycloak.org/id":"00000000-0000-4000-8000-000000000001","keycloak.org/realm":"kubrix"}},"spec":{"profile":{"displayName":"Demo Editor","email":"demoeditor@kubrix.local"},"memberOf":["editors"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","keycloak.org/id":"00000000-0000-4000-8000-000000000001","keycloak.org/realm":"kubrix"},"name":"demoeditor","uid":"7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"displayName":"Demo Editor","email":"demoeditor@kubrix.local"},"memberOf":["editors"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:05.25056+00', '2026-11-23 07:30:15.298261+00', 'keycloak-org-provider:default', '3a02239c9f18e52ae898b4a861010153ce381b6e', 'ab0e73429d56cdfddc4b9589b329adcb03d6641b'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'location:default/sample-organisation', '{"apiVersion":"backstage.io/v1alpha1","kind":"Location","metadata":{"name":"sample-organisation","description":"The sample organisation of the local portal","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/all.yaml"}},"spec":{"targets":["./platform.yaml","./resources.yaml","./deployment-service/catalog-info.yaml","./deployment-service/apis.yaml","./deployment-cli.yaml","./telemetry.yaml","./templates/new-service/template.yaml","./templates/maintenance-notice/template.yaml","../catalog-info.yaml"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"sample-organisation","description":"The sample organisation of the local portal","uid":"764ff904-8731-40ce-ac58-6f5ac42e7d14"},"apiVersion":"backstage.io/v1alpha1","kind":"Location","spec":{"targets":["./platform.yaml","./resources.yaml","./deployment-service/catalog-info.yaml","./deployment-service/apis.yaml","./deployment-cli.yaml","./telemetry.yaml","./templates/new-service/template.yaml","./templates/maintenance-notice/template.yaml","../catalog-info.yaml"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:39.516138+00', '2026-11-23 07:30:20.654695+00', 'file:/checkout/catalog/all.yaml', 'cf6004acbe85134d901cbda88329db43b2c9646d', '42828ce5b23392b1fdfe58c994353c87a4ef29be'),
	('74836f2f-7468-484d-8a41-38b0cc7f9949', 'resource:default/deployments-database', '{"apiVersion":"backstage.io/v1alpha1","kind":"Resource","metadata":{"name":"deployments-database","title":"Deployments database","description":"Postgres with the history of deployments, kept for two years.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml"}},"spec":{"type":"database","owner":"group:default/editors","system":"delivery"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployments-database","title":"Deployments database","description":"Postgres with the history of deployments, kept for two years.","uid":"74836f2f-7468-484d-8a41-38b0cc7f9949"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"database","owner":"group:default/editors","system":"delivery"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:51.816081+00', '2026-11-23 07:30:21.642498+00', 'file:/checkout/catalog/resources.yaml', '568c58580910db3fd263f2cf333d812712c5c5bc', 'c6137f919f6e65c7fad240fbc725e90ad6b8e7ee'),
	('86071d79-b683-40da-a390-46411eaf67a5', 'domain:default/platform', '{"apiVersion":"backstage.io/v1alpha1","kind":"Domain","metadata":{"name":"platform","title":"Platform","description":"What teams build, deploy and observe their software with.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml"}},"spec":{"owner":"group:default/admins"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"platform","title":"Platform","description":"What teams build, deploy and observe their software with.","uid":"86071d79-b683-40da-a390-46411eaf67a5"},"apiVersion":"backstage.io/v1alpha1","kind":"Domain","spec":{"owner":"group:default/admins"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:51.816081+00', '2026-11-23 07:30:21.642498+00', 'file:/checkout/catalog/platform.yaml', '9ed8a5abc3b6d6f76f80baf48805eefd49518652', '43318444d480314126c4a29ed0344338de698960'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'template:default/new-service', '{"apiVersion":"scaffolder.backstage.io/v1beta3","kind":"Template","metadata":{"name":"new-service","title":"New service","description":"Writes the first files of a service, catalog entry and docs included, and shows them.","tags":["recommended","service"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/templates/new-service/template.yaml"}},"spec":{"type":"service","owner":"group:default/admins","parameters":[{"title":"Your service","required":["name","description","owner"],"properties":{"name":{"title":"Name","description":"Lower-case letters, digits and hyphens","type":"string","pattern":"^[a-z]([a-z0-9-]*[a-z0-9])?$","maxLength":63,"ui:autofocus":true},"description":{"title":"What is it for?","type":"string"},"owner":{"title":"Owner","type":"string","ui:field":"OwnerPicker","ui:options":{"catalogFilter":{"kind":"Group"}}}}}],"steps":[{"id":"files","name":"Write the files","action":"fetch:template","input":{"url":"./skeleton","values":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}"}}},{"id":"catalog","name":"Write the catalog entry","action":"catalog:write","input":{"entity":{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}","annotations":{"backstage.io/techdocs-ref":"dir:."}},"spec":{"type":"service","lifecycle":"experimental","owner":"${{ parameters.owner }}"}}}},{"id":"show","name":"Show what was written","action":"debug:log","input":{"message":"These are the files of ${{ parameters.name }}.","listWorkspace":"with-contents"}},{"id":"notify","name":"Tell you that it is ready","action":"notification:send","input":{"recipients":"entity","entityRefs":["${{ user.ref }}"],"title":"The files of ${{ parameters.name }} are ready","info":"The log of the template shows them.","link":"/create/tasks/${{ context.task.id }}","severity":"low"}}],"output":{"text":[{"title":"Next steps","icon":"description","content":"The log of the step **Show what was written** has the files of `${{ parameters.name }}`.\n\n1. Copy them to a repository.\n2. Register the address of its `catalog-info.yaml` with **Register existing component**.\n\nIn a portal with an integration of GitHub or GitLab, a template does both by itself, with the actions\n`publish:github` or `publish:gitlab`, and `catalog:register`.\n"}]}}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/templates/new-service/template.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"new-service","title":"New service","description":"Writes the first files of a service, catalog entry and docs included, and shows them.","tags":["recommended","service"],"uid":"74ff4e4d-a91f-418a-ad01-6fb9b80b1346"},"apiVersion":"scaffolder.backstage.io/v1beta3","kind":"Template","spec":{"type":"service","owner":"group:default/admins","parameters":[{"title":"Your service","required":["name","description","owner"],"properties":{"name":{"title":"Name","description":"Lower-case letters, digits and hyphens","type":"string","pattern":"^[a-z]([a-z0-9-]*[a-z0-9])?$","maxLength":63,"ui:autofocus":true},"description":{"title":"What is it for?","type":"string"},"owner":{"title":"Owner","type":"string","ui:field":"OwnerPicker","ui:options":{"catalogFilter":{"kind":"Group"}}}}}],"steps":[{"id":"files","name":"Write the files","action":"fetch:template","input":{"url":"./skeleton","values":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}"}}},{"id":"catalog","name":"Write the catalog entry","action":"catalog:write","input":{"entity":{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}","annotations":{"backstage.io/techdocs-ref":"dir:."}},"spec":{"type":"service","lifecycle":"experimental","owner":"${{ parameters.owner }}"}}}},{"id":"show","name":"Show what was written","action":"debug:log","input":{"message":"These are the files of ${{ parameters.name }}.","listWorkspace":"with-contents"}},{"id":"notify","name":"Tell you that it is ready","action":"notification:send","input":{"recipients":"entity","entityRefs":["${{ user.ref }}"],"title":"The files of ${{ parameters.name }} are ready","info":"The log of the template shows them.","link":"/create/tasks/${{ context.task.id }}","severity":"low"}}],"output":{"text":[{"title":"Next steps","icon":"description","content":"The log of the step **Show what was written** has the files of `${{ parameters.name }}`.\n\n1. Copy them to a repository.\n2. Register the address of its `catalog-info.yaml` with **Register existing component**.\n\nIn a portal with an integration of GitHub or GitLab, a template does both by itself, with the actions\n`publish:github` or `publish:gitlab`, and `catalog:register`.\n"}]}}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:18.641247+00', '2026-11-23 07:30:21.642498+00', 'file:/checkout/catalog/templates/new-service/template.yaml', '218b2d1988e654103d400445bdd58da80391b90b', '01afa3573816fa68dad5e842f5c896b67e4a7fe8'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'api:default/metrics', '{"apiVersion":"backstage.io/v1alpha1","kind":"API","metadata":{"name":"metrics","title":"Metrics","description":"Health and key figures of services.","tags":["graphql"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml"}},"spec":{"type":"graphql","lifecycle":"production","owner":"group:default/viewers","system":"telemetry","definition":"type Query {\n  \"All services, or those whose name begins with the prefix.\"\n  services(prefix: String): [Service!]!\n  service(name: ID!): Service\n}\n\ntype Service {\n  name: ID!\n  health: Health!\n  \"Requests a second over the last minutes.\"\n  requestRate(minutes: Int = 5): Float!\n  \"Share of requests that failed over the last minutes, from 0 to 1.\"\n  errorRate(minutes: Int = 5): Float!\n}\n\nenum Health {\n  HEALTHY\n  DEGRADED\n  DOWN\n}\n"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"metrics","title":"Metrics","description":"Health and key figures of services.","tags":["graphql"],"uid":"b13cace9-9ebc-4e72-88d7-52f196acc814"},"apiVersion":"backstage.io/v1alpha1","kind":"API","spec":{"type":"graphql","lifecycle":"production","owner":"group:default/viewers","system":"telemetry","definition":"type Query {\n  \"All services, or those whose name begins with the prefix.\"\n  services(prefix: String): [Service!]!\n  service(name: ID!): Service\n}\n\ntype Service {\n  name: ID!\n  health: Health!\n  \"Requests a second over the last minutes.\"\n  requestRate(minutes: Int = 5): Float!\n  \"Share of requests that failed over the last minutes, from 0 to 1.\"\n  errorRate(minutes: Int = 5): Float!\n}\n\nenum Health {\n  HEALTHY\n  DEGRADED\n  DOWN\n}\n"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:18.641247+00', '2026-11-23 07:30:21.642498+00', 'file:/checkout/catalog/telemetry.yaml', '6326c90d1a7aa15d125ec646d07d5bb56fce1e20', '32ed402525e3815a077403170d3055614be5a988'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'api:default/deployment-events', '{"apiVersion":"backstage.io/v1alpha1","kind":"API","metadata":{"name":"deployment-events","title":"Deployment events","description":"Each change of a deployment''s state, as it happens.","tags":["kafka"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/apis.yaml"}},"spec":{"type":"asyncapi","lifecycle":"production","owner":"group:default/editors","system":"delivery","definition":"asyncapi: 2.6.0\ninfo:\n  title: Deployment events\n  version: 1.1.0\n  description: Each change of a deployment''s state, as it happens.\nservers:\n  production:\n    url: events.platform.example:9092\n    protocol: kafka\nchannels:\n  deployments.v1:\n    description: Keyed by service, so that the events of one service stay in order.\n    subscribe:\n      operationId: onDeploymentChanged\n      message:\n        $ref: ''#/components/messages/DeploymentChanged''\ncomponents:\n  messages:\n    DeploymentChanged:\n      name: DeploymentChanged\n      title: A deployment changed its state\n      contentType: application/json\n      payload:\n        type: object\n        required: [id, service, release, state, at]\n        properties:\n          id:\n            type: string\n            format: uuid\n          service:\n            type: string\n          release:\n            type: string\n          state:\n            type: string\n            enum: [queued, rolling-out, succeeded, rolled-back]\n          at:\n            type: string\n            format: date-time\n"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/apis.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployment-events","title":"Deployment events","description":"Each change of a deployment''s state, as it happens.","tags":["kafka"],"uid":"5b142735-0987-4be9-832f-078ac1de9c87"},"apiVersion":"backstage.io/v1alpha1","kind":"API","spec":{"type":"asyncapi","lifecycle":"production","owner":"group:default/editors","system":"delivery","definition":"asyncapi: 2.6.0\ninfo:\n  title: Deployment events\n  version: 1.1.0\n  description: Each change of a deployment''s state, as it happens.\nservers:\n  production:\n    url: events.platform.example:9092\n    protocol: kafka\nchannels:\n  deployments.v1:\n    description: Keyed by service, so that the events of one service stay in order.\n    subscribe:\n      operationId: onDeploymentChanged\n      message:\n        $ref: ''#/components/messages/DeploymentChanged''\ncomponents:\n  messages:\n    DeploymentChanged:\n      name: DeploymentChanged\n      title: A deployment changed its state\n      contentType: application/json\n      payload:\n        type: object\n        required: [id, service, release, state, at]\n        properties:\n          id:\n            type: string\n            format: uuid\n          service:\n            type: string\n          release:\n            type: string\n          state:\n            type: string\n            enum: [queued, rolling-out, succeeded, rolled-back]\n          at:\n            type: string\n            format: date-time\n"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:34.804438+00', '2026-11-23 07:30:21.642498+00', 'file:/checkout/catalog/deployment-service/apis.yaml', '8d94de9ce41064f951113ae977e9865b0103d23d', 'e5a4465221d668b03ea08aa4d3d14377fc46f4a9'),
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', 'system:default/developer-portal', '{"apiVersion":"backstage.io/v1alpha1","kind":"System","metadata":{"name":"developer-portal","title":"Developer portal","description":"The one place to find software, its owners and its documentation.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml"}},"spec":{"owner":"group:default/admins","domain":"platform"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"developer-portal","title":"Developer portal","description":"The one place to find software, its owners and its documentation.","uid":"24f49428-d2d5-49c0-9c9e-a178feb9343e"},"apiVersion":"backstage.io/v1alpha1","kind":"System","spec":{"owner":"group:default/admins","domain":"platform"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:51.816081+00', '2026-11-23 07:30:21.642498+00', 'file:/checkout/catalog/platform.yaml', '5bdb0251447949ac078eda7af226c5b340daacf8', 'd6bfb51eca245434bcababa9ddb63d7d04c213f2'),
	('35867eab-df3c-40b4-bc73-7bdb199a6177', 'resource:default/event-broker', '{"apiVersion":"backstage.io/v1alpha1","kind":"Resource","metadata":{"name":"event-broker","title":"Event broker","description":"Kafka, where deployments are announced.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml"}},"spec":{"type":"message-broker","owner":"group:default/editors","system":"delivery"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"event-broker","title":"Event broker","description":"Kafka, where deployments are announced.","uid":"35867eab-df3c-40b4-bc73-7bdb199a6177"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"message-broker","owner":"group:default/editors","system":"delivery"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:51.816081+00', '2026-11-23 07:30:21.642498+00', 'file:/checkout/catalog/resources.yaml', 'ff4ac58ff4621ac6dccadb956acf6a019d9f113e', '25b93220dda0b8a180c26074c60a5bd5fb7c11be'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'template:default/maintenance-notice', '{"apiVersion":"scaffolder.backstage.io/v1beta3","kind":"Template","metadata":{"name":"maintenance-notice","title":"Maintenance notice","description":"Tells a team that a system will be away for a while.","tags":["operations"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/templates/maintenance-notice/template.yaml"}},"spec":{"type":"operations","owner":"group:default/editors","parameters":[{"title":"What is planned?","required":["system","team","reason"],"properties":{"system":{"title":"System","type":"string","ui:field":"EntityPicker","ui:options":{"catalogFilter":{"kind":"System"}}},"team":{"title":"Team to tell","type":"string","ui:field":"OwnerPicker","ui:options":{"catalogFilter":{"kind":"Group"}}},"reason":{"title":"What happens, and when?","type":"string","ui:widget":"textarea"}}}],"steps":[{"id":"notify","name":"Tell the team","action":"notification:send","input":{"recipients":"entity","entityRefs":["${{ parameters.team }}"],"title":"Maintenance of ${{ parameters.system | parseEntityRef | pick(''name'') }}","info":"${{ parameters.reason }}","link":"/catalog/default/system/${{ parameters.system | parseEntityRef | pick(''name'') }}","severity":"high","scope":"${{ parameters.system }}"}}],"output":{"text":[{"title":"Done","content":"Everybody in `${{ parameters.team }}` finds the notice under **Notifications**."}]}}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/templates/maintenance-notice/template.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"maintenance-notice","title":"Maintenance notice","description":"Tells a team that a system will be away for a while.","tags":["operations"],"uid":"a8c2fddc-e35d-445c-822b-566e96a4e13c"},"apiVersion":"scaffolder.backstage.io/v1beta3","kind":"Template","spec":{"type":"operations","owner":"group:default/editors","parameters":[{"title":"What is planned?","required":["system","team","reason"],"properties":{"system":{"title":"System","type":"string","ui:field":"EntityPicker","ui:options":{"catalogFilter":{"kind":"System"}}},"team":{"title":"Team to tell","type":"string","ui:field":"OwnerPicker","ui:options":{"catalogFilter":{"kind":"Group"}}},"reason":{"title":"What happens, and when?","type":"string","ui:widget":"textarea"}}}],"steps":[{"id":"notify","name":"Tell the team","action":"notification:send","input":{"recipients":"entity","entityRefs":["${{ parameters.team }}"],"title":"Maintenance of ${{ parameters.system | parseEntityRef | pick(''name'') }}","info":"${{ parameters.reason }}","link":"/catalog/default/system/${{ parameters.system | parseEntityRef | pick(''name'') }}","severity":"high","scope":"${{ parameters.system }}"}}],"output":{"text":[{"title":"Done","content":"Everybody in `${{ parameters.team }}` finds the notice under **Notifications**."}]}}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:18.641247+00', '2026-11-23 07:30:21.642498+00', 'file:/checkout/catalog/templates/maintenance-notice/template.yaml', 'cb0a3c5597e40ea483da2f6b2cde1104704198fe', '686adbb7716de01e4e691bed8aa7c435f1883c2c'),
	('9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', 'resource:default/keycloak', '{"apiVersion":"backstage.io/v1alpha1","kind":"Resource","metadata":{"name":"keycloak","title":"Keycloak","description":"Users and groups of everybody, and where they sign in.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml"}},"spec":{"type":"identity-provider","owner":"group:default/admins","system":"developer-portal"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"keycloak","title":"Keycloak","description":"Users and groups of everybody, and where they sign in.","uid":"9cc651dc-1fb9-40f5-8a12-5b7a77ba0792"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"identity-provider","owner":"group:default/admins","system":"developer-portal"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:51.816081+00', '2026-11-23 07:30:21.642498+00', 'file:/checkout/catalog/resources.yaml', 'b5b33a8aef100d79be39fed1f974cc77c8575dff', '00aaee882b209eb23fc5755bdebc41c818c90190'),
	('e536bbf1-c91b-41fb-88d7-4941e525b05c', 'resource:default/portal-database', '{"apiVersion":"backstage.io/v1alpha1","kind":"Resource","metadata":{"name":"portal-database","title":"Portal database","description":"Postgres, one schema for each plugin of the portal.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml"}},"spec":{"type":"database","owner":"group:default/admins","system":"developer-portal"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"portal-database","title":"Portal database","description":"Postgres, one schema for each plugin of the portal.","uid":"e536bbf1-c91b-41fb-88d7-4941e525b05c"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"database","owner":"group:default/admins","system":"developer-portal"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:51.816081+00', '2026-11-23 07:30:21.642498+00', 'file:/checkout/catalog/resources.yaml', 'd3530ffe06dad6e7c8438b85806c2f4a0aef8558', '6d165e8f530f3d270b7fb127814099657296d3d7'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'component:default/kubrix-portal', '{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"kubrix-portal","title":"kubriX portal","description":"The developer portal itself. New colleagues get in on their first login.","annotations":{"backstage.io/techdocs-ref":"dir:.","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog-info.yaml"},"tags":["backstage","keycloak","typescript"]},"spec":{"type":"website","lifecycle":"production","owner":"group:default/admins","system":"developer-portal","dependsOn":["resource:portal-database","resource:keycloak"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog-info.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/techdocs-ref":"dir:."},"name":"kubrix-portal","title":"kubriX portal","description":"The developer portal itself. New colleagues get in on their first login.","tags":["backstage","keycloak","typescript"],"uid":"7bdb8ba8-4cc4-4c07-a6d8-4c478126b377"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"website","lifecycle":"production","owner":"group:default/admins","system":"developer-portal","dependsOn":["resource:keycloak","resource:portal-database"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:18.641247+00', '2026-11-23 07:30:21.642498+00', 'file:/checkout/catalog-info.yaml', '6892ece4d77864e94d4ab1c4cf6f20a5c42041e8', 'b2a01a911d98a16cf24e85afffa52ed51cc78953'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'system:default/telemetry', '{"apiVersion":"backstage.io/v1alpha1","kind":"System","metadata":{"name":"telemetry","title":"Telemetry","description":"Collects metrics and shows how services are doing.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml"}},"spec":{"owner":"group:default/viewers","domain":"platform"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"telemetry","title":"Telemetry","description":"Collects metrics and shows how services are doing.","uid":"6c5940a9-a5f0-4534-a387-1072192a683e"},"apiVersion":"backstage.io/v1alpha1","kind":"System","spec":{"owner":"group:default/viewers","domain":"platform"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:51.816081+00', '2026-11-23 07:30:21.642498+00', 'file:/checkout/catalog/platform.yaml', '3418c2249883a3ad991cc6313ecce4f4da83050c', '3667454686cf49684426bb37dbae3cd42151fc17'),
	('ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'resource:default/metrics-store', '{"apiVersion":"backstage.io/v1alpha1","kind":"Resource","metadata":{"name":"metrics-store","title":"Metrics store","description":"Prometheus with thirteen months of metrics.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml"}},"spec":{"type":"database","owner":"group:default/viewers","system":"telemetry"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"metrics-store","title":"Metrics store","description":"Prometheus with thirteen months of metrics.","uid":"ff824933-69b1-4b06-a5e1-6cd44076c7c1"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"database","owner":"group:default/viewers","system":"telemetry"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:51.816081+00', '2026-11-23 07:30:21.642498+00', 'file:/checkout/catalog/resources.yaml', '646735596685cfe36dc2ab70b6af62af969b4db7', '2d8d8e9602a6fac1992c3a7416f65ffd64afb5f2'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'system:default/delivery', '{"apiVersion":"backstage.io/v1alpha1","kind":"System","metadata":{"name":"delivery","title":"Delivery","description":"Takes a release from the registry to the clusters.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml"}},"spec":{"owner":"group:default/editors","domain":"platform"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"delivery","title":"Delivery","description":"Takes a release from the registry to the clusters.","uid":"327cebe9-d012-4f0a-9174-b8493c4c5031"},"apiVersion":"backstage.io/v1alpha1","kind":"System","spec":{"owner":"group:default/editors","domain":"platform"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:51.816081+00', '2026-11-23 07:30:21.642498+00', 'file:/checkout/catalog/platform.yaml', '6afaf45fed3db0e300dad90f415cc7150374ebe3', '808eca1c889dc2cbc308f9223c2461ffdcc2e579'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'component:default/deployment-cli', '{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"deployment-cli","title":"Deployment CLI","description":"The command deploy, and the Go library below it.","tags":["go","cli"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/deployment-cli.yaml"}},"spec":{"type":"library","lifecycle":"production","owner":"group:default/editors","system":"delivery","subcomponentOf":"component:deployment-service","consumesApis":["deployments"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-cli.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployment-cli","title":"Deployment CLI","description":"The command deploy, and the Go library below it.","tags":["go","cli"],"uid":"aa0a16e0-44af-410a-bd31-da306ed6a4de"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"library","lifecycle":"production","owner":"group:default/editors","system":"delivery","subcomponentOf":"component:deployment-service","consumesApis":["deployments"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:34.804438+00', '2026-11-23 07:30:21.642498+00', 'file:/checkout/catalog/deployment-cli.yaml', 'f569b699dbcc2cbc4a0290a4ab86cfadbd85cebb', '2fdf5a8379e27c149451856cd142fef516677f51'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'component:default/status-page', '{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"status-page","title":"Status page","description":"Shows everybody what works, what does not, and what was deployed just before.","tags":["typescript","react"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml"}},"spec":{"type":"website","lifecycle":"experimental","owner":"group:default/viewers","system":"telemetry","consumesApis":["metrics","deployment-events"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"status-page","title":"Status page","description":"Shows everybody what works, what does not, and what was deployed just before.","tags":["typescript","react"],"uid":"0a0257a1-af01-42ca-abbc-aeb20a542f53"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"website","lifecycle":"experimental","owner":"group:default/viewers","system":"telemetry","consumesApis":["deployment-events","metrics"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:34.804438+00', '2026-11-23 07:30:21.642498+00', 'file:/checkout/catalog/telemetry.yaml', '93db09713e1fbdc27dc86df5b87692af4f64e4e4', 'e65b8381dea55adb18eab7cc11880e29b06c48ff'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'api:default/deployments', '{"apiVersion":"backstage.io/v1alpha1","kind":"API","metadata":{"name":"deployments","title":"Deployments","description":"Create deployments and follow them.","tags":["rest"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/apis.yaml"}},"spec":{"type":"openapi","lifecycle":"production","owner":"group:default/editors","system":"delivery","definition":"openapi: 3.0.3\ninfo:\n  title: Deployments\n  version: 1.4.0\n  description: Create deployments and follow them from stage to stage.\nservers:\n  - url: https://deployments.platform.example\npaths:\n  /deployments:\n    get:\n      operationId: listDeployments\n      summary: List deployments, the newest first\n      tags: [deployments]\n      parameters:\n        - name: service\n          in: query\n          description: Only those of this service\n          schema:\n            type: string\n        - name: state\n          in: query\n          schema:\n            $ref: ''#/components/schemas/State''\n      responses:\n        ''200'':\n          description: At most 100 deployments\n          content:\n            application/json:\n              schema:\n                type: array\n                items:\n                  $ref: ''#/components/schemas/Deployment''\n    post:\n      operationId: createDeployment\n      summary: Create a deployment\n      tags: [deployments]\n      requestBody:\n        required: true\n        content:\n          application/json:\n            schema:\n              $ref: ''#/components/schemas/NewDeployment''\n      responses:\n        ''201'':\n          description: The deployment, queued\n          content:\n            application/json:\n              schema:\n                $ref: ''#/components/schemas/Deployment''\n        ''409'':\n          description: This release is deployed already\n  /deployments/{id}:\n    get:\n      operationId: getDeployment\n      summary: Get one deployment\n      tags: [deployments]\n      parameters:\n        - name: id\n          in: path\n          required: true\n          schema:\n            type: string\n            format: uuid\n      responses:\n        ''200'':\n          description: The deployment\n          content:\n            application/json:\n              schema:\n                $ref: ''#/components/schemas/Deployment''\n        ''404'':\n          description: There is no such deployment\ncomponents:\n  schemas:\n    State:\n      type: string\n      enum: [queued, rolling-out, succeeded, rolled-back]\n    NewDeployment:\n      type: object\n      required: [service, release]\n      properties:\n        service:\n          type: string\n          example: checkout\n        release:\n          type: string\n          example: 2026.11.3\n    Deployment:\n      allOf:\n        - $ref: ''#/components/schemas/NewDeployment''\n        - type: object\n          required: [id, state]\n          properties:\n            id:\n              type: string\n              format: uuid\n            state:\n              $ref: ''#/components/schemas/State''\n"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/apis.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployments","title":"Deployments","description":"Create deployments and follow them.","tags":["rest"],"uid":"7f2eb790-140e-4138-bd3a-820c12e27f0e"},"apiVersion":"backstage.io/v1alpha1","kind":"API","spec":{"type":"openapi","lifecycle":"production","owner":"group:default/editors","system":"delivery","definition":"openapi: 3.0.3\ninfo:\n  title: Deployments\n  version: 1.4.0\n  description: Create deployments and follow them from stage to stage.\nservers:\n  - url: https://deployments.platform.example\npaths:\n  /deployments:\n    get:\n      operationId: listDeployments\n      summary: List deployments, the newest first\n      tags: [deployments]\n      parameters:\n        - name: service\n          in: query\n          description: Only those of this service\n          schema:\n            type: string\n        - name: state\n          in: query\n          schema:\n            $ref: ''#/components/schemas/State''\n      responses:\n        ''200'':\n          description: At most 100 deployments\n          content:\n            application/json:\n              schema:\n                type: array\n                items:\n                  $ref: ''#/components/schemas/Deployment''\n    post:\n      operationId: createDeployment\n      summary: Create a deployment\n      tags: [deployments]\n      requestBody:\n        required: true\n        content:\n          application/json:\n            schema:\n              $ref: ''#/components/schemas/NewDeployment''\n      responses:\n        ''201'':\n          description: The deployment, queued\n          content:\n            application/json:\n              schema:\n                $ref: ''#/components/schemas/Deployment''\n        ''409'':\n          description: This release is deployed already\n  /deployments/{id}:\n    get:\n      operationId: getDeployment\n      summary: Get one deployment\n      tags: [deployments]\n      parameters:\n        - name: id\n          in: path\n          required: true\n          schema:\n            type: string\n            format: uuid\n      responses:\n        ''200'':\n          description: The deployment\n          content:\n            application/json:\n              schema:\n                $ref: ''#/components/schemas/Deployment''\n        ''404'':\n          description: There is no such deployment\ncomponents:\n  schemas:\n    State:\n      type: string\n      enum: [queued, rolling-out, succeeded, rolled-back]\n    NewDeployment:\n      type: object\n      required: [service, release]\n      properties:\n        service:\n          type: string\n          example: checkout\n        release:\n          type: string\n          example: 2026.11.3\n    Deployment:\n      allOf:\n        - $ref: ''#/components/schemas/NewDeployment''\n        - type: object\n          required: [id, state]\n          properties:\n            id:\n              type: string\n              format: uuid\n            state:\n              $ref: ''#/components/schemas/State''\n"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:34.804438+00', '2026-11-23 07:30:21.642498+00', 'file:/checkout/catalog/deployment-service/apis.yaml', 'c4d024da487a5f42fe63bc9566ddf51b235a0e9a', 'f9bf2427733835599ed1be080cfd565526c15e46'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'component:default/metrics-gateway', '{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"metrics-gateway","title":"Metrics gateway","description":"Answers questions about the health of services, and hides where their metrics are kept.","tags":["typescript","graphql"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml"}},"spec":{"type":"service","lifecycle":"production","owner":"group:default/viewers","system":"telemetry","providesApis":["metrics"],"dependsOn":["resource:metrics-store"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"metrics-gateway","title":"Metrics gateway","description":"Answers questions about the health of services, and hides where their metrics are kept.","tags":["typescript","graphql"],"uid":"c542ce7f-3c45-49a7-b31f-1dedfa343a04"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"service","lifecycle":"production","owner":"group:default/viewers","system":"telemetry","providesApis":["metrics"],"dependsOn":["resource:metrics-store"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:32:34.804438+00', '2026-11-23 07:30:21.642498+00', 'file:/checkout/catalog/telemetry.yaml', '54f669d24fdbb5329a17d0ca90c50353a41689c6', 'c478953b2a40b666939fc7b37d5407f4a3a0c838');


--
-- Data for Name: refresh_state_references; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.refresh_state_references VALUES
	(1, 'ConfigLocationProvider', NULL, 'location:default/generated-afb38ca19693ce88df740ff0c31ea0660dde0886'),
	(2, 'KeycloakOrgEntityProvider:default', NULL, 'group:default/admins'),
	(3, 'KeycloakOrgEntityProvider:default', NULL, 'group:default/editors'),
	(4, 'KeycloakOrgEntityProvider:default', NULL, 'group:default/viewers'),
	(5, 'KeycloakOrgEntityProvider:default', NULL, 'user:default/demoadmin'),
	(6, 'KeycloakOrgEntityProvider:default', NULL, 'user:default/demoeditor'),
	(7, 'KeycloakOrgEntityProvider:default', NULL, 'user:default/demoviewer'),
	(8, NULL, 'location:default/generated-afb38ca19693ce88df740ff0c31ea0660dde0886', 'location:default/sample-organisation'),
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
	('657637e0-bde2-4852-8a46-5d9daad9c378', 'user:default/demoadmin', 'memberOf', 'group:default/admins'),
	('657637e0-bde2-4852-8a46-5d9daad9c378', 'group:default/admins', 'hasMember', 'user:default/demoadmin'),
	('d8818db6-d0d1-4357-9d94-27ffb8bb2341', 'user:default/demoviewer', 'memberOf', 'group:default/viewers'),
	('d8818db6-d0d1-4357-9d94-27ffb8bb2341', 'group:default/viewers', 'hasMember', 'user:default/demoviewer'),
	('7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377', 'user:default/demoeditor', 'memberOf', 'group:default/editors'),
	('7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377', 'group:default/editors', 'hasMember', 'user:default/demoeditor'),
	('9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', 'resource:default/keycloak', 'ownedBy', 'group:default/admins'),
	('9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', 'group:default/admins', 'ownerOf', 'resource:default/keycloak'),
	('9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', 'resource:default/keycloak', 'partOf', 'system:default/developer-portal'),
	('9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', 'system:default/developer-portal', 'hasPart', 'resource:default/keycloak'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'component:default/deployment-service', 'ownedBy', 'group:default/editors'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'group:default/editors', 'ownerOf', 'component:default/deployment-service'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'component:default/deployment-service', 'providesApi', 'api:default/deployment-events'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'api:default/deployment-events', 'apiProvidedBy', 'component:default/deployment-service'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'component:default/deployment-service', 'providesApi', 'api:default/deployments'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'api:default/deployments', 'apiProvidedBy', 'component:default/deployment-service'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'component:default/deployment-service', 'dependsOn', 'resource:default/deployments-database'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'resource:default/deployments-database', 'dependencyOf', 'component:default/deployment-service'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'component:default/deployment-service', 'dependsOn', 'resource:default/event-broker'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'resource:default/event-broker', 'dependencyOf', 'component:default/deployment-service'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'component:default/deployment-service', 'partOf', 'system:default/delivery'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'system:default/delivery', 'hasPart', 'component:default/deployment-service'),
	('74836f2f-7468-484d-8a41-38b0cc7f9949', 'resource:default/deployments-database', 'ownedBy', 'group:default/editors'),
	('74836f2f-7468-484d-8a41-38b0cc7f9949', 'group:default/editors', 'ownerOf', 'resource:default/deployments-database'),
	('74836f2f-7468-484d-8a41-38b0cc7f9949', 'resource:default/deployments-database', 'partOf', 'system:default/delivery'),
	('74836f2f-7468-484d-8a41-38b0cc7f9949', 'system:default/delivery', 'hasPart', 'resource:default/deployments-database'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'system:default/telemetry', 'ownedBy', 'group:default/viewers'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'group:default/viewers', 'ownerOf', 'system:default/telemetry'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'system:default/telemetry', 'partOf', 'domain:default/platform'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'domain:default/platform', 'hasPart', 'system:default/telemetry'),
	('35867eab-df3c-40b4-bc73-7bdb199a6177', 'resource:default/event-broker', 'ownedBy', 'group:default/editors'),
	('35867eab-df3c-40b4-bc73-7bdb199a6177', 'group:default/editors', 'ownerOf', 'resource:default/event-broker'),
	('35867eab-df3c-40b4-bc73-7bdb199a6177', 'resource:default/event-broker', 'partOf', 'system:default/delivery'),
	('35867eab-df3c-40b4-bc73-7bdb199a6177', 'system:default/delivery', 'hasPart', 'resource:default/event-broker'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'system:default/delivery', 'ownedBy', 'group:default/editors'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'group:default/editors', 'ownerOf', 'system:default/delivery'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'system:default/delivery', 'partOf', 'domain:default/platform'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'domain:default/platform', 'hasPart', 'system:default/delivery'),
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', 'system:default/developer-portal', 'ownedBy', 'group:default/admins'),
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', 'group:default/admins', 'ownerOf', 'system:default/developer-portal'),
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', 'system:default/developer-portal', 'partOf', 'domain:default/platform'),
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', 'domain:default/platform', 'hasPart', 'system:default/developer-portal'),
	('ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'resource:default/metrics-store', 'ownedBy', 'group:default/viewers'),
	('ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'group:default/viewers', 'ownerOf', 'resource:default/metrics-store'),
	('ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'resource:default/metrics-store', 'partOf', 'system:default/telemetry'),
	('ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'system:default/telemetry', 'hasPart', 'resource:default/metrics-store'),
	('e536bbf1-c91b-41fb-88d7-4941e525b05c', 'resource:default/portal-database', 'ownedBy', 'group:default/admins'),
	('e536bbf1-c91b-41fb-88d7-4941e525b05c', 'group:default/admins', 'ownerOf', 'resource:default/portal-database'),
	('e536bbf1-c91b-41fb-88d7-4941e525b05c', 'resource:default/portal-database', 'partOf', 'system:default/developer-portal'),
	('e536bbf1-c91b-41fb-88d7-4941e525b05c', 'system:default/developer-portal', 'hasPart', 'resource:default/portal-database'),
	('86071d79-b683-40da-a390-46411eaf67a5', 'domain:default/platform', 'ownedBy', 'group:default/admins'),
	('86071d79-b683-40da-a390-46411eaf67a5', 'group:default/admins', 'ownerOf', 'domain:default/platform'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'api:default/deployments', 'ownedBy', 'group:default/editors'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'group:default/editors', 'ownerOf', 'api:default/deployments'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'api:default/deployments', 'partOf', 'system:default/delivery'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'system:default/delivery', 'hasPart', 'api:default/deployments'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'component:default/deployment-cli', 'ownedBy', 'group:default/editors'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'group:default/editors', 'ownerOf', 'component:default/deployment-cli'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'component:default/deployment-cli', 'partOf', 'component:default/deployment-service'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'component:default/deployment-service', 'hasPart', 'component:default/deployment-cli'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'component:default/deployment-cli', 'consumesApi', 'api:default/deployments'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'api:default/deployments', 'apiConsumedBy', 'component:default/deployment-cli'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'component:default/deployment-cli', 'partOf', 'system:default/delivery'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'system:default/delivery', 'hasPart', 'component:default/deployment-cli'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'template:default/maintenance-notice', 'ownedBy', 'group:default/editors'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'group:default/editors', 'ownerOf', 'template:default/maintenance-notice'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'component:default/metrics-gateway', 'ownedBy', 'group:default/viewers'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'group:default/viewers', 'ownerOf', 'component:default/metrics-gateway'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'component:default/metrics-gateway', 'providesApi', 'api:default/metrics'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'api:default/metrics', 'apiProvidedBy', 'component:default/metrics-gateway'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'component:default/metrics-gateway', 'dependsOn', 'resource:default/metrics-store'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'resource:default/metrics-store', 'dependencyOf', 'component:default/metrics-gateway'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'component:default/metrics-gateway', 'partOf', 'system:default/telemetry'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'system:default/telemetry', 'hasPart', 'component:default/metrics-gateway'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'component:default/kubrix-portal', 'ownedBy', 'group:default/admins'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'group:default/admins', 'ownerOf', 'component:default/kubrix-portal'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'component:default/kubrix-portal', 'dependsOn', 'resource:default/keycloak'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'resource:default/keycloak', 'dependencyOf', 'component:default/kubrix-portal'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'component:default/kubrix-portal', 'dependsOn', 'resource:default/portal-database'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'resource:default/portal-database', 'dependencyOf', 'component:default/kubrix-portal'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'component:default/kubrix-portal', 'partOf', 'system:default/developer-portal'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'system:default/developer-portal', 'hasPart', 'component:default/kubrix-portal'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'component:default/status-page', 'ownedBy', 'group:default/viewers'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'group:default/viewers', 'ownerOf', 'component:default/status-page'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'component:default/status-page', 'consumesApi', 'api:default/deployment-events'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'api:default/deployment-events', 'apiConsumedBy', 'component:default/status-page'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'component:default/status-page', 'consumesApi', 'api:default/metrics'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'api:default/metrics', 'apiConsumedBy', 'component:default/status-page'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'component:default/status-page', 'partOf', 'system:default/telemetry'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'system:default/telemetry', 'hasPart', 'component:default/status-page'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'api:default/deployment-events', 'ownedBy', 'group:default/editors'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'group:default/editors', 'ownerOf', 'api:default/deployment-events'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'api:default/deployment-events', 'partOf', 'system:default/delivery'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'system:default/delivery', 'hasPart', 'api:default/deployment-events'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'template:default/new-service', 'ownedBy', 'group:default/admins'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'group:default/admins', 'ownerOf', 'template:default/new-service'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'api:default/metrics', 'ownedBy', 'group:default/viewers'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'group:default/viewers', 'ownerOf', 'api:default/metrics'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'api:default/metrics', 'partOf', 'system:default/telemetry'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'system:default/telemetry', 'hasPart', 'api:default/metrics');


--
-- Data for Name: search; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.search VALUES
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'metadata.annotations.backstage.io/managed-by-location', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'metadata.annotations.backstage.io/managed-by-origin-location', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'metadata.annotations.backstage.io/view-url', 'http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001', 'http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'metadata.annotations.keycloak.org/id', '00000000-0000-4000-8000-100000000001', '00000000-0000-4000-8000-100000000001'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'metadata.annotations.keycloak.org/realm', 'kubrix', 'kubrix'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'apiversion', 'backstage.io/v1beta1', 'backstage.io/v1beta1'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'kind', 'group', 'Group'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'spec.type', 'group', 'group'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'spec.profile.displayname', 'editors', 'editors'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'metadata.name', 'editors', 'editors'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'metadata.namespace', 'default', 'default'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'metadata.uid', '7a55d3ed-f76f-4557-bbc5-a8e53713346a', '7a55d3ed-f76f-4557-bbc5-a8e53713346a'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'relations.hasmember', 'user:default/demoeditor', 'user:default/demoeditor'),
	('7eabdfa8-4847-40da-ad29-48b45b5f31a2', 'metadata.annotations.backstage.io/managed-by-location', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002'),
	('7eabdfa8-4847-40da-ad29-48b45b5f31a2', 'metadata.annotations.backstage.io/managed-by-origin-location', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002'),
	('7eabdfa8-4847-40da-ad29-48b45b5f31a2', 'metadata.annotations.backstage.io/view-url', 'http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002', 'http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002'),
	('7eabdfa8-4847-40da-ad29-48b45b5f31a2', 'metadata.annotations.keycloak.org/id', '00000000-0000-4000-8000-100000000002', '00000000-0000-4000-8000-100000000002'),
	('7eabdfa8-4847-40da-ad29-48b45b5f31a2', 'metadata.annotations.keycloak.org/realm', 'kubrix', 'kubrix'),
	('7eabdfa8-4847-40da-ad29-48b45b5f31a2', 'apiversion', 'backstage.io/v1beta1', 'backstage.io/v1beta1'),
	('7eabdfa8-4847-40da-ad29-48b45b5f31a2', 'kind', 'group', 'Group'),
	('7eabdfa8-4847-40da-ad29-48b45b5f31a2', 'spec.type', 'group', 'group'),
	('7eabdfa8-4847-40da-ad29-48b45b5f31a2', 'spec.profile.displayname', 'viewers', 'viewers'),
	('7eabdfa8-4847-40da-ad29-48b45b5f31a2', 'metadata.name', 'viewers', 'viewers'),
	('7eabdfa8-4847-40da-ad29-48b45b5f31a2', 'metadata.namespace', 'default', 'default'),
	('7eabdfa8-4847-40da-ad29-48b45b5f31a2', 'metadata.uid', '7eabdfa8-4847-40da-ad29-48b45b5f31a2', '7eabdfa8-4847-40da-ad29-48b45b5f31a2'),
	('7eabdfa8-4847-40da-ad29-48b45b5f31a2', 'relations.hasmember', 'user:default/demoviewer', 'user:default/demoviewer'),
	('657637e0-bde2-4852-8a46-5d9daad9c378', 'metadata.annotations.keycloak.org/realm', 'kubrix', 'kubrix'),
	('657637e0-bde2-4852-8a46-5d9daad9c378', 'relations.memberof', 'group:default/admins', 'group:default/admins'),
	('657637e0-bde2-4852-8a46-5d9daad9c378', 'metadata.annotations.keycloak.org/id', '00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000000'),
	('657637e0-bde2-4852-8a46-5d9daad9c378', 'metadata.annotations.backstage.io/managed-by-location', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000'),
	('657637e0-bde2-4852-8a46-5d9daad9c378', 'spec.memberof', 'admins', 'admins'),
	('657637e0-bde2-4852-8a46-5d9daad9c378', 'spec.profile.email', 'demoadmin@kubrix.local', 'demoadmin@kubrix.local'),
	('657637e0-bde2-4852-8a46-5d9daad9c378', 'metadata.namespace', 'default', 'default'),
	('657637e0-bde2-4852-8a46-5d9daad9c378', 'metadata.name', 'demoadmin', 'demoadmin'),
	('657637e0-bde2-4852-8a46-5d9daad9c378', 'metadata.annotations.backstage.io/view-url', 'http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000', 'http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000'),
	('657637e0-bde2-4852-8a46-5d9daad9c378', 'spec.profile.displayname', 'demo admin', 'Demo Admin'),
	('657637e0-bde2-4852-8a46-5d9daad9c378', 'metadata.annotations.backstage.io/managed-by-origin-location', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000'),
	('657637e0-bde2-4852-8a46-5d9daad9c378', 'kind', 'user', 'User'),
	('657637e0-bde2-4852-8a46-5d9daad9c378', 'apiversion', 'backstage.io/v1beta1', 'backstage.io/v1beta1'),
	('657637e0-bde2-4852-8a46-5d9daad9c378', 'metadata.uid', '657637e0-bde2-4852-8a46-5d9daad9c378', '657637e0-bde2-4852-8a46-5d9daad9c378'),
	('657637e0-bde2-4852-8a46-5d9daad9c378', 'spec.memberof.admins', 'true', 'true'),
	('7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377', 'metadata.uid', '7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377', '7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377'),
	('7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377', 'metadata.name', 'demoeditor', 'demoeditor'),
	('7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377', 'metadata.annotations.keycloak.org/realm', 'kubrix', 'kubrix'),
	('7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377', 'relations.memberof', 'group:default/editors', 'group:default/editors'),
	('7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377', 'spec.profile.displayname', 'demo editor', 'Demo Editor'),
	('7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377', 'metadata.annotations.backstage.io/view-url', 'http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001', 'http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001'),
	('7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377', 'metadata.annotations.backstage.io/managed-by-location', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001'),
	('7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377', 'spec.memberof.editors', 'true', 'true'),
	('7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377', 'metadata.namespace', 'default', 'default'),
	('7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377', 'spec.profile.email', 'demoeditor@kubrix.local', 'demoeditor@kubrix.local'),
	('7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377', 'kind', 'user', 'User'),
	('d54ba960-c380-49a4-8bc4-b914227a2612', 'metadata.annotations.backstage.io/managed-by-location', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000'),
	('d54ba960-c380-49a4-8bc4-b914227a2612', 'metadata.annotations.backstage.io/managed-by-origin-location', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000', 'url:http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000'),
	('d54ba960-c380-49a4-8bc4-b914227a2612', 'metadata.annotations.backstage.io/view-url', 'http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000', 'http://keycloak:8080/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000'),
	('d54ba960-c380-49a4-8bc4-b914227a2612', 'metadata.annotations.keycloak.org/id', '00000000-0000-4000-8000-100000000000', '00000000-0000-4000-8000-100000000000'),
	('d54ba960-c380-49a4-8bc4-b914227a2612', 'metadata.annotations.keycloak.org/realm', 'kubrix', 'kubrix'),
	('d54ba960-c380-49a4-8bc4-b914227a2612', 'apiversion', 'backstage.io/v1beta1', 'backstage.io/v1beta1'),
	('d54ba960-c380-49a4-8bc4-b914227a2612', 'kind', 'group', 'Group'),
	('d54ba960-c380-49a4-8bc4-b914227a2612', 'spec.type', 'group', 'group'),
	('d54ba960-c380-49a4-8bc4-b914227a2612', 'spec.profile.displayname', 'admins', 'admins'),
	('d54ba960-c380-49a4-8bc4-b914227a2612', 'metadata.name', 'admins', 'admins'),
	('d54ba960-c380-49a4-8bc4-b914227a2612', 'metadata.namespace', 'default', 'default'),
	('d54ba960-c380-49a4-8bc4-b914227a2612', 'metadata.uid', 'd54ba960-c380-49a4-8bc4-b914227a2612', 'd54ba960-c380-49a4-8bc4-b914227a2612'),
	('d54ba960-c380-49a4-8bc4-b914227a2612', 'relations.hasmember', 'user:default/demoadmin', 'user:default/demoadmin'),
	('86071d79-b683-40da-a390-46411eaf67a5', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/platform.yaml', 'file:/checkout/catalog/platform.yaml'),
	('86071d79-b683-40da-a390-46411eaf67a5', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('86071d79-b683-40da-a390-46411eaf67a5', 'metadata.title', 'platform', 'Platform'),
	('86071d79-b683-40da-a390-46411eaf67a5', 'metadata.description', 'what teams build, deploy and observe their software with.', 'What teams build, deploy and observe their software with.'),
	('86071d79-b683-40da-a390-46411eaf67a5', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('86071d79-b683-40da-a390-46411eaf67a5', 'kind', 'domain', 'Domain'),
	('86071d79-b683-40da-a390-46411eaf67a5', 'spec.owner', 'group:default/admins', 'group:default/admins'),
	('86071d79-b683-40da-a390-46411eaf67a5', 'metadata.name', 'platform', 'platform'),
	('86071d79-b683-40da-a390-46411eaf67a5', 'metadata.namespace', 'default', 'default'),
	('86071d79-b683-40da-a390-46411eaf67a5', 'metadata.uid', '86071d79-b683-40da-a390-46411eaf67a5', '86071d79-b683-40da-a390-46411eaf67a5'),
	('86071d79-b683-40da-a390-46411eaf67a5', 'relations.haspart', 'system:default/delivery', 'system:default/delivery'),
	('86071d79-b683-40da-a390-46411eaf67a5', 'relations.haspart', 'system:default/developer-portal', 'system:default/developer-portal'),
	('86071d79-b683-40da-a390-46411eaf67a5', 'relations.haspart', 'system:default/telemetry', 'system:default/telemetry'),
	('86071d79-b683-40da-a390-46411eaf67a5', 'relations.ownedby', 'group:default/admins', 'group:default/admins'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'relations.ownerof', 'api:default/deployment-events', 'api:default/deployment-events'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'relations.ownerof', 'api:default/deployments', 'api:default/deployments'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'relations.ownerof', 'component:default/deployment-cli', 'component:default/deployment-cli'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'relations.ownerof', 'component:default/deployment-service', 'component:default/deployment-service'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'relations.ownerof', 'resource:default/deployments-database', 'resource:default/deployments-database'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'relations.ownerof', 'resource:default/event-broker', 'resource:default/event-broker'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'relations.ownerof', 'system:default/delivery', 'system:default/delivery'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.input.url', './skeleton', './skeleton'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.parameters.properties.owner.type', 'string', 'string'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'apiversion', 'scaffolder.backstage.io/v1beta3', 'scaffolder.backstage.io/v1beta3'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'metadata.tags.recommended', 'true', 'true'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.output.text.icon', 'description', 'description'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/templates/new-service/template.yaml', 'file:/checkout/catalog/templates/new-service/template.yaml'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.parameters.required.owner', 'true', 'true'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.input.recipients', 'entity', 'entity'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.input.title', 'the files of ${{ parameters.name }} are ready', 'The files of ${{ parameters.name }} are ready'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'metadata.title', 'new service', 'New service'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.type', 'service', 'service'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.parameters.properties.name.ui:autofocus', 'true', 'true'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.parameters.required', 'name', 'name');
INSERT INTO catalog.search VALUES
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.name', 'write the files', 'Write the files'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.parameters.properties.name.description', 'lower-case letters, digits and hyphens', 'Lower-case letters, digits and hyphens'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.input.entity.spec.owner', '${{ parameters.owner }}', '${{ parameters.owner }}'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'kind', 'template', 'Template'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.input.entity.metadata.name', '${{ parameters.name }}', '${{ parameters.name }}'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.output.text.content', NULL, NULL),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.parameters.properties.name.maxlength', '63', '63'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.input.info', 'the log of the template shows them.', 'The log of the template shows them.'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.parameters.required', 'reason', 'reason'),
	('7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377', 'apiversion', 'backstage.io/v1beta1', 'backstage.io/v1beta1'),
	('7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377', 'metadata.annotations.keycloak.org/id', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001'),
	('7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377', 'metadata.annotations.backstage.io/managed-by-origin-location', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001'),
	('7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377', 'spec.memberof', 'editors', 'editors'),
	('d8818db6-d0d1-4357-9d94-27ffb8bb2341', 'metadata.annotations.backstage.io/managed-by-location', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002'),
	('d8818db6-d0d1-4357-9d94-27ffb8bb2341', 'metadata.annotations.backstage.io/managed-by-origin-location', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002', 'url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002'),
	('d8818db6-d0d1-4357-9d94-27ffb8bb2341', 'metadata.annotations.backstage.io/view-url', 'http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002', 'http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002'),
	('d8818db6-d0d1-4357-9d94-27ffb8bb2341', 'metadata.annotations.keycloak.org/id', '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000002'),
	('d8818db6-d0d1-4357-9d94-27ffb8bb2341', 'metadata.annotations.keycloak.org/realm', 'kubrix', 'kubrix'),
	('d8818db6-d0d1-4357-9d94-27ffb8bb2341', 'apiversion', 'backstage.io/v1beta1', 'backstage.io/v1beta1'),
	('d8818db6-d0d1-4357-9d94-27ffb8bb2341', 'kind', 'user', 'User'),
	('d8818db6-d0d1-4357-9d94-27ffb8bb2341', 'spec.profile.displayname', 'demo viewer', 'Demo Viewer'),
	('d8818db6-d0d1-4357-9d94-27ffb8bb2341', 'spec.profile.email', 'demoviewer@kubrix.local', 'demoviewer@kubrix.local'),
	('d8818db6-d0d1-4357-9d94-27ffb8bb2341', 'spec.memberof', 'viewers', 'viewers'),
	('d8818db6-d0d1-4357-9d94-27ffb8bb2341', 'spec.memberof.viewers', 'true', 'true'),
	('d8818db6-d0d1-4357-9d94-27ffb8bb2341', 'metadata.name', 'demoviewer', 'demoviewer'),
	('d8818db6-d0d1-4357-9d94-27ffb8bb2341', 'metadata.namespace', 'default', 'default'),
	('d8818db6-d0d1-4357-9d94-27ffb8bb2341', 'metadata.uid', 'd8818db6-d0d1-4357-9d94-27ffb8bb2341', 'd8818db6-d0d1-4357-9d94-27ffb8bb2341'),
	('d8818db6-d0d1-4357-9d94-27ffb8bb2341', 'relations.memberof', 'group:default/viewers', 'group:default/viewers'),
	('d54ba960-c380-49a4-8bc4-b914227a2612', 'relations.ownerof', 'domain:default/platform', 'domain:default/platform'),
	('d54ba960-c380-49a4-8bc4-b914227a2612', 'relations.ownerof', 'resource:default/keycloak', 'resource:default/keycloak'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/telemetry.yaml', 'file:/checkout/catalog/telemetry.yaml'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'metadata.title', 'status page', 'Status page'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'metadata.description', 'shows everybody what works, what does not, and what was deployed just before.', 'Shows everybody what works, what does not, and what was deployed just before.'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'metadata.tags', 'typescript', 'typescript'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'metadata.tags.typescript', 'true', 'true'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'metadata.tags', 'react', 'react'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'metadata.tags.react', 'true', 'true'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'kind', 'component', 'Component'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'spec.type', 'website', 'website'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'spec.lifecycle', 'experimental', 'experimental'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'spec.owner', 'group:default/viewers', 'group:default/viewers'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'spec.system', 'telemetry', 'telemetry'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'spec.consumesapis', 'deployment-events', 'deployment-events'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'spec.consumesapis.deployment-events', 'true', 'true'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'spec.consumesapis', 'metrics', 'metrics'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'spec.consumesapis.metrics', 'true', 'true'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'metadata.name', 'status-page', 'status-page'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'metadata.namespace', 'default', 'default'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'metadata.uid', '0a0257a1-af01-42ca-abbc-aeb20a542f53', '0a0257a1-af01-42ca-abbc-aeb20a542f53'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'relations.consumesapi', 'api:default/deployment-events', 'api:default/deployment-events'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'relations.consumesapi', 'api:default/metrics', 'api:default/metrics'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'relations.ownedby', 'group:default/viewers', 'group:default/viewers'),
	('0a0257a1-af01-42ca-abbc-aeb20a542f53', 'relations.partof', 'system:default/telemetry', 'system:default/telemetry'),
	('e536bbf1-c91b-41fb-88d7-4941e525b05c', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/resources.yaml', 'file:/checkout/catalog/resources.yaml'),
	('e536bbf1-c91b-41fb-88d7-4941e525b05c', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('e536bbf1-c91b-41fb-88d7-4941e525b05c', 'metadata.title', 'portal database', 'Portal database'),
	('e536bbf1-c91b-41fb-88d7-4941e525b05c', 'metadata.description', 'postgres, one schema for each plugin of the portal.', 'Postgres, one schema for each plugin of the portal.'),
	('e536bbf1-c91b-41fb-88d7-4941e525b05c', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('e536bbf1-c91b-41fb-88d7-4941e525b05c', 'kind', 'resource', 'Resource'),
	('e536bbf1-c91b-41fb-88d7-4941e525b05c', 'spec.type', 'database', 'database'),
	('e536bbf1-c91b-41fb-88d7-4941e525b05c', 'spec.owner', 'group:default/admins', 'group:default/admins'),
	('e536bbf1-c91b-41fb-88d7-4941e525b05c', 'spec.system', 'developer-portal', 'developer-portal'),
	('e536bbf1-c91b-41fb-88d7-4941e525b05c', 'metadata.name', 'portal-database', 'portal-database'),
	('e536bbf1-c91b-41fb-88d7-4941e525b05c', 'metadata.namespace', 'default', 'default'),
	('e536bbf1-c91b-41fb-88d7-4941e525b05c', 'metadata.uid', 'e536bbf1-c91b-41fb-88d7-4941e525b05c', 'e536bbf1-c91b-41fb-88d7-4941e525b05c'),
	('ff0a20b1-10bf-495a-b2d4-5c4e3ff09999', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('ff0a20b1-10bf-495a-b2d4-5c4e3ff09999', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('ff0a20b1-10bf-495a-b2d4-5c4e3ff09999', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('ff0a20b1-10bf-495a-b2d4-5c4e3ff09999', 'kind', 'location', 'Location'),
	('ff0a20b1-10bf-495a-b2d4-5c4e3ff09999', 'spec.type', 'file', 'file'),
	('ff0a20b1-10bf-495a-b2d4-5c4e3ff09999', 'spec.target', '/checkout/catalog/all.yaml', '/checkout/catalog/all.yaml'),
	('ff0a20b1-10bf-495a-b2d4-5c4e3ff09999', 'metadata.name', 'generated-afb38ca19693ce88df740ff0c31ea0660dde0886', 'generated-afb38ca19693ce88df740ff0c31ea0660dde0886'),
	('ff0a20b1-10bf-495a-b2d4-5c4e3ff09999', 'metadata.namespace', 'default', 'default'),
	('ff0a20b1-10bf-495a-b2d4-5c4e3ff09999', 'metadata.uid', 'ff0a20b1-10bf-495a-b2d4-5c4e3ff09999', 'ff0a20b1-10bf-495a-b2d4-5c4e3ff09999'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'metadata.description', 'the sample organisation of the local portal', 'The sample organisation of the local portal'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'kind', 'location', 'Location'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'spec.targets', './platform.yaml', './platform.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'spec.targets../platform.yaml', 'true', 'true'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'spec.targets', './resources.yaml', './resources.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'spec.targets../resources.yaml', 'true', 'true'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'spec.targets', './deployment-service/catalog-info.yaml', './deployment-service/catalog-info.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'spec.targets../deployment-service/catalog-info.yaml', 'true', 'true'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'spec.targets', './deployment-service/apis.yaml', './deployment-service/apis.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'spec.targets../deployment-service/apis.yaml', 'true', 'true'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'spec.targets', './deployment-cli.yaml', './deployment-cli.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'spec.targets../deployment-cli.yaml', 'true', 'true'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'spec.targets', './telemetry.yaml', './telemetry.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'spec.targets../telemetry.yaml', 'true', 'true'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'spec.targets', './templates/new-service/template.yaml', './templates/new-service/template.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'spec.targets../templates/new-service/template.yaml', 'true', 'true'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'spec.targets', './templates/maintenance-notice/template.yaml', './templates/maintenance-notice/template.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'spec.targets../templates/maintenance-notice/template.yaml', 'true', 'true'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'spec.targets', '../catalog-info.yaml', '../catalog-info.yaml'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'spec.targets.../catalog-info.yaml', 'true', 'true'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'metadata.name', 'sample-organisation', 'sample-organisation');
INSERT INTO catalog.search VALUES
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'metadata.namespace', 'default', 'default'),
	('764ff904-8731-40ce-ac58-6f5ac42e7d14', 'metadata.uid', '764ff904-8731-40ce-ac58-6f5ac42e7d14', '764ff904-8731-40ce-ac58-6f5ac42e7d14'),
	('9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/resources.yaml', 'file:/checkout/catalog/resources.yaml'),
	('9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', 'metadata.title', 'keycloak', 'Keycloak'),
	('9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', 'metadata.description', 'users and groups of everybody, and where they sign in.', 'Users and groups of everybody, and where they sign in.'),
	('9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', 'kind', 'resource', 'Resource'),
	('9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', 'spec.type', 'identity-provider', 'identity-provider'),
	('9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', 'spec.owner', 'group:default/admins', 'group:default/admins'),
	('9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', 'spec.system', 'developer-portal', 'developer-portal'),
	('9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', 'metadata.name', 'keycloak', 'keycloak'),
	('9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', 'metadata.namespace', 'default', 'default'),
	('9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', 'metadata.uid', '9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', '9cc651dc-1fb9-40f5-8a12-5b7a77ba0792'),
	('9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', 'relations.ownedby', 'group:default/admins', 'group:default/admins'),
	('9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', 'relations.partof', 'system:default/developer-portal', 'system:default/developer-portal'),
	('74836f2f-7468-484d-8a41-38b0cc7f9949', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/resources.yaml', 'file:/checkout/catalog/resources.yaml'),
	('74836f2f-7468-484d-8a41-38b0cc7f9949', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('74836f2f-7468-484d-8a41-38b0cc7f9949', 'metadata.title', 'deployments database', 'Deployments database'),
	('74836f2f-7468-484d-8a41-38b0cc7f9949', 'metadata.description', 'postgres with the history of deployments, kept for two years.', 'Postgres with the history of deployments, kept for two years.'),
	('74836f2f-7468-484d-8a41-38b0cc7f9949', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('74836f2f-7468-484d-8a41-38b0cc7f9949', 'kind', 'resource', 'Resource'),
	('74836f2f-7468-484d-8a41-38b0cc7f9949', 'spec.type', 'database', 'database'),
	('74836f2f-7468-484d-8a41-38b0cc7f9949', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('74836f2f-7468-484d-8a41-38b0cc7f9949', 'spec.system', 'delivery', 'delivery'),
	('74836f2f-7468-484d-8a41-38b0cc7f9949', 'metadata.name', 'deployments-database', 'deployments-database'),
	('74836f2f-7468-484d-8a41-38b0cc7f9949', 'metadata.namespace', 'default', 'default'),
	('74836f2f-7468-484d-8a41-38b0cc7f9949', 'metadata.uid', '74836f2f-7468-484d-8a41-38b0cc7f9949', '74836f2f-7468-484d-8a41-38b0cc7f9949'),
	('74836f2f-7468-484d-8a41-38b0cc7f9949', 'relations.dependencyof', 'component:default/deployment-service', 'component:default/deployment-service'),
	('74836f2f-7468-484d-8a41-38b0cc7f9949', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('74836f2f-7468-484d-8a41-38b0cc7f9949', 'relations.partof', 'system:default/delivery', 'system:default/delivery'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/platform.yaml', 'file:/checkout/catalog/platform.yaml'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'metadata.title', 'delivery', 'Delivery'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'metadata.description', 'takes a release from the registry to the clusters.', 'Takes a release from the registry to the clusters.'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'kind', 'system', 'System'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'spec.domain', 'platform', 'platform'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'metadata.name', 'delivery', 'delivery'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'metadata.namespace', 'default', 'default'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'metadata.uid', '327cebe9-d012-4f0a-9174-b8493c4c5031', '327cebe9-d012-4f0a-9174-b8493c4c5031'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'relations.haspart', 'api:default/deployments', 'api:default/deployments'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'relations.haspart', 'component:default/deployment-cli', 'component:default/deployment-cli'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'relations.haspart', 'component:default/deployment-service', 'component:default/deployment-service'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'relations.haspart', 'resource:default/deployments-database', 'resource:default/deployments-database'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'relations.haspart', 'resource:default/event-broker', 'resource:default/event-broker'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'relations.partof', 'domain:default/platform', 'domain:default/platform'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/deployment-service/apis.yaml', 'file:/checkout/catalog/deployment-service/apis.yaml'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'metadata.title', 'deployments', 'Deployments'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'metadata.description', 'create deployments and follow them.', 'Create deployments and follow them.'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'metadata.tags', 'rest', 'rest'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'metadata.tags.rest', 'true', 'true'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'kind', 'api', 'API'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'spec.type', 'openapi', 'openapi'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'spec.lifecycle', 'production', 'production'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'spec.system', 'delivery', 'delivery'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'spec.definition', NULL, NULL),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'metadata.name', 'deployments', 'deployments'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'metadata.namespace', 'default', 'default'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'metadata.uid', '7f2eb790-140e-4138-bd3a-820c12e27f0e', '7f2eb790-140e-4138-bd3a-820c12e27f0e'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'relations.apiconsumedby', 'component:default/deployment-cli', 'component:default/deployment-cli'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'relations.apiprovidedby', 'component:default/deployment-service', 'component:default/deployment-service'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('7f2eb790-140e-4138-bd3a-820c12e27f0e', 'relations.partof', 'system:default/delivery', 'system:default/delivery'),
	('d54ba960-c380-49a4-8bc4-b914227a2612', 'relations.ownerof', 'resource:default/portal-database', 'resource:default/portal-database'),
	('d54ba960-c380-49a4-8bc4-b914227a2612', 'relations.ownerof', 'system:default/developer-portal', 'system:default/developer-portal'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/telemetry.yaml', 'file:/checkout/catalog/telemetry.yaml'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'metadata.title', 'metrics gateway', 'Metrics gateway'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'metadata.description', 'answers questions about the health of services, and hides where their metrics are kept.', 'Answers questions about the health of services, and hides where their metrics are kept.'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'metadata.tags', 'typescript', 'typescript'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'metadata.tags.typescript', 'true', 'true'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'metadata.tags', 'graphql', 'graphql'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'metadata.tags.graphql', 'true', 'true'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'kind', 'component', 'Component'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'spec.type', 'service', 'service'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'spec.lifecycle', 'production', 'production'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'spec.owner', 'group:default/viewers', 'group:default/viewers'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'spec.system', 'telemetry', 'telemetry'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'spec.providesapis', 'metrics', 'metrics'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'spec.providesapis.metrics', 'true', 'true'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'spec.dependson', 'resource:metrics-store', 'resource:metrics-store'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'metadata.tags.go', 'true', 'true'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'metadata.tags', 'kafka', 'kafka'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'spec.dependson', 'resource:event-broker', 'resource:event-broker'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'kind', 'component', 'Component'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'spec.providesapis', 'deployments', 'deployments'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'spec.type', 'service', 'service'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'metadata.title', 'deployment service', 'Deployment service'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'spec.dependson.resource:event-broker', 'true', 'true'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'metadata.tags', 'go', 'go'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'relations.providesapi', 'api:default/deployments', 'api:default/deployments');
INSERT INTO catalog.search VALUES
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'spec.dependson', 'resource:deployments-database', 'resource:deployments-database'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'metadata.description', 'rolls releases out to the clusters, one stage after the other, and rolls back what does not get healthy.', 'Rolls releases out to the clusters, one stage after the other, and rolls back what does not get healthy.'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'spec.providesapis.deployment-events', 'true', 'true'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'metadata.uid', '055c527e-4b0e-42ae-8015-ab5609390dc9', '055c527e-4b0e-42ae-8015-ab5609390dc9'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'relations.partof', 'system:default/delivery', 'system:default/delivery'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'relations.haspart', 'component:default/deployment-cli', 'component:default/deployment-cli'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'metadata.tags', 'postgres', 'postgres'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'metadata.tags.postgres', 'true', 'true'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'metadata.namespace', 'default', 'default'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'spec.providesapis.deployments', 'true', 'true'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'relations.providesapi', 'api:default/deployment-events', 'api:default/deployment-events'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'spec.lifecycle', 'production', 'production'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'spec.dependson.resource:deployments-database', 'true', 'true'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'metadata.name', 'deployment-service', 'deployment-service'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/deployment-service/catalog-info.yaml', 'file:/checkout/catalog/deployment-service/catalog-info.yaml'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'metadata.annotations.backstage.io/techdocs-ref', 'dir:.', 'dir:.'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'metadata.tags.kafka', 'true', 'true'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'relations.dependson', 'resource:default/deployments-database', 'resource:default/deployments-database'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'spec.providesapis', 'deployment-events', 'deployment-events'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'relations.dependson', 'resource:default/event-broker', 'resource:default/event-broker'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'spec.system', 'delivery', 'delivery'),
	('055c527e-4b0e-42ae-8015-ab5609390dc9', 'metadata.annotations.backstage.io/kubernetes-id', 'deployment-service', 'deployment-service'),
	('35867eab-df3c-40b4-bc73-7bdb199a6177', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/resources.yaml', 'file:/checkout/catalog/resources.yaml'),
	('35867eab-df3c-40b4-bc73-7bdb199a6177', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('35867eab-df3c-40b4-bc73-7bdb199a6177', 'metadata.title', 'event broker', 'Event broker'),
	('35867eab-df3c-40b4-bc73-7bdb199a6177', 'metadata.description', 'kafka, where deployments are announced.', 'Kafka, where deployments are announced.'),
	('35867eab-df3c-40b4-bc73-7bdb199a6177', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('35867eab-df3c-40b4-bc73-7bdb199a6177', 'kind', 'resource', 'Resource'),
	('35867eab-df3c-40b4-bc73-7bdb199a6177', 'spec.type', 'message-broker', 'message-broker'),
	('35867eab-df3c-40b4-bc73-7bdb199a6177', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('35867eab-df3c-40b4-bc73-7bdb199a6177', 'spec.system', 'delivery', 'delivery'),
	('35867eab-df3c-40b4-bc73-7bdb199a6177', 'metadata.name', 'event-broker', 'event-broker'),
	('35867eab-df3c-40b4-bc73-7bdb199a6177', 'metadata.namespace', 'default', 'default'),
	('35867eab-df3c-40b4-bc73-7bdb199a6177', 'metadata.uid', '35867eab-df3c-40b4-bc73-7bdb199a6177', '35867eab-df3c-40b4-bc73-7bdb199a6177'),
	('35867eab-df3c-40b4-bc73-7bdb199a6177', 'relations.dependencyof', 'component:default/deployment-service', 'component:default/deployment-service'),
	('35867eab-df3c-40b4-bc73-7bdb199a6177', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('35867eab-df3c-40b4-bc73-7bdb199a6177', 'relations.partof', 'system:default/delivery', 'system:default/delivery'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'spec.dependson.resource:metrics-store', 'true', 'true'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'metadata.name', 'metrics-gateway', 'metrics-gateway'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'metadata.namespace', 'default', 'default'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'metadata.uid', 'c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'c542ce7f-3c45-49a7-b31f-1dedfa343a04'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'relations.dependson', 'resource:default/metrics-store', 'resource:default/metrics-store'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'relations.ownedby', 'group:default/viewers', 'group:default/viewers'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'relations.partof', 'system:default/telemetry', 'system:default/telemetry'),
	('c542ce7f-3c45-49a7-b31f-1dedfa343a04', 'relations.providesapi', 'api:default/metrics', 'api:default/metrics'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/platform.yaml', 'file:/checkout/catalog/platform.yaml'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'metadata.title', 'telemetry', 'Telemetry'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'metadata.description', 'collects metrics and shows how services are doing.', 'Collects metrics and shows how services are doing.'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'kind', 'system', 'System'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'spec.owner', 'group:default/viewers', 'group:default/viewers'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'spec.domain', 'platform', 'platform'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'metadata.name', 'telemetry', 'telemetry'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'metadata.namespace', 'default', 'default'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'metadata.uid', '6c5940a9-a5f0-4534-a387-1072192a683e', '6c5940a9-a5f0-4534-a387-1072192a683e'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'relations.haspart', 'api:default/metrics', 'api:default/metrics'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'relations.haspart', 'component:default/metrics-gateway', 'component:default/metrics-gateway'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'relations.haspart', 'component:default/status-page', 'component:default/status-page'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'relations.haspart', 'resource:default/metrics-store', 'resource:default/metrics-store'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'relations.ownedby', 'group:default/viewers', 'group:default/viewers'),
	('6c5940a9-a5f0-4534-a387-1072192a683e', 'relations.partof', 'domain:default/platform', 'domain:default/platform'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/deployment-service/apis.yaml', 'file:/checkout/catalog/deployment-service/apis.yaml'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'metadata.title', 'deployment events', 'Deployment events'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'metadata.description', 'each change of a deployment''s state, as it happens.', 'Each change of a deployment''s state, as it happens.'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'metadata.tags', 'kafka', 'kafka'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'metadata.tags.kafka', 'true', 'true'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'kind', 'api', 'API'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'spec.type', 'asyncapi', 'asyncapi'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'spec.lifecycle', 'production', 'production'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'spec.system', 'delivery', 'delivery'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'spec.definition', NULL, NULL),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'metadata.name', 'deployment-events', 'deployment-events'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'metadata.namespace', 'default', 'default'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'metadata.uid', '5b142735-0987-4be9-832f-078ac1de9c87', '5b142735-0987-4be9-832f-078ac1de9c87'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'relations.apiconsumedby', 'component:default/status-page', 'component:default/status-page'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'relations.apiprovidedby', 'component:default/deployment-service', 'component:default/deployment-service'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('5b142735-0987-4be9-832f-078ac1de9c87', 'relations.partof', 'system:default/delivery', 'system:default/delivery'),
	('9cc651dc-1fb9-40f5-8a12-5b7a77ba0792', 'relations.dependencyof', 'component:default/kubrix-portal', 'component:default/kubrix-portal'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/templates/maintenance-notice/template.yaml', 'file:/checkout/catalog/templates/maintenance-notice/template.yaml'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'metadata.title', 'maintenance notice', 'Maintenance notice'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'metadata.description', 'tells a team that a system will be away for a while.', 'Tells a team that a system will be away for a while.'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'metadata.tags', 'operations', 'operations'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'metadata.tags.operations', 'true', 'true'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'apiversion', 'scaffolder.backstage.io/v1beta3', 'scaffolder.backstage.io/v1beta3'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'kind', 'template', 'Template'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.type', 'operations', 'operations'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.parameters.title', 'what is planned?', 'What is planned?'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.parameters.required', 'system', 'system'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.parameters.required.system', 'true', 'true'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.parameters.required', 'team', 'team'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.parameters.required.team', 'true', 'true');
INSERT INTO catalog.search VALUES
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/platform.yaml', 'file:/checkout/catalog/platform.yaml'),
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', 'metadata.title', 'developer portal', 'Developer portal'),
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', 'metadata.description', 'the one place to find software, its owners and its documentation.', 'The one place to find software, its owners and its documentation.'),
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', 'kind', 'system', 'System'),
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', 'spec.owner', 'group:default/admins', 'group:default/admins'),
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', 'spec.domain', 'platform', 'platform'),
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', 'metadata.name', 'developer-portal', 'developer-portal'),
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', 'metadata.namespace', 'default', 'default'),
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', 'metadata.uid', '24f49428-d2d5-49c0-9c9e-a178feb9343e', '24f49428-d2d5-49c0-9c9e-a178feb9343e'),
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', 'relations.haspart', 'component:default/kubrix-portal', 'component:default/kubrix-portal'),
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', 'relations.haspart', 'resource:default/keycloak', 'resource:default/keycloak'),
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', 'relations.haspart', 'resource:default/portal-database', 'resource:default/portal-database'),
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', 'relations.ownedby', 'group:default/admins', 'group:default/admins'),
	('24f49428-d2d5-49c0-9c9e-a178feb9343e', 'relations.partof', 'domain:default/platform', 'domain:default/platform'),
	('ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/resources.yaml', 'file:/checkout/catalog/resources.yaml'),
	('ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'metadata.title', 'metrics store', 'Metrics store'),
	('ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'metadata.description', 'prometheus with thirteen months of metrics.', 'Prometheus with thirteen months of metrics.'),
	('ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'kind', 'resource', 'Resource'),
	('ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'spec.type', 'database', 'database'),
	('ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'spec.owner', 'group:default/viewers', 'group:default/viewers'),
	('ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'spec.system', 'telemetry', 'telemetry'),
	('ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'metadata.name', 'metrics-store', 'metrics-store'),
	('ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'metadata.namespace', 'default', 'default'),
	('ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'metadata.uid', 'ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'ff824933-69b1-4b06-a5e1-6cd44076c7c1'),
	('ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'relations.dependencyof', 'component:default/metrics-gateway', 'component:default/metrics-gateway'),
	('ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'relations.ownedby', 'group:default/viewers', 'group:default/viewers'),
	('ff824933-69b1-4b06-a5e1-6cd44076c7c1', 'relations.partof', 'system:default/telemetry', 'system:default/telemetry'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog-info.yaml', 'file:/checkout/catalog-info.yaml'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'metadata.annotations.backstage.io/techdocs-ref', 'dir:.', 'dir:.'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'metadata.title', 'kubrix portal', 'kubriX portal'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'metadata.description', 'the developer portal itself. new colleagues get in on their first login.', 'The developer portal itself. New colleagues get in on their first login.'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'metadata.tags', 'backstage', 'backstage'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'metadata.tags.backstage', 'true', 'true'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'metadata.tags', 'keycloak', 'keycloak'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'metadata.tags.keycloak', 'true', 'true'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'metadata.tags', 'typescript', 'typescript'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'metadata.tags.typescript', 'true', 'true'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'kind', 'component', 'Component'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'spec.type', 'website', 'website'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'spec.lifecycle', 'production', 'production'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'spec.owner', 'group:default/admins', 'group:default/admins'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'spec.system', 'developer-portal', 'developer-portal'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'spec.dependson', 'resource:keycloak', 'resource:keycloak'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'spec.dependson.resource:keycloak', 'true', 'true'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'spec.dependson', 'resource:portal-database', 'resource:portal-database'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'spec.dependson.resource:portal-database', 'true', 'true'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'metadata.name', 'kubrix-portal', 'kubrix-portal'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'metadata.namespace', 'default', 'default'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'metadata.uid', '7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', '7bdb8ba8-4cc4-4c07-a6d8-4c478126b377'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'relations.dependson', 'resource:default/keycloak', 'resource:default/keycloak'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'relations.dependson', 'resource:default/portal-database', 'resource:default/portal-database'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'relations.ownedby', 'group:default/admins', 'group:default/admins'),
	('7bdb8ba8-4cc4-4c07-a6d8-4c478126b377', 'relations.partof', 'system:default/developer-portal', 'system:default/developer-portal'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/deployment-cli.yaml', 'file:/checkout/catalog/deployment-cli.yaml'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'metadata.title', 'deployment cli', 'Deployment CLI'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'metadata.description', 'the command deploy, and the go library below it.', 'The command deploy, and the Go library below it.'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'metadata.tags', 'go', 'go'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'metadata.tags.go', 'true', 'true'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'metadata.tags', 'cli', 'cli'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'metadata.tags.cli', 'true', 'true'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'kind', 'component', 'Component'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'spec.type', 'library', 'library'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'spec.lifecycle', 'production', 'production'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'spec.system', 'delivery', 'delivery'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'spec.subcomponentof', 'component:deployment-service', 'component:deployment-service'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'spec.consumesapis', 'deployments', 'deployments'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'spec.consumesapis.deployments', 'true', 'true'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'metadata.name', 'deployment-cli', 'deployment-cli'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'metadata.namespace', 'default', 'default'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'metadata.uid', 'aa0a16e0-44af-410a-bd31-da306ed6a4de', 'aa0a16e0-44af-410a-bd31-da306ed6a4de'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'relations.consumesapi', 'api:default/deployments', 'api:default/deployments'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'relations.partof', 'component:default/deployment-service', 'component:default/deployment-service'),
	('aa0a16e0-44af-410a-bd31-da306ed6a4de', 'relations.partof', 'system:default/delivery', 'system:default/delivery'),
	('d54ba960-c380-49a4-8bc4-b914227a2612', 'relations.ownerof', 'component:default/kubrix-portal', 'component:default/kubrix-portal'),
	('d54ba960-c380-49a4-8bc4-b914227a2612', 'relations.ownerof', 'template:default/new-service', 'template:default/new-service'),
	('7a55d3ed-f76f-4557-bbc5-a8e53713346a', 'relations.ownerof', 'template:default/maintenance-notice', 'template:default/maintenance-notice'),
	('e536bbf1-c91b-41fb-88d7-4941e525b05c', 'relations.dependencyof', 'component:default/kubrix-portal', 'component:default/kubrix-portal'),
	('e536bbf1-c91b-41fb-88d7-4941e525b05c', 'relations.ownedby', 'group:default/admins', 'group:default/admins'),
	('e536bbf1-c91b-41fb-88d7-4941e525b05c', 'relations.partof', 'system:default/developer-portal', 'system:default/developer-portal'),
	('327cebe9-d012-4f0a-9174-b8493c4c5031', 'relations.haspart', 'api:default/deployment-events', 'api:default/deployment-events'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.input.entity.metadata.description', '${{ parameters.description }}', '${{ parameters.description }}'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.parameters.properties.name.type', 'string', 'string'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.input.message', 'these are the files of ${{ parameters.name }}.', 'These are the files of ${{ parameters.name }}.'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.action', 'notification:send', 'notification:send'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.output.text.title', 'next steps', 'Next steps'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.action', 'catalog:write', 'catalog:write'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.input.link', '/create/tasks/${{ context.task.id }}', '/create/tasks/${{ context.task.id }}'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'metadata.tags', 'recommended', 'recommended'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.input.listworkspace', 'with-contents', 'with-contents'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'metadata.uid', '74ff4e4d-a91f-418a-ad01-6fb9b80b1346', '74ff4e4d-a91f-418a-ad01-6fb9b80b1346');
INSERT INTO catalog.search VALUES
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'metadata.namespace', 'default', 'default'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.name', 'tell you that it is ready', 'Tell you that it is ready'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.input.entityrefs', '${{ user.ref }}', '${{ user.ref }}'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.input.entity.metadata.annotations.backstage.io/techdocs-ref', 'dir:.', 'dir:.'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'relations.ownedby', 'group:default/admins', 'group:default/admins'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.input.entity.spec.lifecycle', 'experimental', 'experimental'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.parameters.required', 'description', 'description'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.parameters.properties.description.title', 'what is it for?', 'What is it for?'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'metadata.name', 'new-service', 'new-service'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.input.values.description', '${{ parameters.description }}', '${{ parameters.description }}'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.owner', 'group:default/admins', 'group:default/admins'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.input.values.name', '${{ parameters.name }}', '${{ parameters.name }}'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.parameters.properties.name.title', 'name', 'Name'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.name', 'show what was written', 'Show what was written'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'metadata.tags', 'service', 'service'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.parameters.properties.owner.ui:field', 'ownerpicker', 'OwnerPicker'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.name', 'write the catalog entry', 'Write the catalog entry'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.id', 'show', 'show'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.parameters.properties.name.pattern', '^[a-z]([a-z0-9-]*[a-z0-9])?$', '^[a-z]([a-z0-9-]*[a-z0-9])?$'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'metadata.tags.service', 'true', 'true'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.parameters.properties.owner.ui:options.catalogfilter.kind', 'group', 'Group'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.input.entity.apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.action', 'fetch:template', 'fetch:template'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.parameters.properties.description.type', 'string', 'string'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.parameters.required', 'owner', 'owner'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.parameters.title', 'your service', 'Your service'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.id', 'files', 'files'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.input.severity', 'low', 'low'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.parameters.required.description', 'true', 'true'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.parameters.required.name', 'true', 'true'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.input.entity.kind', 'component', 'Component'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.id', 'catalog', 'catalog'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.parameters.properties.owner.title', 'owner', 'Owner'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'metadata.description', 'writes the first files of a service, catalog entry and docs included, and shows them.', 'Writes the first files of a service, catalog entry and docs included, and shows them.'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.id', 'notify', 'notify'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.input.entity.spec.type', 'service', 'service'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.input.entityrefs.${{ user.ref }}', 'true', 'true'),
	('74ff4e4d-a91f-418a-ad01-6fb9b80b1346', 'spec.steps.action', 'debug:log', 'debug:log'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.parameters.required.reason', 'true', 'true'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.parameters.properties.system.title', 'system', 'System'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.parameters.properties.system.type', 'string', 'string'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.parameters.properties.system.ui:field', 'entitypicker', 'EntityPicker'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.parameters.properties.system.ui:options.catalogfilter.kind', 'system', 'System'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.parameters.properties.team.title', 'team to tell', 'Team to tell'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.parameters.properties.team.type', 'string', 'string'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.parameters.properties.team.ui:field', 'ownerpicker', 'OwnerPicker'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.parameters.properties.team.ui:options.catalogfilter.kind', 'group', 'Group'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.parameters.properties.reason.title', 'what happens, and when?', 'What happens, and when?'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.parameters.properties.reason.type', 'string', 'string'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.parameters.properties.reason.ui:widget', 'textarea', 'textarea'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.steps.id', 'notify', 'notify'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.steps.name', 'tell the team', 'Tell the team'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.steps.action', 'notification:send', 'notification:send'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.steps.input.recipients', 'entity', 'entity'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.steps.input.entityrefs', '${{ parameters.team }}', '${{ parameters.team }}'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.steps.input.entityrefs.${{ parameters.team }}', 'true', 'true'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.steps.input.title', 'maintenance of ${{ parameters.system | parseentityref | pick(''name'') }}', 'Maintenance of ${{ parameters.system | parseEntityRef | pick(''name'') }}'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.steps.input.info', '${{ parameters.reason }}', '${{ parameters.reason }}'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.steps.input.link', '/catalog/default/system/${{ parameters.system | parseentityref | pick(''name'') }}', '/catalog/default/system/${{ parameters.system | parseEntityRef | pick(''name'') }}'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.steps.input.severity', 'high', 'high'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.steps.input.scope', '${{ parameters.system }}', '${{ parameters.system }}'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.output.text.title', 'done', 'Done'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'spec.output.text.content', 'everybody in `${{ parameters.team }}` finds the notice under **notifications**.', 'Everybody in `${{ parameters.team }}` finds the notice under **Notifications**.'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'metadata.name', 'maintenance-notice', 'maintenance-notice'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'metadata.namespace', 'default', 'default'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'metadata.uid', 'a8c2fddc-e35d-445c-822b-566e96a4e13c', 'a8c2fddc-e35d-445c-822b-566e96a4e13c'),
	('a8c2fddc-e35d-445c-822b-566e96a4e13c', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('7eabdfa8-4847-40da-ad29-48b45b5f31a2', 'relations.ownerof', 'api:default/metrics', 'api:default/metrics'),
	('7eabdfa8-4847-40da-ad29-48b45b5f31a2', 'relations.ownerof', 'component:default/metrics-gateway', 'component:default/metrics-gateway'),
	('7eabdfa8-4847-40da-ad29-48b45b5f31a2', 'relations.ownerof', 'component:default/status-page', 'component:default/status-page'),
	('7eabdfa8-4847-40da-ad29-48b45b5f31a2', 'relations.ownerof', 'resource:default/metrics-store', 'resource:default/metrics-store'),
	('7eabdfa8-4847-40da-ad29-48b45b5f31a2', 'relations.ownerof', 'system:default/telemetry', 'system:default/telemetry'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/telemetry.yaml', 'file:/checkout/catalog/telemetry.yaml'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'metadata.title', 'metrics', 'Metrics'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'metadata.description', 'health and key figures of services.', 'Health and key figures of services.'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'metadata.tags', 'graphql', 'graphql'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'metadata.tags.graphql', 'true', 'true'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'kind', 'api', 'API'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'spec.type', 'graphql', 'graphql'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'spec.lifecycle', 'production', 'production'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'spec.owner', 'group:default/viewers', 'group:default/viewers'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'spec.system', 'telemetry', 'telemetry'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'spec.definition', NULL, NULL),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'metadata.name', 'metrics', 'metrics'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'metadata.namespace', 'default', 'default'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'metadata.uid', 'b13cace9-9ebc-4e72-88d7-52f196acc814', 'b13cace9-9ebc-4e72-88d7-52f196acc814'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'relations.apiconsumedby', 'component:default/status-page', 'component:default/status-page'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'relations.apiprovidedby', 'component:default/metrics-gateway', 'component:default/metrics-gateway'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'relations.ownedby', 'group:default/viewers', 'group:default/viewers'),
	('b13cace9-9ebc-4e72-88d7-52f196acc814', 'relations.partof', 'system:default/telemetry', 'system:default/telemetry');


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
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:30:06.996+00');


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
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:30:06.923+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: events; Owner: -
--

INSERT INTO events.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__knex_migrations; Type: TABLE DATA; Schema: events; Owner: -
--

INSERT INTO events.backstage_backend_tasks__knex_migrations VALUES
	(1, '20210928160613_init.js', 1, '2026-11-23 07:30:08.742+00'),
	(2, '20240712211735_nullable_next_run.js', 1, '2026-11-23 07:30:08.745+00'),
	(3, '20250411000000_last_run.js', 1, '2026-11-23 07:30:08.747+00');


--
-- Data for Name: backstage_backend_tasks__knex_migrations_lock; Type: TABLE DATA; Schema: events; Owner: -
--

INSERT INTO events.backstage_backend_tasks__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__tasks; Type: TABLE DATA; Schema: events; Owner: -
--

INSERT INTO events.backstage_backend_tasks__tasks VALUES
	('event-bus-cleanup', '{"version":2,"cadence":"PT10S","initialDelayDuration":"PT10S","timeoutAfterDuration":"PT1M"}', '2026-11-23 07:31:58.77116+00', NULL, NULL, NULL, NULL, '2026-11-23 07:31:52.373855+00');


--
-- Data for Name: event_bus_events; Type: TABLE DATA; Schema: events; Owner: -
--



--
-- Data for Name: event_bus_subscriptions; Type: TABLE DATA; Schema: events; Owner: -
--

INSERT INTO events.event_bus_subscriptions VALUES
	('signals.signals-61a2764abb05df60', 'service=plugin:signals', '2026-11-23 07:30:09.760662+00', '2026-11-23 07:30:09.760662+00', 0, '{signals}'),
	('catalog.kubrix-first-logins', 'service=plugin:catalog', '2026-11-23 07:30:09.876677+00', '2026-11-23 07:30:09.876677+00', 0, '{kubrix.user-pending}'),
	('auth.kubrix-pending-users', 'service=plugin:auth', '2026-11-23 07:30:09.897667+00', '2026-11-23 07:30:09.897667+00', 0, '{kubrix.user-fetched}'),
	('catalog.catalog', 'service=plugin:catalog', '2026-11-23 07:30:10.012636+00', '2026-11-23 07:30:10.012636+00', 0, '{experimental.catalog.errors}'),
	('catalog.catalog-github-scm-events-bridge', 'service=plugin:catalog', '2026-11-23 07:30:13.355821+00', '2026-11-23 07:30:13.355821+00', 0, '{github}'),
	('catalog.catalog-gitlab-scm-events-bridge', 'service=plugin:catalog', '2026-11-23 07:30:13.348831+00', '2026-11-23 07:30:13.348831+00', 0, '{gitlab}');


--
-- Data for Name: knex_migrations; Type: TABLE DATA; Schema: events; Owner: -
--

INSERT INTO events.knex_migrations VALUES
	(1, '20240523100528_init.js', 1, '2026-11-23 07:30:08.577+00');


--
-- Data for Name: knex_migrations_lock; Type: TABLE DATA; Schema: events; Owner: -
--

INSERT INTO events.knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.backstage_backend_public_keys__keys VALUES
	('51ce582f-ac5f-45db-8e6c-146dbe9ae81b', '{"kty":"EC","x":"eE_vwfXJYWDHxW4jckFCHsi5z2ZpLYrQX1LDkX5UCeM","y":"PNwKQM-qybIDmNdwDGYFp1powRGopaKD7Gu2bAdBgMI","crv":"P-256","kid":"51ce582f-ac5f-45db-8e6c-146dbe9ae81b","alg":"ES256"}', '2026-11-23T10:31:31.550Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:30:06.911+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__knex_migrations; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.backstage_backend_tasks__knex_migrations VALUES
	(1, '20210928160613_init.js', 1, '2026-11-23 07:30:08.734+00'),
	(2, '20240712211735_nullable_next_run.js', 1, '2026-11-23 07:30:08.742+00'),
	(3, '20250411000000_last_run.js', 1, '2026-11-23 07:30:09.3+00');


--
-- Data for Name: backstage_backend_tasks__knex_migrations_lock; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.backstage_backend_tasks__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__tasks; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.backstage_backend_tasks__tasks VALUES
	('notification-cleaner', '{"version":2,"cadence":"0 0 * * *","initialDelayDuration":"PT1H","timeoutAfterDuration":"PT1H"}', '2026-11-23 08:30:09.583754+00', NULL, NULL, NULL, NULL, NULL);


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
	(1, '20231215_init.js', 1, '2026-11-23 07:30:07.497+00'),
	(2, '20240221_removeDone.js', 1, '2026-11-23 07:30:07.544+00'),
	(3, '20240313_broadcast.js', 1, '2026-11-23 07:30:07.554+00'),
	(4, '20240808_settings.js', 1, '2026-11-23 07:30:07.663+00'),
	(5, '20240902_addIcon.js', 1, '2026-11-23 07:30:07.731+00'),
	(6, '20250317_addTopic.js', 1, '2026-11-23 07:30:08.086+00');


--
-- Data for Name: knex_migrations_lock; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: notification; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.notification VALUES
	('cd455c85-894d-4c71-ade5-6463f3c97a6c', 'user:default/demoeditor', 'The files of billing are ready', 'The log of the template shows them.', 'low', '/create/tasks/aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', 'plugin:scaffolder', NULL, NULL, '2026-11-23 07:31:31.481+00', NULL, NULL, NULL, NULL);


--
-- Data for Name: user_settings; Type: TABLE DATA; Schema: notifications; Owner: -
--



--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: permission; Owner: -
--

INSERT INTO permission.backstage_backend_public_keys__keys VALUES
	('a2b1edc4-b9a7-467a-ae36-f4ba677c8015', '{"kty":"EC","x":"ciF_QzJCTjD50dhLY-5NJl8TLB4CkI65unTTDOfWOAM","y":"ljLZ1eXd_7PhqsoEGSGtqjRReDATTE-1A-s-1GKz-xw","crv":"P-256","kid":"a2b1edc4-b9a7-467a-ae36-f4ba677c8015","alg":"ES256"}', '2026-11-23T10:31:30.308Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: permission; Owner: -
--

INSERT INTO permission.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:30:07.095+00');


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
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:30:06.923+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: proxy; Owner: -
--

INSERT INTO proxy.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.backstage_backend_public_keys__keys VALUES
	('b12377c7-ae61-4310-aed2-cd7d7e0fcd09', '{"kty":"EC","x":"6BPAXQBaWMgqNQkRm0tY2eqeh3m2-2EpjQEIruJDqm4","y":"-WNVOIZ5wvTIgRjoC6BeCoP02m789eemKTsSUkItosg","crv":"P-256","kid":"b12377c7-ae61-4310-aed2-cd7d7e0fcd09","alg":"ES256"}', '2026-11-23T10:31:18.117Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:30:01.518+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__knex_migrations; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.backstage_backend_tasks__knex_migrations VALUES
	(1, '20210928160613_init.js', 1, '2026-11-23 07:30:07.702+00'),
	(2, '20240712211735_nullable_next_run.js', 1, '2026-11-23 07:30:07.71+00'),
	(3, '20250411000000_last_run.js', 1, '2026-11-23 07:30:07.77+00');


--
-- Data for Name: backstage_backend_tasks__knex_migrations_lock; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.backstage_backend_tasks__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__tasks; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.backstage_backend_tasks__tasks VALUES
	('close_stale_tasks', '{"version":2,"cadence":"PT5M","timeoutAfterDuration":"PT15M"}', '2026-11-23 07:35:08.088437+00', NULL, NULL, NULL, NULL, '2026-11-23 07:30:08.651161+00');


--
-- Data for Name: knex_migrations; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.knex_migrations VALUES
	(1, '20210120143715_init.js', 1, '2026-11-23 07:30:07.374+00'),
	(2, '20210409225200_secrets.js', 1, '2026-11-23 07:30:07.381+00'),
	(3, '20220129100000_created_by.js', 1, '2026-11-23 07:30:07.384+00'),
	(4, '20240203232000_state.js', 1, '2026-11-23 07:30:07.388+00'),
	(5, '20240401213200_workspace.js', 1, '2026-11-23 07:30:07.39+00');


--
-- Data for Name: knex_migrations_lock; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: task_events; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.task_events VALUES
	(1, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"Starting up task with 4 steps"}', 'log', '2026-11-23 07:31:26.144306+00'),
	(2, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"Beginning step Write the files","stepId":"files","status":"processing"}', 'log', '2026-11-23 07:31:28.318363+00'),
	(3, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"\u001b[32minfo\u001b[39m: Fetching template content from remote URL","stepId":"files"}', 'log', '2026-11-23 07:31:30.245841+00'),
	(4, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"\u001b[32minfo\u001b[39m: Listing files and directories in template","stepId":"files"}', 'log', '2026-11-23 07:31:30.620377+00'),
	(5, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"\u001b[32minfo\u001b[39m: Processing 4 template files/directories with input values {\"description\":\"Writes invoices\",\"name\":\"billing\"}","stepId":"files"}', 'log', '2026-11-23 07:31:30.681712+00'),
	(6, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"\u001b[32minfo\u001b[39m: Writing file README.md to template output path with mode 33188.","stepId":"files"}', 'log', '2026-11-23 07:31:30.772098+00'),
	(7, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"\u001b[32minfo\u001b[39m: Writing directory docs/ to template output path.","stepId":"files"}', 'log', '2026-11-23 07:31:30.865406+00'),
	(8, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"\u001b[32minfo\u001b[39m: Writing file mkdocs.yml to template output path with mode 33188.","stepId":"files"}', 'log', '2026-11-23 07:31:30.885379+00'),
	(9, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"\u001b[32minfo\u001b[39m: Writing file docs/index.md to template output path with mode 33188.","stepId":"files"}', 'log', '2026-11-23 07:31:30.912615+00'),
	(10, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"\u001b[32minfo\u001b[39m: Template result written to /tmp/aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed","stepId":"files"}', 'log', '2026-11-23 07:31:30.926451+00'),
	(11, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"Finished step Write the files","stepId":"files","status":"completed"}', 'log', '2026-11-23 07:31:30.941641+00'),
	(12, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"Beginning step Write the catalog entry","stepId":"catalog","status":"processing"}', 'log', '2026-11-23 07:31:30.965773+00'),
	(13, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"\u001b[32minfo\u001b[39m: Writing catalog-info.yaml","stepId":"catalog"}', 'log', '2026-11-23 07:31:31.105299+00'),
	(14, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"Finished step Write the catalog entry","stepId":"catalog","status":"completed"}', 'log', '2026-11-23 07:31:31.229297+00'),
	(15, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"Beginning step Show what was written","stepId":"show","status":"processing"}', 'log', '2026-11-23 07:31:31.250665+00'),
	(16, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"\u001b[32minfo\u001b[39m: {\n  \"message\": \"These are the files of billing.\",\n  \"listWorkspace\": \"with-contents\"\n}","stepId":"show"}', 'log', '2026-11-23 07:31:31.267855+00'),
	(17, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"\u001b[32minfo\u001b[39m: These are the files of billing.","stepId":"show"}', 'log', '2026-11-23 07:31:31.268588+00'),
	(18, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"\u001b[32minfo\u001b[39m: Workspace:\n - README.md:\n\n  # billing\n\nWrites invoices\n\n - catalog-info.yaml:\n\n  apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: billing\n  description: Writes invoices\n  annotations:\n    backstage.io/techdocs-ref: dir:.\n    backstage.io/source-template: template:default/new-service\nspec:\n  type: service\n  lifecycle: experimental\n  owner: group:default/editors\n\n - docs/index.md:\n\n  # billing\n\nWrites invoices\n\n## Who uses it\n\n## How to run it\n\n## What to do when it fails\n\n - mkdocs.yml:\n\n  site_name: billing\nplugins:\n  - techdocs-core\n","stepId":"show"}', 'log', '2026-11-23 07:31:31.283378+00'),
	(19, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"Finished step Show what was written","stepId":"show","status":"completed"}', 'log', '2026-11-23 07:31:31.288944+00'),
	(20, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"Beginning step Tell you that it is ready","stepId":"notify","status":"processing"}', 'log', '2026-11-23 07:31:31.319771+00'),
	(21, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"\u001b[32minfo\u001b[39m: Sending notification to entity","stepId":"notify"}', 'log', '2026-11-23 07:31:31.392092+00'),
	(22, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"Finished step Tell you that it is ready","stepId":"notify","status":"completed"}', 'log', '2026-11-23 07:31:31.722646+00'),
	(23, 'aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"message":"Run completed with status: completed","output":{"text":[{"title":"Next steps","icon":"description","content":"The log of the step **Show what was written** has the files of `billing`.\n\n1. Copy them to a repository.\n2. Register the address of its `catalog-info.yaml` with **Register existing component**.\n\nIn a portal with an integration of GitHub or GitLab, a template does both by itself, with the actions\n`publish:github` or `publish:gitlab`, and `catalog:register`.\n"}]}}', 'completion', '2026-11-23 07:31:31.729624+00');


--
-- Data for Name: tasks; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.tasks VALUES
	('aef9ddf8-cd6a-4e55-8214-f66ee0aff4ed', '{"apiVersion":"scaffolder.backstage.io/v1beta3","steps":[{"id":"files","name":"Write the files","action":"fetch:template","input":{"url":"./skeleton","values":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}"}}},{"id":"catalog","name":"Write the catalog entry","action":"catalog:write","input":{"entity":{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}","annotations":{"backstage.io/techdocs-ref":"dir:."}},"spec":{"type":"service","lifecycle":"experimental","owner":"${{ parameters.owner }}"}}}},{"id":"show","name":"Show what was written","action":"debug:log","input":{"message":"These are the files of ${{ parameters.name }}.","listWorkspace":"with-contents"}},{"id":"notify","name":"Tell you that it is ready","action":"notification:send","input":{"recipients":"entity","entityRefs":["${{ user.ref }}"],"title":"The files of ${{ parameters.name }} are ready","info":"The log of the template shows them.","link":"/create/tasks/${{ context.task.id }}","severity":"low"}}],"output":{"text":[{"title":"Next steps","icon":"description","content":"The log of the step **Show what was written** has the files of `${{ parameters.name }}`.\n\n1. Copy them to a repository.\n2. Register the address of its `catalog-info.yaml` with **Register existing component**.\n\nIn a portal with an integration of GitHub or GitLab, a template does both by itself, with the actions\n`publish:github` or `publish:gitlab`, and `catalog:register`.\n"}]},"parameters":{"name":"billing","description":"Writes invoices","owner":"group:default/editors"},"user":{"entity":{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","backstage.io/managed-by-origin-location":"url:http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","backstage.io/view-url":"http://keycloak:8080/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","keycloak.org/id":"00000000-0000-4000-8000-000000000001","keycloak.org/realm":"kubrix"},"name":"demoeditor","uid":"7fbfd7c6-2d0c-4e3a-a9c0-c3e803a4c377","etag":"8e489ae97a30724ec148cfe55ba19ee1fc432e2c"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"displayName":"Demo Editor","email":"demoeditor@kubrix.local"},"memberOf":["editors"]},"relations":[{"type":"memberOf","targetRef":"group:default/editors"}]},"ref":"user:default/demoeditor"},"templateInfo":{"entityRef":"template:default/new-service","baseUrl":"file:///checkout/catalog/templates/new-service/template.yaml","entity":{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/templates/new-service/template.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"new-service","title":"New service","description":"Writes the first files of a service, catalog entry and docs included, and shows them.","tags":["recommended","service"],"uid":"74ff4e4d-a91f-418a-ad01-6fb9b80b1346","etag":"9c11e8f8624aa06378a90be84f5ad52fd4a619da"}}}}', 'completed', '2026-11-23 07:31:25.756941+00', '2026-11-23 07:31:31.318524+00', NULL, 'user:default/demoeditor', '{"state":{"checkpoints":{"v1.task.checkpoint.notify.send.notification.The files of billing are ready":{"status":"success","value":{}}},"steps":{}}}', NULL);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.backstage_backend_public_keys__keys VALUES
	('1d9b06d4-959a-4e84-8781-48a3b59527fe', '{"kty":"EC","x":"TKa51RVTSpvbIBFhZhI-L5jmQYDIP710oeSxH9n9RDE","y":"H6Phx8IdJjGHqseuEz2aEBpKTK7S2Phtfo5hrhYFOx4","crv":"P-256","kid":"1d9b06d4-959a-4e84-8781-48a3b59527fe","alg":"ES256"}', '2026-11-23T10:30:24.925Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:30:06.98+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__knex_migrations; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.backstage_backend_tasks__knex_migrations VALUES
	(1, '20210928160613_init.js', 1, '2026-11-23 07:30:20.766+00'),
	(2, '20240712211735_nullable_next_run.js', 1, '2026-11-23 07:30:20.767+00'),
	(3, '20250411000000_last_run.js', 1, '2026-11-23 07:30:20.77+00');


--
-- Data for Name: backstage_backend_tasks__knex_migrations_lock; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.backstage_backend_tasks__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__tasks; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.backstage_backend_tasks__tasks VALUES
	('search_index_software_catalog', '{"version":2,"cadence":"PT10M","initialDelayDuration":"PT3S","timeoutAfterDuration":"PT15M"}', '2026-11-23 07:40:23.913074+00', NULL, NULL, NULL, NULL, '2026-11-23 07:30:26.796933+00'),
	('search_index_techdocs', '{"version":2,"cadence":"PT10M","initialDelayDuration":"PT3S","timeoutAfterDuration":"PT15M"}', '2026-11-23 07:40:23.935654+00', NULL, NULL, NULL, NULL, '2026-11-23 07:30:32.098099+00');


--
-- Data for Name: documents; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.documents VALUES
	('software-catalog', '{"kind": "Component", "text": "Rolls releases out to the clusters, one stage after the other, and rolls back what does not get healthy.", "type": "service", "owner": "group:default/editors", "title": "Deployment service", "location": "/catalog/default/component/deployment-service", "lifecycle": "production", "namespace": "default", "authorization": {"resourceRef": "component:default/deployment-service"}, "componentType": "service"}', DEFAULT, '\xf8c3f1039e896a92479c26e5e58f0203cfe38e7cd779bd11aaf59d6480c2a614'),
	('software-catalog', '{"kind": "System", "text": "Takes a release from the registry to the clusters.", "type": "other", "owner": "group:default/editors", "title": "Delivery", "location": "/catalog/default/system/delivery", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "system:default/delivery"}, "componentType": "other"}', DEFAULT, '\x5a1218ed2bdc579492e4977ef01b2ec924803c35e5a0c7d15640b765e3d77589'),
	('software-catalog', '{"kind": "Resource", "text": "Kafka, where deployments are announced.", "type": "message-broker", "owner": "group:default/editors", "title": "Event broker", "location": "/catalog/default/resource/event-broker", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "resource:default/event-broker"}, "componentType": "message-broker"}', DEFAULT, '\x5ef691c53b36d4cf53b3edc02cdc0439f1f8da12f85560f5a067b1c8e0bc97a3'),
	('software-catalog', '{"kind": "User", "text": "Demo Admin : demoadmin@kubrix.local", "type": "other", "owner": "", "title": "demoadmin", "location": "/catalog/default/user/demoadmin", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "user:default/demoadmin"}, "componentType": "other"}', DEFAULT, '\x477e05466d643e48e2fa9cccd523830aed6b23fa89b55bfe6e3b5969731ba613'),
	('software-catalog', '{"kind": "Resource", "text": "Postgres with the history of deployments, kept for two years.", "type": "database", "owner": "group:default/editors", "title": "Deployments database", "location": "/catalog/default/resource/deployments-database", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "resource:default/deployments-database"}, "componentType": "database"}', DEFAULT, '\x0fe1150eb7aae6748c0ea1e625be561a001ca5da8ba50a965773d3b4c69244f4'),
	('software-catalog', '{"kind": "Location", "text": "The sample organisation of the local portal", "type": "other", "owner": "", "title": "sample-organisation", "location": "/catalog/default/location/sample-organisation", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "location:default/sample-organisation"}, "componentType": "other"}', DEFAULT, '\x9778ef5f48ec9d448694f177b20718361da109686f33b17fcfe32a992922ea32'),
	('software-catalog', '{"kind": "Group", "text": "editors", "type": "group", "owner": "", "title": "editors", "location": "/catalog/default/group/editors", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "group:default/editors"}, "componentType": "group"}', DEFAULT, '\xfde54a7eab37eac4583a8395d67434815eca86ef7695e5f437b4840634f5a33d'),
	('software-catalog', '{"kind": "Group", "text": "viewers", "type": "group", "owner": "", "title": "viewers", "location": "/catalog/default/group/viewers", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "group:default/viewers"}, "componentType": "group"}', DEFAULT, '\x1c74432904944788c25987f36188c278a71ffc5fde371b053facf192a55ca11a'),
	('software-catalog', '{"kind": "API", "text": "Create deployments and follow them.", "type": "openapi", "owner": "group:default/editors", "title": "Deployments", "location": "/catalog/default/api/deployments", "lifecycle": "production", "namespace": "default", "authorization": {"resourceRef": "api:default/deployments"}, "componentType": "openapi"}', DEFAULT, '\x91304910c6bba0ca6825631749514f259ad1b16c4232249e71758b90e16ca2f4'),
	('software-catalog', '{"kind": "User", "text": "Demo Editor : demoeditor@kubrix.local", "type": "other", "owner": "", "title": "demoeditor", "location": "/catalog/default/user/demoeditor", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "user:default/demoeditor"}, "componentType": "other"}', DEFAULT, '\x749577fd64349bf3735150fd657ee8e87cc4173dc23dfd3e2bf75c3379147181'),
	('software-catalog', '{"kind": "Domain", "text": "What teams build, deploy and observe their software with.", "type": "other", "owner": "group:default/admins", "title": "Platform", "location": "/catalog/default/domain/platform", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "domain:default/platform"}, "componentType": "other"}', DEFAULT, '\x90f5d5d61ce81505bcc325efab701d746182d70f54ae0df5cd9adedfe920bb20'),
	('software-catalog', '{"kind": "Resource", "text": "Users and groups of everybody, and where they sign in.", "type": "identity-provider", "owner": "group:default/admins", "title": "Keycloak", "location": "/catalog/default/resource/keycloak", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "resource:default/keycloak"}, "componentType": "identity-provider"}', DEFAULT, '\xe34e21293f8d6907e53099129a828437b4a26b239cb3fe24e77406fec8413213'),
	('software-catalog', '{"kind": "Group", "text": "admins", "type": "group", "owner": "", "title": "admins", "location": "/catalog/default/group/admins", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "group:default/admins"}, "componentType": "group"}', DEFAULT, '\x650aba1317869421f10d0c72c2c733e1327daeda4d5c4b0917f188db109367b2'),
	('software-catalog', '{"kind": "User", "text": "Demo Viewer : demoviewer@kubrix.local", "type": "other", "owner": "", "title": "demoviewer", "location": "/catalog/default/user/demoviewer", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "user:default/demoviewer"}, "componentType": "other"}', DEFAULT, '\x6594ab7183a70e3cd022d57919543388a3d73d790a25cc3197933d56948c29e2'),
	('software-catalog', '{"kind": "Location", "text": "", "type": "file", "owner": "", "title": "generated-afb38ca19693ce88df740ff0c31ea0660dde0886", "location": "/catalog/default/location/generated-afb38ca19693ce88df740ff0c31ea0660dde0886", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "location:default/generated-afb38ca19693ce88df740ff0c31ea0660dde0886"}, "componentType": "file"}', DEFAULT, '\x0f0dbb851bb523896a92d3483c9b6daddd3e1b3643b54cc7b9511de463f0e189');


--
-- Data for Name: knex_migrations; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.knex_migrations VALUES
	(1, '20210311110000_init.js', 1, '2026-11-23 07:30:07.694+00'),
	(2, '20210727180000_delta_update.js', 1, '2026-11-23 07:30:07.768+00');


--
-- Data for Name: knex_migrations_lock; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: signals; Owner: -
--

INSERT INTO signals.backstage_backend_public_keys__keys VALUES
	('817eb5e3-b7a0-4554-a28b-73ad336ee210', '{"kty":"EC","x":"GDFd-xj7CHIR5a7JjxS_cs2OFMargLhO2sevWScluvo","y":"QANc2YoJIIEOvbobZiUxQbw60K8kzz9nfEQF3ox5AK8","crv":"P-256","kid":"817eb5e3-b7a0-4554-a28b-73ad336ee210","alg":"ES256"}', '2026-11-23T10:30:06.989Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: signals; Owner: -
--

INSERT INTO signals.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:30:06.933+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: signals; Owner: -
--

INSERT INTO signals.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: techdocs; Owner: -
--

INSERT INTO techdocs.backstage_backend_public_keys__keys VALUES
	('65669582-707e-4240-8ed9-734d871a6ca6', '{"kty":"EC","x":"bKN2uSaD9D3QkWIG7BGj1C6Nghp9iFvkjtGSaXNWNaM","y":"0w7LU8kvcMa7593J0k_4e1tLXQuk7oOELG3jNxsXRg4","crv":"P-256","kid":"65669582-707e-4240-8ed9-734d871a6ca6","alg":"ES256"}', '2026-11-23T10:30:31.477Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: techdocs; Owner: -
--

INSERT INTO techdocs.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:30:06.66+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: techdocs; Owner: -
--

INSERT INTO techdocs.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: user-settings; Owner: -
--

INSERT INTO "user-settings".backstage_backend_public_keys__keys VALUES
	('965292fe-8609-4c3d-b453-f38d8db83c5a', '{"kty":"EC","x":"7vXvlRtDDV-2D89ALcocM48sOSAtzjHDeGcpaonH3VU","y":"JjMIemRQohacE-M0ex-qTjM-a3teXjJ-u-HbKuzTI_I","crv":"P-256","kid":"965292fe-8609-4c3d-b453-f38d8db83c5a","alg":"ES256"}', '2026-11-23T10:30:49.872Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: user-settings; Owner: -
--

INSERT INTO "user-settings".backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:30:07.082+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: user-settings; Owner: -
--

INSERT INTO "user-settings".backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: knex_migrations; Type: TABLE DATA; Schema: user-settings; Owner: -
--

INSERT INTO "user-settings".knex_migrations VALUES
	(1, '20220824183000_init.js', 1, '2026-11-23 07:30:07.68+00');


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

SELECT pg_catalog.setval('auth.kubrix_knex_migrations_id_seq', 2, true);


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

SELECT pg_catalog.setval('catalog.kubrix_keycloak_knex_migrations_id_seq', 1, true);


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


