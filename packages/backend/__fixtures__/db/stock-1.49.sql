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
);


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
    target text
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
);


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
);


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
);


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
);


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
-- Name: knex_migrations id; Type: DEFAULT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.knex_migrations ALTER COLUMN id SET DEFAULT nextval('auth.knex_migrations_id_seq'::regclass);


--
-- Name: knex_migrations_lock index; Type: DEFAULT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.knex_migrations_lock ALTER COLUMN index SET DEFAULT nextval('auth.knex_migrations_lock_index_seq'::regclass);


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
-- Name: location_update_log id; Type: DEFAULT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.location_update_log ALTER COLUMN id SET DEFAULT nextval('catalog.location_update_log_id_seq'::regclass);


--
-- Name: refresh_state_references id; Type: DEFAULT; Schema: catalog; Owner: -
--

ALTER TABLE ONLY catalog.refresh_state_references ALTER COLUMN id SET DEFAULT nextval('catalog.refresh_state_references_id_seq'::regclass);


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
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:32:37.559+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: app; Owner: -
--

INSERT INTO app.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: knex_migrations; Type: TABLE DATA; Schema: app; Owner: -
--

INSERT INTO app.knex_migrations VALUES
	(1, '20211229105307_init.js', 1, '2026-11-23 07:32:43.727+00'),
	(2, '20240113144027_assets-namespace.js', 1, '2026-11-23 07:32:45.056+00');


--
-- Data for Name: knex_migrations_lock; Type: TABLE DATA; Schema: app; Owner: -
--

INSERT INTO app.knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.backstage_backend_public_keys__keys VALUES
	('dc0a8bcd-6fa5-4d8f-8027-8e25de0ea88f', '{"kty":"EC","x":"sskDs7x80W6cZaf9FA6dyfBuM83xIDDD5x8hgECqsRA","y":"q9NlI5HYUaUvXDBzx0WNbvACBK69PTfOOXKHrr1sVHs","crv":"P-256","kid":"dc0a8bcd-6fa5-4d8f-8027-8e25de0ea88f","alg":"ES256"}', '2026-11-23T10:33:20.401Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:32:39.286+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: knex_migrations; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.knex_migrations VALUES
	(1, '20200619125845_init.js', 1, '2026-11-23 07:32:42.608+00'),
	(2, '20210326100300_timestamptz.js', 1, '2026-11-23 07:32:43.457+00'),
	(3, '20220321100910_timestamptz_again.js', 1, '2026-11-23 07:32:43.467+00'),
	(4, '20220522100910_key_field_size.js', 1, '2026-11-23 07:32:43.5+00'),
	(5, '20230428155633_sessions.js', 1, '2026-11-23 07:32:43.99+00'),
	(6, '20240510120825_user_info.js', 1, '2026-11-23 07:32:44.3+00'),
	(7, '20250707164600_user_created_at.js', 1, '2026-11-23 07:32:44.933+00'),
	(8, '20250909120000_oidc_client_registration.js', 1, '2026-11-23 07:32:54.219+00'),
	(9, '20251020000000_offline_sessions.js', 1, '2026-11-23 07:33:01.81+00'),
	(10, '20251118120000_oauth_state_text.js', 1, '2026-11-23 07:33:02.41+00'),
	(11, '20251217120000_drop_oidc_clients_fk.js', 1, '2026-11-23 07:33:02.46+00'),
	(12, '20260317120000_drop_offline_sessions_fk.js', 1, '2026-11-23 07:33:02.63+00');


--
-- Data for Name: knex_migrations_lock; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.knex_migrations_lock VALUES
	(1, 0);


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
	('37057463-2451-4df3-a63b-c69e68b24920', '2026-11-23 07:33:20+00', '{"kty":"EC","x":"eydnh80x4HjubyB7184HWjPzPaushuhhap6UX3J-j78","y":"fcCV2knhp5riVEYEn2jkCp98U_RzTUI3CI3IwkkeXwA","crv":"P-256","kid":"37057463-2451-4df3-a63b-c69e68b24920","alg":"ES256"}');


--
-- Data for Name: user_info; Type: TABLE DATA; Schema: auth; Owner: -
--

INSERT INTO auth.user_info VALUES
	('user:default/demoviewer', '{"claims":{"sub":"user:default/demoviewer","ent":["user:default/demoviewer","group:default/viewers"]}}', '2026-11-23 07:33:20.487+00', '2026-11-23 07:33:20.49104+00'),
	('user:default/demoadmin', '{"claims":{"sub":"user:default/demoadmin","ent":["user:default/demoadmin","group:default/admins"]}}', '2026-11-23 07:33:22.801+00', '2026-11-23 07:33:22.802418+00');


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.backstage_backend_public_keys__keys VALUES
	('798a14fa-fe9c-4c53-bb4e-740b7667a2b2', '{"kty":"EC","x":"nESR8q9rP6xKJ9fu9WhfS8ufsK2lEC8Rl1_qqES-1IQ","y":"5vlVue8EcJ_-bgsQkVwPw9WL0CFbpEQWJjcsPMvu2qY","crv":"P-256","kid":"798a14fa-fe9c-4c53-bb4e-740b7667a2b2","alg":"ES256"}', '2026-11-23T10:32:40.989Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:32:39.105+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__knex_migrations; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.backstage_backend_tasks__knex_migrations VALUES
	(1, '20210928160613_init.js', 1, '2026-11-23 07:33:05.979+00'),
	(2, '20240712211735_nullable_next_run.js', 1, '2026-11-23 07:33:05.983+00'),
	(3, '20250411000000_last_run.js', 1, '2026-11-23 07:33:05.987+00');


--
-- Data for Name: backstage_backend_tasks__knex_migrations_lock; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.backstage_backend_tasks__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__tasks; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.backstage_backend_tasks__tasks VALUES
	('KeycloakOrgEntityProvider:default:refresh', '{"version":2,"cadence":"PT5M","initialDelayDuration":"PT1S","timeoutAfterDuration":"PT3M"}', '2026-11-23 07:38:07.014236+00', NULL, NULL, NULL, NULL, '2026-11-23 07:33:15.949992+00'),
	('catalog_orphan_cleanup', '{"version":2,"cadence":"PT30S","timeoutAfterDuration":"PT24S"}', '2026-11-23 07:35:06.073866+00', NULL, NULL, NULL, NULL, '2026-11-23 07:34:39.513966+00');


--
-- Data for Name: final_entities; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.final_entities VALUES
	('060f4b66-1f4d-426a-a806-bb0b4e02af3f', '36eccf4055f143d3e404c71ab9090dd838cef683', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"generated-afb38ca19693ce88df740ff0c31ea0660dde0886","uid":"060f4b66-1f4d-426a-a806-bb0b4e02af3f","etag":"36eccf4055f143d3e404c71ab9090dd838cef683"},"apiVersion":"backstage.io/v1alpha1","kind":"Location","spec":{"type":"file","target":"/checkout/catalog/all.yaml"},"relations":[]}', '2026-11-23 07:33:11.846754+00', 'location:default/generated-afb38ca19693ce88df740ff0c31ea0660dde0886'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'a2f971656fd8954272145c7217b39933072cee59', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"sample-organisation","description":"The sample organisation of the local portal","uid":"759e06fd-c231-4e1d-b3a8-7f5052a54e56","etag":"a2f971656fd8954272145c7217b39933072cee59"},"apiVersion":"backstage.io/v1alpha1","kind":"Location","spec":{"targets":["./platform.yaml","./resources.yaml","./deployment-service/catalog-info.yaml","./deployment-service/apis.yaml","./deployment-cli.yaml","./telemetry.yaml","./templates/new-service/template.yaml","./templates/maintenance-notice/template.yaml","../catalog-info.yaml"]},"relations":[]}', '2026-11-23 07:33:11.87651+00', 'location:default/sample-organisation'),
	('f01f27dc-d84b-4a2b-9858-76cad137d6d5', '71988f89df6a95dcf1d18be6a754dc5c5c252035', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"portal-database","title":"Portal database","description":"Postgres, one schema for each plugin of the portal.","uid":"f01f27dc-d84b-4a2b-9858-76cad137d6d5","etag":"71988f89df6a95dcf1d18be6a754dc5c5c252035"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"database","owner":"group:default/admins","system":"developer-portal"},"relations":[{"type":"dependencyOf","targetRef":"component:default/kubrix-portal"},{"type":"ownedBy","targetRef":"group:default/admins"},{"type":"partOf","targetRef":"system:default/developer-portal"}]}', '2026-11-23 07:33:17.127317+00', 'resource:default/portal-database'),
	('d81358c4-458d-4c45-ba84-4e9305a5ad93', '69c74d73e6efc27b085a8d73d8708385125c16bb', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployments-database","title":"Deployments database","description":"Postgres with the history of deployments, kept for two years.","uid":"d81358c4-458d-4c45-ba84-4e9305a5ad93","etag":"69c74d73e6efc27b085a8d73d8708385125c16bb"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"database","owner":"group:default/editors","system":"delivery"},"relations":[{"type":"dependencyOf","targetRef":"component:default/deployment-service"},{"type":"ownedBy","targetRef":"group:default/editors"},{"type":"partOf","targetRef":"system:default/delivery"}]}', '2026-11-23 07:33:15.692622+00', 'resource:default/deployments-database'),
	('2137f9dd-2c6d-40c8-a015-279cb6653f6d', 'c1e972f7af80a345c802ba6df2600692b50af06c', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"platform","title":"Platform","description":"What teams build, deploy and observe their software with.","uid":"2137f9dd-2c6d-40c8-a015-279cb6653f6d","etag":"c1e972f7af80a345c802ba6df2600692b50af06c"},"apiVersion":"backstage.io/v1alpha1","kind":"Domain","spec":{"owner":"group:default/admins"},"relations":[{"type":"hasPart","targetRef":"system:default/delivery"},{"type":"hasPart","targetRef":"system:default/developer-portal"},{"type":"hasPart","targetRef":"system:default/telemetry"},{"type":"ownedBy","targetRef":"group:default/admins"}]}', '2026-11-23 07:33:15.682039+00', 'domain:default/platform'),
	('0ae44f85-69d1-4dda-b1ae-9c4fd799843c', '0992a43594707be18b3e2777936e13e27027dae2', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"event-broker","title":"Event broker","description":"Kafka, where deployments are announced.","uid":"0ae44f85-69d1-4dda-b1ae-9c4fd799843c","etag":"0992a43594707be18b3e2777936e13e27027dae2"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"message-broker","owner":"group:default/editors","system":"delivery"},"relations":[{"type":"dependencyOf","targetRef":"component:default/deployment-service"},{"type":"ownedBy","targetRef":"group:default/editors"},{"type":"partOf","targetRef":"system:default/delivery"}]}', '2026-11-23 07:33:15.674097+00', 'resource:default/event-broker'),
	('6a83fcae-e1ce-475b-a754-652811b1d708', 'c2c2ee76bf8183c7ba2a402b6b73da223ad749df', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"metrics-store","title":"Metrics store","description":"Prometheus with thirteen months of metrics.","uid":"6a83fcae-e1ce-475b-a754-652811b1d708","etag":"c2c2ee76bf8183c7ba2a402b6b73da223ad749df"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"database","owner":"group:default/viewers","system":"telemetry"},"relations":[{"type":"dependencyOf","targetRef":"component:default/metrics-gateway"},{"type":"ownedBy","targetRef":"group:default/viewers"},{"type":"partOf","targetRef":"system:default/telemetry"}]}', '2026-11-23 07:33:16.351695+00', 'resource:default/metrics-store'),
	('48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', 'cb102e7dfbd5c45b69d23e17783e8014863852bd', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"keycloak","title":"Keycloak","description":"Users and groups of everybody, and where they sign in.","uid":"48a1bce1-42e4-4fed-b4c9-abc84ae79d8d","etag":"cb102e7dfbd5c45b69d23e17783e8014863852bd"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"identity-provider","owner":"group:default/admins","system":"developer-portal"},"relations":[{"type":"dependencyOf","targetRef":"component:default/kubrix-portal"},{"type":"ownedBy","targetRef":"group:default/admins"},{"type":"partOf","targetRef":"system:default/developer-portal"}]}', '2026-11-23 07:33:16.934184+00', 'resource:default/keycloak'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', '1c9e3fbc910dd46ba76662135af5a2d65b27b225', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"metrics-gateway","title":"Metrics gateway","description":"Answers questions about the health of services, and hides where their metrics are kept.","tags":["typescript","graphql"],"uid":"0fd96514-4161-461a-84b8-c4a8684e411a","etag":"1c9e3fbc910dd46ba76662135af5a2d65b27b225"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"service","lifecycle":"production","owner":"group:default/viewers","system":"telemetry","providesApis":["metrics"],"dependsOn":["resource:metrics-store"]},"relations":[{"type":"dependsOn","targetRef":"resource:default/metrics-store"},{"type":"ownedBy","targetRef":"group:default/viewers"},{"type":"partOf","targetRef":"system:default/telemetry"},{"type":"providesApi","targetRef":"api:default/metrics"}]}', '2026-11-23 07:33:16.320017+00', 'component:default/metrics-gateway'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'a530bf3ed668e258499bae0a3c9a7e3b301aeb43', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/apis.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployment-events","title":"Deployment events","description":"Each change of a deployment''s state, as it happens.","tags":["kafka"],"uid":"d5a9e92d-0671-4f68-8eb2-06a06f7e75b2","etag":"a530bf3ed668e258499bae0a3c9a7e3b301aeb43"},"apiVersion":"backstage.io/v1alpha1","kind":"API","spec":{"type":"asyncapi","lifecycle":"production","owner":"group:default/editors","system":"delivery","definition":"asyncapi: 2.6.0\ninfo:\n  title: Deployment events\n  version: 1.1.0\n  description: Each change of a deployment''s state, as it happens.\nservers:\n  production:\n    url: events.platform.example:9092\n    protocol: kafka\nchannels:\n  deployments.v1:\n    description: Keyed by service, so that the events of one service stay in order.\n    subscribe:\n      operationId: onDeploymentChanged\n      message:\n        $ref: ''#/components/messages/DeploymentChanged''\ncomponents:\n  messages:\n    DeploymentChanged:\n      name: DeploymentChanged\n      title: A deployment changed its state\n      contentType: application/json\n      payload:\n        type: object\n        required: [id, service, release, state, at]\n        properties:\n          id:\n            type: string\n            format: uuid\n          service:\n            type: string\n          release:\n            type: string\n          state:\n            type: string\n            enum: [queued, rolling-out, succeeded, rolled-back]\n          at:\n            type: string\n            format: date-time\n"},"relations":[{"type":"apiConsumedBy","targetRef":"component:default/status-page"},{"type":"apiProvidedBy","targetRef":"component:default/deployment-service"},{"type":"ownedBy","targetRef":"group:default/editors"},{"type":"partOf","targetRef":"system:default/delivery"}]}', '2026-11-23 07:33:16.558767+00', 'api:default/deployment-events'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', '798fb9a710ec159a71eb8b190ba0a450b208bb4e', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-cli.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployment-cli","title":"Deployment CLI","description":"The command deploy, and the Go library below it.","tags":["go","cli"],"uid":"5607653c-2ab2-4ca4-9ef4-278fe3d4fb63","etag":"798fb9a710ec159a71eb8b190ba0a450b208bb4e"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"library","lifecycle":"production","owner":"group:default/editors","system":"delivery","subcomponentOf":"component:deployment-service","consumesApis":["deployments"]},"relations":[{"type":"consumesApi","targetRef":"api:default/deployments"},{"type":"ownedBy","targetRef":"group:default/editors"},{"type":"partOf","targetRef":"component:default/deployment-service"},{"type":"partOf","targetRef":"system:default/delivery"}]}', '2026-11-23 07:33:16.758979+00', 'component:default/deployment-cli'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'cc44030c241a75e80917647ea8120dbe79577bcc', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"telemetry","title":"Telemetry","description":"Collects metrics and shows how services are doing.","uid":"819a6184-0f38-4686-a443-abf231bb4b9c","etag":"cc44030c241a75e80917647ea8120dbe79577bcc"},"apiVersion":"backstage.io/v1alpha1","kind":"System","spec":{"owner":"group:default/viewers","domain":"platform"},"relations":[{"type":"hasPart","targetRef":"api:default/metrics"},{"type":"hasPart","targetRef":"component:default/metrics-gateway"},{"type":"hasPart","targetRef":"component:default/status-page"},{"type":"hasPart","targetRef":"resource:default/metrics-store"},{"type":"ownedBy","targetRef":"group:default/viewers"},{"type":"partOf","targetRef":"domain:default/platform"}]}', '2026-11-23 07:33:17.382141+00', 'system:default/telemetry'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', '088369eae713fac410c008b35e3f3ce469a35320', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"status-page","title":"Status page","description":"Shows everybody what works, what does not, and what was deployed just before.","tags":["typescript","react"],"uid":"3e8eb381-1300-4f8f-989c-3c16e3239c9b","etag":"088369eae713fac410c008b35e3f3ce469a35320"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"website","lifecycle":"experimental","owner":"group:default/viewers","system":"telemetry","consumesApis":["deployment-events","metrics"]},"relations":[{"type":"consumesApi","targetRef":"api:default/deployment-events"},{"type":"consumesApi","targetRef":"api:default/metrics"},{"type":"ownedBy","targetRef":"group:default/viewers"},{"type":"partOf","targetRef":"system:default/telemetry"}]}', '2026-11-23 07:33:16.53224+00', 'component:default/status-page'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'f73801195d89a913b4292c1106c631a2f2466963', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/catalog-info.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/techdocs-ref":"dir:.","backstage.io/kubernetes-id":"deployment-service"},"name":"deployment-service","title":"Deployment service","description":"Rolls releases out to the clusters, one stage after the other, and rolls back what does not get healthy.","tags":["go","postgres","kafka"],"uid":"a769eaab-6f08-45de-8501-3c9bf01a3d56","etag":"f73801195d89a913b4292c1106c631a2f2466963"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"service","lifecycle":"production","owner":"group:default/editors","system":"delivery","providesApis":["deployment-events","deployments"],"dependsOn":["resource:deployments-database","resource:event-broker"]},"relations":[{"type":"dependsOn","targetRef":"resource:default/deployments-database"},{"type":"dependsOn","targetRef":"resource:default/event-broker"},{"type":"hasPart","targetRef":"component:default/deployment-cli"},{"type":"ownedBy","targetRef":"group:default/editors"},{"type":"partOf","targetRef":"system:default/delivery"},{"type":"providesApi","targetRef":"api:default/deployment-events"},{"type":"providesApi","targetRef":"api:default/deployments"}]}', '2026-11-23 07:33:16.767949+00', 'component:default/deployment-service'),
	('ca18e2ae-4365-4848-aea3-c091eef389d4', '14a2dfa79fe047e409a340db9b75cdfe2150a490', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","backstage.io/view-url":"http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","keycloak.org/id":"00000000-0000-4000-8000-000000000000","keycloak.org/realm":"kubrix"},"name":"demoadmin","uid":"ca18e2ae-4365-4848-aea3-c091eef389d4","etag":"14a2dfa79fe047e409a340db9b75cdfe2150a490"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"email":"demoadmin@kubrix.local","displayName":"Demo Admin"},"memberOf":["admins"]},"relations":[{"type":"memberOf","targetRef":"group:default/admins"}]}', '2026-11-23 07:33:17.78106+00', 'user:default/demoadmin'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'd05817f1db6ed6a2333ddc67115b7ff2e53d8d2f', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","backstage.io/view-url":"http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","keycloak.org/id":"00000000-0000-4000-8000-100000000002","keycloak.org/realm":"kubrix"},"name":"viewers","uid":"b09bba77-a3de-4c3f-a1bc-ed1c76cfab19","etag":"d05817f1db6ed6a2333ddc67115b7ff2e53d8d2f"},"apiVersion":"backstage.io/v1beta1","kind":"Group","spec":{"type":"group","profile":{"displayName":"viewers"},"children":[],"members":["demoviewer","wwaiting"]},"relations":[{"type":"hasMember","targetRef":"user:default/demoviewer"},{"type":"hasMember","targetRef":"user:default/wwaiting"},{"type":"ownerOf","targetRef":"api:default/metrics"},{"type":"ownerOf","targetRef":"component:default/metrics-gateway"},{"type":"ownerOf","targetRef":"component:default/status-page"},{"type":"ownerOf","targetRef":"resource:default/metrics-store"},{"type":"ownerOf","targetRef":"system:default/telemetry"}]}', '2026-11-23 07:33:18.076319+00', 'group:default/viewers'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'ece15bfa1ad9a51a9e4ebb48ec0dd0e4ee70f5e1', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/apis.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployments","title":"Deployments","description":"Create deployments and follow them.","tags":["rest"],"uid":"4861ba55-8b51-4568-a7bf-d6e30dfd3dd5","etag":"ece15bfa1ad9a51a9e4ebb48ec0dd0e4ee70f5e1"},"apiVersion":"backstage.io/v1alpha1","kind":"API","spec":{"type":"openapi","lifecycle":"production","owner":"group:default/editors","system":"delivery","definition":"openapi: 3.0.3\ninfo:\n  title: Deployments\n  version: 1.4.0\n  description: Create deployments and follow them from stage to stage.\nservers:\n  - url: https://deployments.platform.example\npaths:\n  /deployments:\n    get:\n      operationId: listDeployments\n      summary: List deployments, the newest first\n      tags: [deployments]\n      parameters:\n        - name: service\n          in: query\n          description: Only those of this service\n          schema:\n            type: string\n        - name: state\n          in: query\n          schema:\n            $ref: ''#/components/schemas/State''\n      responses:\n        ''200'':\n          description: At most 100 deployments\n          content:\n            application/json:\n              schema:\n                type: array\n                items:\n                  $ref: ''#/components/schemas/Deployment''\n    post:\n      operationId: createDeployment\n      summary: Create a deployment\n      tags: [deployments]\n      requestBody:\n        required: true\n        content:\n          application/json:\n            schema:\n              $ref: ''#/components/schemas/NewDeployment''\n      responses:\n        ''201'':\n          description: The deployment, queued\n          content:\n            application/json:\n              schema:\n                $ref: ''#/components/schemas/Deployment''\n        ''409'':\n          description: This release is deployed already\n  /deployments/{id}:\n    get:\n      operationId: getDeployment\n      summary: Get one deployment\n      tags: [deployments]\n      parameters:\n        - name: id\n          in: path\n          required: true\n          schema:\n            type: string\n            format: uuid\n      responses:\n        ''200'':\n          description: The deployment\n          content:\n            application/json:\n              schema:\n                $ref: ''#/components/schemas/Deployment''\n        ''404'':\n          description: There is no such deployment\ncomponents:\n  schemas:\n    State:\n      type: string\n      enum: [queued, rolling-out, succeeded, rolled-back]\n    NewDeployment:\n      type: object\n      required: [service, release]\n      properties:\n        service:\n          type: string\n          example: checkout\n        release:\n          type: string\n          example: 2026.11.3\n    Deployment:\n      allOf:\n        - $ref: ''#/components/schemas/NewDeployment''\n        - type: object\n          required: [id, state]\n          properties:\n            id:\n              type: string\n              format: uuid\n            state:\n              $ref: ''#/components/schemas/State''\n"},"relations":[{"type":"apiConsumedBy","targetRef":"component:default/deployment-cli"},{"type":"apiProvidedBy","targetRef":"component:default/deployment-service"},{"type":"ownedBy","targetRef":"group:default/editors"},{"type":"partOf","targetRef":"system:default/delivery"}]}', '2026-11-23 07:33:16.581468+00', 'api:default/deployments'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'eff2d4a220589c5d5991ca6d19347ccd1c7345f4', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"delivery","title":"Delivery","description":"Takes a release from the registry to the clusters.","uid":"ace439b2-8bf8-4b76-bafd-77050034a7e9","etag":"eff2d4a220589c5d5991ca6d19347ccd1c7345f4"},"apiVersion":"backstage.io/v1alpha1","kind":"System","spec":{"owner":"group:default/editors","domain":"platform"},"relations":[{"type":"hasPart","targetRef":"api:default/deployment-events"},{"type":"hasPart","targetRef":"api:default/deployments"},{"type":"hasPart","targetRef":"component:default/deployment-cli"},{"type":"hasPart","targetRef":"component:default/deployment-service"},{"type":"hasPart","targetRef":"resource:default/deployments-database"},{"type":"hasPart","targetRef":"resource:default/event-broker"},{"type":"ownedBy","targetRef":"group:default/editors"},{"type":"partOf","targetRef":"domain:default/platform"}]}', '2026-11-23 07:33:16.797031+00', 'system:default/delivery'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', '634f72a551d297f257a6ec3a619fac074ad9166f', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog-info.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/techdocs-ref":"dir:."},"name":"kubrix-portal","title":"kubriX portal","description":"The developer portal itself. New colleagues get in on their first login.","tags":["backstage","keycloak","typescript"],"uid":"b665c395-d170-402d-a25b-f1510e30b5b5","etag":"634f72a551d297f257a6ec3a619fac074ad9166f"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"website","lifecycle":"production","owner":"group:default/admins","system":"developer-portal","dependsOn":["resource:keycloak","resource:portal-database"]},"relations":[{"type":"dependsOn","targetRef":"resource:default/keycloak"},{"type":"dependsOn","targetRef":"resource:default/portal-database"},{"type":"ownedBy","targetRef":"group:default/admins"},{"type":"partOf","targetRef":"system:default/developer-portal"}]}', '2026-11-23 07:33:16.953814+00', 'component:default/kubrix-portal'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', '9b09618b7cafda4b755ff56f540ccb21c8bc0b25', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/templates/maintenance-notice/template.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"maintenance-notice","title":"Maintenance notice","description":"Tells a team that a system will be away for a while.","tags":["operations"],"uid":"cd9bbd81-c18d-43a4-8792-46d5b3eb9b12","etag":"9b09618b7cafda4b755ff56f540ccb21c8bc0b25"},"apiVersion":"scaffolder.backstage.io/v1beta3","kind":"Template","spec":{"type":"operations","owner":"group:default/editors","parameters":[{"title":"What is planned?","required":["system","team","reason"],"properties":{"system":{"title":"System","type":"string","ui:field":"EntityPicker","ui:options":{"catalogFilter":{"kind":"System"}}},"team":{"title":"Team to tell","type":"string","ui:field":"OwnerPicker","ui:options":{"catalogFilter":{"kind":"Group"}}},"reason":{"title":"What happens, and when?","type":"string","ui:widget":"textarea"}}}],"steps":[{"id":"notify","name":"Tell the team","action":"notification:send","input":{"recipients":"entity","entityRefs":["${{ parameters.team }}"],"title":"Maintenance of ${{ parameters.system | parseEntityRef | pick(''name'') }}","info":"${{ parameters.reason }}","link":"/catalog/default/system/${{ parameters.system | parseEntityRef | pick(''name'') }}","severity":"high","scope":"${{ parameters.system }}"}}],"output":{"text":[{"title":"Done","content":"Everybody in `${{ parameters.team }}` finds the notice under **Notifications**."}]}},"relations":[{"type":"ownedBy","targetRef":"group:default/editors"}]}', '2026-11-23 07:33:16.986511+00', 'template:default/maintenance-notice'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'eb77033c225c0cb89e6d02b0438f7431d1646a09', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"developer-portal","title":"Developer portal","description":"The one place to find software, its owners and its documentation.","uid":"1447141e-1042-43d0-8701-6eb81f50c8dc","etag":"eb77033c225c0cb89e6d02b0438f7431d1646a09"},"apiVersion":"backstage.io/v1alpha1","kind":"System","spec":{"owner":"group:default/admins","domain":"platform"},"relations":[{"type":"hasPart","targetRef":"component:default/kubrix-portal"},{"type":"hasPart","targetRef":"resource:default/keycloak"},{"type":"hasPart","targetRef":"resource:default/portal-database"},{"type":"ownedBy","targetRef":"group:default/admins"},{"type":"partOf","targetRef":"domain:default/platform"}]}', '2026-11-23 07:33:17.132263+00', 'system:default/developer-portal'),
	('1c174d8c-386b-43c1-80c1-cd58900f9bbe', '994bb18e6ed570ae7a19b32392a7eaf657b5b784', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/5d0a9c1e-7c1b-4f0e-9a53-0d6f3f1f7a11","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/5d0a9c1e-7c1b-4f0e-9a53-0d6f3f1f7a11","backstage.io/view-url":"http://keycloak.invalid/admin/realms/kubrix/users/5d0a9c1e-7c1b-4f0e-9a53-0d6f3f1f7a11","keycloak.org/id":"5d0a9c1e-7c1b-4f0e-9a53-0d6f3f1f7a11","keycloak.org/realm":"kubrix"},"name":"wwaiting","uid":"1c174d8c-386b-43c1-80c1-cd58900f9bbe","etag":"994bb18e6ed570ae7a19b32392a7eaf657b5b784"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"email":"wendy.waiting@kubrix.local","displayName":"Wendy Waiting"},"memberOf":["viewers"]},"relations":[{"type":"memberOf","targetRef":"group:default/viewers"}]}', '2026-11-23 07:33:18.089706+00', 'user:default/wwaiting'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'd155472ad0c874c07b38fa94e931348f9a61a95b', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/templates/new-service/template.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"new-service","title":"New service","description":"Writes the first files of a service, catalog entry and docs included, and shows them.","tags":["recommended","service"],"uid":"2bd89056-762a-4da2-a79f-9693eb1a26c2","etag":"d155472ad0c874c07b38fa94e931348f9a61a95b"},"apiVersion":"scaffolder.backstage.io/v1beta3","kind":"Template","spec":{"type":"service","owner":"group:default/admins","parameters":[{"title":"Your service","required":["name","description","owner"],"properties":{"name":{"title":"Name","description":"Lower-case letters, digits and hyphens","type":"string","pattern":"^[a-z]([a-z0-9-]*[a-z0-9])?$","maxLength":63,"ui:autofocus":true},"description":{"title":"What is it for?","type":"string"},"owner":{"title":"Owner","type":"string","ui:field":"OwnerPicker","ui:options":{"catalogFilter":{"kind":"Group"}}}}}],"steps":[{"id":"files","name":"Write the files","action":"fetch:template","input":{"url":"./skeleton","values":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}"}}},{"id":"catalog","name":"Write the catalog entry","action":"catalog:write","input":{"entity":{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}","annotations":{"backstage.io/techdocs-ref":"dir:."}},"spec":{"type":"service","lifecycle":"experimental","owner":"${{ parameters.owner }}"}}}},{"id":"show","name":"Show what was written","action":"debug:log","input":{"message":"These are the files of ${{ parameters.name }}.","listWorkspace":"with-contents"}},{"id":"notify","name":"Tell you that it is ready","action":"notification:send","input":{"recipients":"entity","entityRefs":["${{ user.ref }}"],"title":"The files of ${{ parameters.name }} are ready","info":"The log of the template shows them.","link":"/create/tasks/${{ context.task.id }}","severity":"low"}}],"output":{"text":[{"title":"Next steps","icon":"description","content":"The log of the step **Show what was written** has the files of `${{ parameters.name }}`.\n\n1. Copy them to a repository.\n2. Register the address of its `catalog-info.yaml` with **Register existing component**.\n\nIn a portal with an integration of GitHub or GitLab, a template does both by itself, with the actions\n`publish:github` or `publish:gitlab`, and `catalog:register`.\n"}]}},"relations":[{"type":"ownedBy","targetRef":"group:default/admins"}]}', '2026-11-23 07:33:17.139177+00', 'template:default/new-service'),
	('9a983fd3-1036-4761-bdb5-e46da81bada4', '4cf8bd6bdd9056e6dacedf6f45f2bb513abfcfff', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","backstage.io/view-url":"http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","keycloak.org/id":"00000000-0000-4000-8000-000000000002","keycloak.org/realm":"kubrix"},"name":"demoviewer","uid":"9a983fd3-1036-4761-bdb5-e46da81bada4","etag":"4cf8bd6bdd9056e6dacedf6f45f2bb513abfcfff"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"email":"demoviewer@kubrix.local","displayName":"Demo Viewer"},"memberOf":["viewers"]},"relations":[{"type":"memberOf","targetRef":"group:default/viewers"}]}', '2026-11-23 07:33:17.362649+00', 'user:default/demoviewer'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', '2ae297e8cadfed76e4f5b6be139d080767f9ebc6', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","backstage.io/view-url":"http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","keycloak.org/id":"00000000-0000-4000-8000-100000000001","keycloak.org/realm":"kubrix"},"name":"editors","uid":"8f3abbba-fc67-4079-8a89-6a4c931efa41","etag":"2ae297e8cadfed76e4f5b6be139d080767f9ebc6"},"apiVersion":"backstage.io/v1beta1","kind":"Group","spec":{"type":"group","profile":{"displayName":"editors"},"children":[],"members":["demoeditor"]},"relations":[{"type":"hasMember","targetRef":"user:default/demoeditor"},{"type":"ownerOf","targetRef":"api:default/deployment-events"},{"type":"ownerOf","targetRef":"api:default/deployments"},{"type":"ownerOf","targetRef":"component:default/deployment-cli"},{"type":"ownerOf","targetRef":"component:default/deployment-service"},{"type":"ownerOf","targetRef":"resource:default/deployments-database"},{"type":"ownerOf","targetRef":"resource:default/event-broker"},{"type":"ownerOf","targetRef":"system:default/delivery"},{"type":"ownerOf","targetRef":"template:default/maintenance-notice"}]}', '2026-11-23 07:33:17.746714+00', 'group:default/editors'),
	('e16db972-a965-43be-9243-122455a2c85b', '94fdf8f56d3c2ce3e6db591811397d80744195e7', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"metrics","title":"Metrics","description":"Health and key figures of services.","tags":["graphql"],"uid":"e16db972-a965-43be-9243-122455a2c85b","etag":"94fdf8f56d3c2ce3e6db591811397d80744195e7"},"apiVersion":"backstage.io/v1alpha1","kind":"API","spec":{"type":"graphql","lifecycle":"production","owner":"group:default/viewers","system":"telemetry","definition":"type Query {\n  \"All services, or those whose name begins with the prefix.\"\n  services(prefix: String): [Service!]!\n  service(name: ID!): Service\n}\n\ntype Service {\n  name: ID!\n  health: Health!\n  \"Requests a second over the last minutes.\"\n  requestRate(minutes: Int = 5): Float!\n  \"Share of requests that failed over the last minutes, from 0 to 1.\"\n  errorRate(minutes: Int = 5): Float!\n}\n\nenum Health {\n  HEALTHY\n  DEGRADED\n  DOWN\n}\n"},"relations":[{"type":"apiConsumedBy","targetRef":"component:default/status-page"},{"type":"apiProvidedBy","targetRef":"component:default/metrics-gateway"},{"type":"ownedBy","targetRef":"group:default/viewers"},{"type":"partOf","targetRef":"system:default/telemetry"}]}', '2026-11-23 07:33:17.3366+00', 'api:default/metrics'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'f73c7a4828f7393bc6415b40e1115da1655b6a82', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","backstage.io/view-url":"http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","keycloak.org/id":"00000000-0000-4000-8000-100000000000","keycloak.org/realm":"kubrix"},"name":"admins","uid":"cd0fcdc6-150f-4a23-8363-ec78495d0044","etag":"f73c7a4828f7393bc6415b40e1115da1655b6a82"},"apiVersion":"backstage.io/v1beta1","kind":"Group","spec":{"type":"group","profile":{"displayName":"admins"},"children":[],"members":["demoadmin"]},"relations":[{"type":"hasMember","targetRef":"user:default/demoadmin"},{"type":"ownerOf","targetRef":"component:default/kubrix-portal"},{"type":"ownerOf","targetRef":"domain:default/platform"},{"type":"ownerOf","targetRef":"resource:default/keycloak"},{"type":"ownerOf","targetRef":"resource:default/portal-database"},{"type":"ownerOf","targetRef":"system:default/developer-portal"},{"type":"ownerOf","targetRef":"template:default/new-service"}]}', '2026-11-23 07:33:17.717082+00', 'group:default/admins'),
	('9d766cd4-cff8-48ad-921d-03db7ca15e2a', 'aa44e0dda47e82bf924605b0c67a12e441155e28', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","backstage.io/view-url":"http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","keycloak.org/id":"00000000-0000-4000-8000-000000000001","keycloak.org/realm":"kubrix"},"name":"demoeditor","uid":"9d766cd4-cff8-48ad-921d-03db7ca15e2a","etag":"aa44e0dda47e82bf924605b0c67a12e441155e28"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"email":"demoeditor@kubrix.local","displayName":"Demo Editor"},"memberOf":["editors"]},"relations":[{"type":"memberOf","targetRef":"group:default/editors"}]}', '2026-11-23 07:33:18.067054+00', 'user:default/demoeditor');


--
-- Data for Name: knex_migrations; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.knex_migrations VALUES
	(1, '20200511113813_init.js', 1, '2026-11-23 07:32:44.849+00'),
	(2, '20200520140700_location_update_log_table.js', 1, '2026-11-23 07:32:46.182+00'),
	(3, '20200527114117_location_update_log_latest_view.js', 1, '2026-11-23 07:32:47.133+00'),
	(4, '20200702153613_entities.js', 1, '2026-11-23 07:32:57.909+00'),
	(5, '20200721115244_location_update_log_latest_deduplicate.js', 1, '2026-11-23 07:33:01.811+00'),
	(6, '20200805163904_location_update_log_duplication_fix.js', 1, '2026-11-23 07:33:03.085+00'),
	(7, '20200807120600_entitySearch.js', 1, '2026-11-23 07:33:03.128+00'),
	(8, '20200809202832_add_bootstrap_location.js', 1, '2026-11-23 07:33:03.294+00'),
	(9, '20200923104503_case_insensitivity.js', 1, '2026-11-23 07:33:03.467+00'),
	(10, '20201005122705_add_entity_full_name.js', 1, '2026-11-23 07:33:03.626+00'),
	(11, '20201006130744_entity_data_column.js', 1, '2026-11-23 07:33:03.704+00'),
	(12, '20201006203131_entity_remove_redundant_columns.js', 1, '2026-11-23 07:33:03.729+00'),
	(13, '20201007201501_index_entity_search.js', 1, '2026-11-23 07:33:03.767+00'),
	(14, '20201019130742_add_relations_table.js', 1, '2026-11-23 07:33:03.809+00'),
	(15, '20201123205611_relations_table_uniq.js', 1, '2026-11-23 07:33:03.828+00'),
	(16, '20201210185851_fk_index.js', 1, '2026-11-23 07:33:03.86+00'),
	(17, '20201230103504_update_log_varchar.js', 1, '2026-11-23 07:33:03.885+00'),
	(18, '20210209121210_locations_fk_index.js', 1, '2026-11-23 07:33:03.909+00'),
	(19, '20210302150147_refresh_state.js', 1, '2026-11-23 07:33:04.29+00'),
	(20, '20210622104022_refresh_state_location_key.js', 1, '2026-11-23 07:33:04.304+00'),
	(21, '20210813143113_add_refresh_state_hash.js', 1, '2026-11-23 07:33:04.323+00'),
	(22, '20210925102509_add_refresh_state_input_hash.js', 1, '2026-11-23 07:33:04.351+00'),
	(23, '20220116144621_remove_legacy.js', 1, '2026-11-23 07:33:04.393+00'),
	(24, '20220222164811_reprocess_for_relation_refs.js', 1, '2026-11-23 07:33:04.433+00'),
	(25, '20220616202842_refresh_keys.js', 1, '2026-11-23 07:33:04.518+00'),
	(26, '20221109192547_search_add_original_value_column.js', 1, '2026-11-23 07:33:04.542+00'),
	(27, '20221201085245_add_last_updated_at_in_final_entities.js', 1, '2026-11-23 07:33:04.564+00'),
	(28, '20230125085746_trigger_reprocessing.js', 1, '2026-11-23 07:33:04.576+00'),
	(29, '20230525141717_stitch_queue.js', 1, '2026-11-23 07:33:04.607+00'),
	(30, '20240130092632_search_index.js', 1, '2026-11-23 07:33:04.626+00'),
	(31, '20241003170511_alter_target_in_locations.js', 1, '2026-11-23 07:33:04.655+00'),
	(32, '20241024104700_add_entity_ref_to_final_entities.js', 1, '2026-11-23 07:33:04.698+00'),
	(33, '20241111000000_drop_redundant_indices.js', 1, '2026-11-23 07:33:04.737+00'),
	(34, '20250401200503_update_refresh_state_columns.js', 1, '2026-11-23 07:33:04.753+00'),
	(35, '20250514000000_refresh_state_references_big_increments.js', 1, '2026-11-23 07:33:04.784+00'),
	(36, '20260214000000_search_fk_final_entities.js', 1, '2026-11-23 07:33:04.812+00'),
	(37, '20260215000000_move_stitch_queue.js', 1, '2026-11-23 07:33:04.861+00');


--
-- Data for Name: knex_migrations_lock; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: location_update_log; Type: TABLE DATA; Schema: catalog; Owner: -
--



--
-- Data for Name: locations; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.locations VALUES
	('881c2a33-2b1f-4896-9128-cc20646ac947', 'bootstrap', 'bootstrap');


--
-- Data for Name: refresh_keys; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.refresh_keys VALUES
	('060f4b66-1f4d-426a-a806-bb0b4e02af3f', 'file:/checkout/catalog/all.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'file:/checkout/catalog/platform.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'file:/checkout/catalog/platform.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'file:/checkout/catalog/platform.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'file:/checkout/catalog/platform.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'file:/checkout/catalog/resources.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'file:/checkout/catalog/resources.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'file:/checkout/catalog/resources.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'file:/checkout/catalog/resources.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'file:/checkout/catalog/resources.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'file:/checkout/catalog/deployment-service/catalog-info.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'file:/checkout/catalog/deployment-service/apis.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'file:/checkout/catalog/deployment-service/apis.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'file:/checkout/catalog/deployment-cli.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'file:/checkout/catalog/telemetry.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'file:/checkout/catalog/telemetry.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'file:/checkout/catalog/telemetry.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'file:/checkout/catalog/templates/new-service/template.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'file:/checkout/catalog/templates/maintenance-notice/template.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'file:/checkout/catalog-info.yaml');


--
-- Data for Name: refresh_state; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.refresh_state VALUES
	('060f4b66-1f4d-426a-a806-bb0b4e02af3f', 'location:default/generated-afb38ca19693ce88df740ff0c31ea0660dde0886', '{"apiVersion":"backstage.io/v1alpha1","kind":"Location","metadata":{"name":"generated-afb38ca19693ce88df740ff0c31ea0660dde0886","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"}},"spec":{"type":"file","target":"/checkout/catalog/all.yaml"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"generated-afb38ca19693ce88df740ff0c31ea0660dde0886","uid":"060f4b66-1f4d-426a-a806-bb0b4e02af3f"},"apiVersion":"backstage.io/v1alpha1","kind":"Location","spec":{"type":"file","target":"/checkout/catalog/all.yaml"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:34:57.093324+00', '2026-11-23 07:33:05.833494+00', 'file:/checkout/catalog/all.yaml', 'd9628a92c77d0fc3330813372981c2ae6243eac2', 'ae31bc21c6f83010f6b63d13424c94b6f2e3f9ef'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'location:default/sample-organisation', '{"apiVersion":"backstage.io/v1alpha1","kind":"Location","metadata":{"name":"sample-organisation","description":"The sample organisation of the local portal","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/all.yaml"}},"spec":{"targets":["./platform.yaml","./resources.yaml","./deployment-service/catalog-info.yaml","./deployment-service/apis.yaml","./deployment-cli.yaml","./telemetry.yaml","./templates/new-service/template.yaml","./templates/maintenance-notice/template.yaml","../catalog-info.yaml"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"sample-organisation","description":"The sample organisation of the local portal","uid":"759e06fd-c231-4e1d-b3a8-7f5052a54e56"},"apiVersion":"backstage.io/v1alpha1","kind":"Location","spec":{"targets":["./platform.yaml","./resources.yaml","./deployment-service/catalog-info.yaml","./deployment-service/apis.yaml","./deployment-cli.yaml","./telemetry.yaml","./templates/new-service/template.yaml","./templates/maintenance-notice/template.yaml","../catalog-info.yaml"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:36:31.457794+00', '2026-11-23 07:33:07.836592+00', 'file:/checkout/catalog/all.yaml', '79b0d817b96e1182a72f993a1c233c9ffa099dff', '42828ce5b23392b1fdfe58c994353c87a4ef29be'),
	('2137f9dd-2c6d-40c8-a015-279cb6653f6d', 'domain:default/platform', '{"apiVersion":"backstage.io/v1alpha1","kind":"Domain","metadata":{"name":"platform","title":"Platform","description":"What teams build, deploy and observe their software with.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml"}},"spec":{"owner":"group:default/admins"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"platform","title":"Platform","description":"What teams build, deploy and observe their software with.","uid":"2137f9dd-2c6d-40c8-a015-279cb6653f6d"},"apiVersion":"backstage.io/v1alpha1","kind":"Domain","spec":{"owner":"group:default/admins"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:37:03.485842+00', '2026-11-23 07:34:51.036555+00', 'file:/checkout/catalog/platform.yaml', '9ed8a5abc3b6d6f76f80baf48805eefd49518652', '43318444d480314126c4a29ed0344338de698960'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'system:default/delivery', '{"apiVersion":"backstage.io/v1alpha1","kind":"System","metadata":{"name":"delivery","title":"Delivery","description":"Takes a release from the registry to the clusters.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml"}},"spec":{"owner":"group:default/editors","domain":"platform"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"delivery","title":"Delivery","description":"Takes a release from the registry to the clusters.","uid":"ace439b2-8bf8-4b76-bafd-77050034a7e9"},"apiVersion":"backstage.io/v1alpha1","kind":"System","spec":{"owner":"group:default/editors","domain":"platform"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:37:03.485842+00', '2026-11-23 07:34:51.036555+00', 'file:/checkout/catalog/platform.yaml', '6afaf45fed3db0e300dad90f415cc7150374ebe3', '808eca1c889dc2cbc308f9223c2461ffdcc2e579'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'component:default/deployment-service', '{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"deployment-service","title":"Deployment service","description":"Rolls releases out to the clusters, one stage after the other, and rolls back what does not get healthy.","annotations":{"backstage.io/techdocs-ref":"dir:.","backstage.io/kubernetes-id":"deployment-service","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/catalog-info.yaml"},"tags":["go","postgres","kafka"]},"spec":{"type":"service","lifecycle":"production","owner":"group:default/editors","system":"delivery","providesApis":["deployments","deployment-events"],"dependsOn":["resource:deployments-database","resource:event-broker"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/catalog-info.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/techdocs-ref":"dir:.","backstage.io/kubernetes-id":"deployment-service"},"name":"deployment-service","title":"Deployment service","description":"Rolls releases out to the clusters, one stage after the other, and rolls back what does not get healthy.","tags":["go","postgres","kafka"],"uid":"a769eaab-6f08-45de-8501-3c9bf01a3d56"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"service","lifecycle":"production","owner":"group:default/editors","system":"delivery","providesApis":["deployment-events","deployments"],"dependsOn":["resource:deployments-database","resource:event-broker"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:37:03.485842+00', '2026-11-23 07:34:51.036555+00', 'file:/checkout/catalog/deployment-service/catalog-info.yaml', '8849f69e454edec62b13333a2652427908e8917f', '940d7b5adf0a292074051ae096c82e8b41c02689'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'component:default/status-page', '{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"status-page","title":"Status page","description":"Shows everybody what works, what does not, and what was deployed just before.","tags":["typescript","react"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml"}},"spec":{"type":"website","lifecycle":"experimental","owner":"group:default/viewers","system":"telemetry","consumesApis":["metrics","deployment-events"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"status-page","title":"Status page","description":"Shows everybody what works, what does not, and what was deployed just before.","tags":["typescript","react"],"uid":"3e8eb381-1300-4f8f-989c-3c16e3239c9b"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"website","lifecycle":"experimental","owner":"group:default/viewers","system":"telemetry","consumesApis":["deployment-events","metrics"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:37:03.485842+00', '2026-11-23 07:34:51.036555+00', 'file:/checkout/catalog/telemetry.yaml', '93db09713e1fbdc27dc86df5b87692af4f64e4e4', 'e65b8381dea55adb18eab7cc11880e29b06c48ff'),
	('e16db972-a965-43be-9243-122455a2c85b', 'api:default/metrics', '{"apiVersion":"backstage.io/v1alpha1","kind":"API","metadata":{"name":"metrics","title":"Metrics","description":"Health and key figures of services.","tags":["graphql"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml"}},"spec":{"type":"graphql","lifecycle":"production","owner":"group:default/viewers","system":"telemetry","definition":"type Query {\n  \"All services, or those whose name begins with the prefix.\"\n  services(prefix: String): [Service!]!\n  service(name: ID!): Service\n}\n\ntype Service {\n  name: ID!\n  health: Health!\n  \"Requests a second over the last minutes.\"\n  requestRate(minutes: Int = 5): Float!\n  \"Share of requests that failed over the last minutes, from 0 to 1.\"\n  errorRate(minutes: Int = 5): Float!\n}\n\nenum Health {\n  HEALTHY\n  DEGRADED\n  DOWN\n}\n"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"metrics","title":"Metrics","description":"Health and key figures of services.","tags":["graphql"],"uid":"e16db972-a965-43be-9243-122455a2c85b"},"apiVersion":"backstage.io/v1alpha1","kind":"API","spec":{"type":"graphql","lifecycle":"production","owner":"group:default/viewers","system":"telemetry","definition":"type Query {\n  \"All services, or those whose name begins with the prefix.\"\n  services(prefix: String): [Service!]!\n  service(name: ID!): Service\n}\n\ntype Service {\n  name: ID!\n  health: Health!\n  \"Requests a second over the last minutes.\"\n  requestRate(minutes: Int = 5): Float!\n  \"Share of requests that failed over the last minutes, from 0 to 1.\"\n  errorRate(minutes: Int = 5): Float!\n}\n\nenum Health {\n  HEALTHY\n  DEGRADED\n  DOWN\n}\n"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:36:43.642347+00', '2026-11-23 07:34:51.036555+00', 'file:/checkout/catalog/telemetry.yaml', '6326c90d1a7aa15d125ec646d07d5bb56fce1e20', '32ed402525e3815a077403170d3055614be5a988'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'template:default/new-service', '{"apiVersion":"scaffolder.backstage.io/v1beta3","kind":"Template","metadata":{"name":"new-service","title":"New service","description":"Writes the first files of a service, catalog entry and docs included, and shows them.","tags":["recommended","service"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/templates/new-service/template.yaml"}},"spec":{"type":"service","owner":"group:default/admins","parameters":[{"title":"Your service","required":["name","description","owner"],"properties":{"name":{"title":"Name","description":"Lower-case letters, digits and hyphens","type":"string","pattern":"^[a-z]([a-z0-9-]*[a-z0-9])?$","maxLength":63,"ui:autofocus":true},"description":{"title":"What is it for?","type":"string"},"owner":{"title":"Owner","type":"string","ui:field":"OwnerPicker","ui:options":{"catalogFilter":{"kind":"Group"}}}}}],"steps":[{"id":"files","name":"Write the files","action":"fetch:template","input":{"url":"./skeleton","values":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}"}}},{"id":"catalog","name":"Write the catalog entry","action":"catalog:write","input":{"entity":{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}","annotations":{"backstage.io/techdocs-ref":"dir:."}},"spec":{"type":"service","lifecycle":"experimental","owner":"${{ parameters.owner }}"}}}},{"id":"show","name":"Show what was written","action":"debug:log","input":{"message":"These are the files of ${{ parameters.name }}.","listWorkspace":"with-contents"}},{"id":"notify","name":"Tell you that it is ready","action":"notification:send","input":{"recipients":"entity","entityRefs":["${{ user.ref }}"],"title":"The files of ${{ parameters.name }} are ready","info":"The log of the template shows them.","link":"/create/tasks/${{ context.task.id }}","severity":"low"}}],"output":{"text":[{"title":"Next steps","icon":"description","content":"The log of the step **Show what was written** has the files of `${{ parameters.name }}`.\n\n1. Copy them to a repository.\n2. Register the address of its `catalog-info.yaml` with **Register existing component**.\n\nIn a portal with an integration of GitHub or GitLab, a template does both by itself, with the actions\n`publish:github` or `publish:gitlab`, and `catalog:register`.\n"}]}}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/templates/new-service/template.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"new-service","title":"New service","description":"Writes the first files of a service, catalog entry and docs included, and shows them.","tags":["recommended","service"],"uid":"2bd89056-762a-4da2-a79f-9693eb1a26c2"},"apiVersion":"scaffolder.backstage.io/v1beta3","kind":"Template","spec":{"type":"service","owner":"group:default/admins","parameters":[{"title":"Your service","required":["name","description","owner"],"properties":{"name":{"title":"Name","description":"Lower-case letters, digits and hyphens","type":"string","pattern":"^[a-z]([a-z0-9-]*[a-z0-9])?$","maxLength":63,"ui:autofocus":true},"description":{"title":"What is it for?","type":"string"},"owner":{"title":"Owner","type":"string","ui:field":"OwnerPicker","ui:options":{"catalogFilter":{"kind":"Group"}}}}}],"steps":[{"id":"files","name":"Write the files","action":"fetch:template","input":{"url":"./skeleton","values":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}"}}},{"id":"catalog","name":"Write the catalog entry","action":"catalog:write","input":{"entity":{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}","annotations":{"backstage.io/techdocs-ref":"dir:."}},"spec":{"type":"service","lifecycle":"experimental","owner":"${{ parameters.owner }}"}}}},{"id":"show","name":"Show what was written","action":"debug:log","input":{"message":"These are the files of ${{ parameters.name }}.","listWorkspace":"with-contents"}},{"id":"notify","name":"Tell you that it is ready","action":"notification:send","input":{"recipients":"entity","entityRefs":["${{ user.ref }}"],"title":"The files of ${{ parameters.name }} are ready","info":"The log of the template shows them.","link":"/create/tasks/${{ context.task.id }}","severity":"low"}}],"output":{"text":[{"title":"Next steps","icon":"description","content":"The log of the step **Show what was written** has the files of `${{ parameters.name }}`.\n\n1. Copy them to a repository.\n2. Register the address of its `catalog-info.yaml` with **Register existing component**.\n\nIn a portal with an integration of GitHub or GitLab, a template does both by itself, with the actions\n`publish:github` or `publish:gitlab`, and `catalog:register`.\n"}]}}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:36:43.642347+00', '2026-11-23 07:34:51.036555+00', 'file:/checkout/catalog/templates/new-service/template.yaml', '218b2d1988e654103d400445bdd58da80391b90b', '01afa3573816fa68dad5e842f5c896b67e4a7fe8'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'system:default/telemetry', '{"apiVersion":"backstage.io/v1alpha1","kind":"System","metadata":{"name":"telemetry","title":"Telemetry","description":"Collects metrics and shows how services are doing.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml"}},"spec":{"owner":"group:default/viewers","domain":"platform"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"telemetry","title":"Telemetry","description":"Collects metrics and shows how services are doing.","uid":"819a6184-0f38-4686-a443-abf231bb4b9c"},"apiVersion":"backstage.io/v1alpha1","kind":"System","spec":{"owner":"group:default/viewers","domain":"platform"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:37:03.485842+00', '2026-11-23 07:34:51.036555+00', 'file:/checkout/catalog/platform.yaml', '3418c2249883a3ad991cc6313ecce4f4da83050c', '3667454686cf49684426bb37dbae3cd42151fc17'),
	('6a83fcae-e1ce-475b-a754-652811b1d708', 'resource:default/metrics-store', '{"apiVersion":"backstage.io/v1alpha1","kind":"Resource","metadata":{"name":"metrics-store","title":"Metrics store","description":"Prometheus with thirteen months of metrics.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml"}},"spec":{"type":"database","owner":"group:default/viewers","system":"telemetry"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"metrics-store","title":"Metrics store","description":"Prometheus with thirteen months of metrics.","uid":"6a83fcae-e1ce-475b-a754-652811b1d708"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"database","owner":"group:default/viewers","system":"telemetry"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:37:03.485842+00', '2026-11-23 07:34:51.036555+00', 'file:/checkout/catalog/resources.yaml', '646735596685cfe36dc2ab70b6af62af969b4db7', '2d8d8e9602a6fac1992c3a7416f65ffd64afb5f2'),
	('f01f27dc-d84b-4a2b-9858-76cad137d6d5', 'resource:default/portal-database', '{"apiVersion":"backstage.io/v1alpha1","kind":"Resource","metadata":{"name":"portal-database","title":"Portal database","description":"Postgres, one schema for each plugin of the portal.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml"}},"spec":{"type":"database","owner":"group:default/admins","system":"developer-portal"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"portal-database","title":"Portal database","description":"Postgres, one schema for each plugin of the portal.","uid":"f01f27dc-d84b-4a2b-9858-76cad137d6d5"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"database","owner":"group:default/admins","system":"developer-portal"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:37:03.485842+00', '2026-11-23 07:34:51.036555+00', 'file:/checkout/catalog/resources.yaml', 'd3530ffe06dad6e7c8438b85806c2f4a0aef8558', '6d165e8f530f3d270b7fb127814099657296d3d7'),
	('48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', 'resource:default/keycloak', '{"apiVersion":"backstage.io/v1alpha1","kind":"Resource","metadata":{"name":"keycloak","title":"Keycloak","description":"Users and groups of everybody, and where they sign in.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml"}},"spec":{"type":"identity-provider","owner":"group:default/admins","system":"developer-portal"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"keycloak","title":"Keycloak","description":"Users and groups of everybody, and where they sign in.","uid":"48a1bce1-42e4-4fed-b4c9-abc84ae79d8d"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"identity-provider","owner":"group:default/admins","system":"developer-portal"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:37:03.485842+00', '2026-11-23 07:34:51.036555+00', 'file:/checkout/catalog/resources.yaml', 'b5b33a8aef100d79be39fed1f974cc77c8575dff', '00aaee882b209eb23fc5755bdebc41c818c90190'),
	('d81358c4-458d-4c45-ba84-4e9305a5ad93', 'resource:default/deployments-database', '{"apiVersion":"backstage.io/v1alpha1","kind":"Resource","metadata":{"name":"deployments-database","title":"Deployments database","description":"Postgres with the history of deployments, kept for two years.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml"}},"spec":{"type":"database","owner":"group:default/editors","system":"delivery"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployments-database","title":"Deployments database","description":"Postgres with the history of deployments, kept for two years.","uid":"d81358c4-458d-4c45-ba84-4e9305a5ad93"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"database","owner":"group:default/editors","system":"delivery"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:37:03.485842+00', '2026-11-23 07:34:51.036555+00', 'file:/checkout/catalog/resources.yaml', '568c58580910db3fd263f2cf333d812712c5c5bc', 'c6137f919f6e65c7fad240fbc725e90ad6b8e7ee'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'component:default/deployment-cli', '{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"deployment-cli","title":"Deployment CLI","description":"The command deploy, and the Go library below it.","tags":["go","cli"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/deployment-cli.yaml"}},"spec":{"type":"library","lifecycle":"production","owner":"group:default/editors","system":"delivery","subcomponentOf":"component:deployment-service","consumesApis":["deployments"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-cli.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployment-cli","title":"Deployment CLI","description":"The command deploy, and the Go library below it.","tags":["go","cli"],"uid":"5607653c-2ab2-4ca4-9ef4-278fe3d4fb63"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"library","lifecycle":"production","owner":"group:default/editors","system":"delivery","subcomponentOf":"component:deployment-service","consumesApis":["deployments"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:37:10.802599+00', '2026-11-23 07:34:51.036555+00', 'file:/checkout/catalog/deployment-cli.yaml', 'f569b699dbcc2cbc4a0290a4ab86cfadbd85cebb', '2fdf5a8379e27c149451856cd142fef516677f51'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'system:default/developer-portal', '{"apiVersion":"backstage.io/v1alpha1","kind":"System","metadata":{"name":"developer-portal","title":"Developer portal","description":"The one place to find software, its owners and its documentation.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml"}},"spec":{"owner":"group:default/admins","domain":"platform"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/platform.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"developer-portal","title":"Developer portal","description":"The one place to find software, its owners and its documentation.","uid":"1447141e-1042-43d0-8701-6eb81f50c8dc"},"apiVersion":"backstage.io/v1alpha1","kind":"System","spec":{"owner":"group:default/admins","domain":"platform"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:37:03.485842+00', '2026-11-23 07:34:51.036555+00', 'file:/checkout/catalog/platform.yaml', '5bdb0251447949ac078eda7af226c5b340daacf8', 'd6bfb51eca245434bcababa9ddb63d7d04c213f2'),
	('0ae44f85-69d1-4dda-b1ae-9c4fd799843c', 'resource:default/event-broker', '{"apiVersion":"backstage.io/v1alpha1","kind":"Resource","metadata":{"name":"event-broker","title":"Event broker","description":"Kafka, where deployments are announced.","annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml"}},"spec":{"type":"message-broker","owner":"group:default/editors","system":"delivery"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/resources.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"event-broker","title":"Event broker","description":"Kafka, where deployments are announced.","uid":"0ae44f85-69d1-4dda-b1ae-9c4fd799843c"},"apiVersion":"backstage.io/v1alpha1","kind":"Resource","spec":{"type":"message-broker","owner":"group:default/editors","system":"delivery"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:37:10.802599+00', '2026-11-23 07:34:51.036555+00', 'file:/checkout/catalog/resources.yaml', 'ff4ac58ff4621ac6dccadb956acf6a019d9f113e', '25b93220dda0b8a180c26074c60a5bd5fb7c11be'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'api:default/deployments', '{"apiVersion":"backstage.io/v1alpha1","kind":"API","metadata":{"name":"deployments","title":"Deployments","description":"Create deployments and follow them.","tags":["rest"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/apis.yaml"}},"spec":{"type":"openapi","lifecycle":"production","owner":"group:default/editors","system":"delivery","definition":"openapi: 3.0.3\ninfo:\n  title: Deployments\n  version: 1.4.0\n  description: Create deployments and follow them from stage to stage.\nservers:\n  - url: https://deployments.platform.example\npaths:\n  /deployments:\n    get:\n      operationId: listDeployments\n      summary: List deployments, the newest first\n      tags: [deployments]\n      parameters:\n        - name: service\n          in: query\n          description: Only those of this service\n          schema:\n            type: string\n        - name: state\n          in: query\n          schema:\n            $ref: ''#/components/schemas/State''\n      responses:\n        ''200'':\n          description: At most 100 deployments\n          content:\n            application/json:\n              schema:\n                type: array\n                items:\n                  $ref: ''#/components/schemas/Deployment''\n    post:\n      operationId: createDeployment\n      summary: Create a deployment\n      tags: [deployments]\n      requestBody:\n        required: true\n        content:\n          application/json:\n            schema:\n              $ref: ''#/components/schemas/NewDeployment''\n      responses:\n        ''201'':\n          description: The deployment, queued\n          content:\n            application/json:\n              schema:\n                $ref: ''#/components/schemas/Deployment''\n        ''409'':\n          description: This release is deployed already\n  /deployments/{id}:\n    get:\n      operationId: getDeployment\n      summary: Get one deployment\n      tags: [deployments]\n      parameters:\n        - name: id\n          in: path\n          required: true\n          schema:\n            type: string\n            format: uuid\n      responses:\n        ''200'':\n          description: The deployment\n          content:\n            application/json:\n              schema:\n                $ref: ''#/components/schemas/Deployment''\n        ''404'':\n          description: There is no such deployment\ncomponents:\n  schemas:\n    State:\n      type: string\n      enum: [queued, rolling-out, succeeded, rolled-back]\n    NewDeployment:\n      type: object\n      required: [service, release]\n      properties:\n        service:\n          type: string\n          example: checkout\n        release:\n          type: string\n          example: 2026.11.3\n    Deployment:\n      allOf:\n        - $ref: ''#/components/schemas/NewDeployment''\n        - type: object\n          required: [id, state]\n          properties:\n            id:\n              type: string\n              format: uuid\n            state:\n              $ref: ''#/components/schemas/State''\n"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/apis.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployments","title":"Deployments","description":"Create deployments and follow them.","tags":["rest"],"uid":"4861ba55-8b51-4568-a7bf-d6e30dfd3dd5"},"apiVersion":"backstage.io/v1alpha1","kind":"API","spec":{"type":"openapi","lifecycle":"production","owner":"group:default/editors","system":"delivery","definition":"openapi: 3.0.3\ninfo:\n  title: Deployments\n  version: 1.4.0\n  description: Create deployments and follow them from stage to stage.\nservers:\n  - url: https://deployments.platform.example\npaths:\n  /deployments:\n    get:\n      operationId: listDeployments\n      summary: List deployments, the newest first\n      tags: [deployments]\n      parameters:\n        - name: service\n          in: query\n          description: Only those of this service\n          schema:\n            type: string\n        - name: state\n          in: query\n          schema:\n            $ref: ''#/components/schemas/State''\n      responses:\n        ''200'':\n          description: At most 100 deployments\n          content:\n            application/json:\n              schema:\n                type: array\n                items:\n                  $ref: ''#/components/schemas/Deployment''\n    post:\n      operationId: createDeployment\n      summary: Create a deployment\n      tags: [deployments]\n      requestBody:\n        required: true\n        content:\n          application/json:\n            schema:\n              $ref: ''#/components/schemas/NewDeployment''\n      responses:\n        ''201'':\n          description: The deployment, queued\n          content:\n            application/json:\n              schema:\n                $ref: ''#/components/schemas/Deployment''\n        ''409'':\n          description: This release is deployed already\n  /deployments/{id}:\n    get:\n      operationId: getDeployment\n      summary: Get one deployment\n      tags: [deployments]\n      parameters:\n        - name: id\n          in: path\n          required: true\n          schema:\n            type: string\n            format: uuid\n      responses:\n        ''200'':\n          description: The deployment\n          content:\n            application/json:\n              schema:\n                $ref: ''#/components/schemas/Deployment''\n        ''404'':\n          description: There is no such deployment\ncomponents:\n  schemas:\n    State:\n      type: string\n      enum: [queued, rolling-out, succeeded, rolled-back]\n    NewDeployment:\n      type: object\n      required: [service, release]\n      properties:\n        service:\n          type: string\n          example: checkout\n        release:\n          type: string\n          example: 2026.11.3\n    Deployment:\n      allOf:\n        - $ref: ''#/components/schemas/NewDeployment''\n        - type: object\n          required: [id, state]\n          properties:\n            id:\n              type: string\n              format: uuid\n            state:\n              $ref: ''#/components/schemas/State''\n"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:37:10.802599+00', '2026-11-23 07:34:51.036555+00', 'file:/checkout/catalog/deployment-service/apis.yaml', 'c4d024da487a5f42fe63bc9566ddf51b235a0e9a', 'f9bf2427733835599ed1be080cfd565526c15e46'),
	('ca18e2ae-4365-4848-aea3-c091eef389d4', 'user:default/demoadmin', '{"metadata":{"annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","keycloak.org/id":"00000000-0000-4000-8000-000000000000","keycloak.org/realm":"kubrix"},"name":"demoadmin"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"email":"demoadmin@kubrix.local","displayName":"Demo Admin"},"memberOf":["admins"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","backstage.io/view-url":"http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","keycloak.org/id":"00000000-0000-4000-8000-000000000000","keycloak.org/realm":"kubrix"},"name":"demoadmin","uid":"ca18e2ae-4365-4848-aea3-c091eef389d4"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"email":"demoadmin@kubrix.local","displayName":"Demo Admin"},"memberOf":["admins"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:35:13.983636+00', '2026-11-23 07:33:15.275044+00', 'keycloak-org-provider:default', 'f24048b1a9a876d5cd195b9c6b4cf3c530224112', 'f8ae89d61bdc8cf1b47b3ba61005839a390ee7f3'),
	('9d766cd4-cff8-48ad-921d-03db7ca15e2a', 'user:default/demoeditor', '{"metadata":{"annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","keycloak.org/id":"00000000-0000-4000-8000-000000000001","keycloak.org/realm":"kubrix"},"name":"demoeditor"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"email":"demoeditor@kubrix.local","displayName":"Demo Editor"},"memberOf":["editors"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","backstage.io/view-url":"http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001","keycloak.org/id":"00000000-0000-4000-8000-000000000001","keycloak.org/realm":"kubrix"},"name":"demoeditor","uid":"9d766cd4-cff8-48ad-921d-03db7ca15e2a"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"email":"demoeditor@kubrix.local","displayName":"Demo Editor"},"memberOf":["editors"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:35:13.983636+00', '2026-11-23 07:33:15.275044+00', 'keycloak-org-provider:default', 'b2942458cf7948d4a4a0b10117b4cf5b3d158738', 'f7a5c78b34146166007a8830b4d97a85e9fc6b81'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'api:default/deployment-events', '{"apiVersion":"backstage.io/v1alpha1","kind":"API","metadata":{"name":"deployment-events","title":"Deployment events","description":"Each change of a deployment''s state, as it happens.","tags":["kafka"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/apis.yaml"}},"spec":{"type":"asyncapi","lifecycle":"production","owner":"group:default/editors","system":"delivery","definition":"asyncapi: 2.6.0\ninfo:\n  title: Deployment events\n  version: 1.1.0\n  description: Each change of a deployment''s state, as it happens.\nservers:\n  production:\n    url: events.platform.example:9092\n    protocol: kafka\nchannels:\n  deployments.v1:\n    description: Keyed by service, so that the events of one service stay in order.\n    subscribe:\n      operationId: onDeploymentChanged\n      message:\n        $ref: ''#/components/messages/DeploymentChanged''\ncomponents:\n  messages:\n    DeploymentChanged:\n      name: DeploymentChanged\n      title: A deployment changed its state\n      contentType: application/json\n      payload:\n        type: object\n        required: [id, service, release, state, at]\n        properties:\n          id:\n            type: string\n            format: uuid\n          service:\n            type: string\n          release:\n            type: string\n          state:\n            type: string\n            enum: [queued, rolling-out, succeeded, rolled-back]\n          at:\n            type: string\n            format: date-time\n"}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/deployment-service/apis.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"deployment-events","title":"Deployment events","description":"Each change of a deployment''s state, as it happens.","tags":["kafka"],"uid":"d5a9e92d-0671-4f68-8eb2-06a06f7e75b2"},"apiVersion":"backstage.io/v1alpha1","kind":"API","spec":{"type":"asyncapi","lifecycle":"production","owner":"group:default/editors","system":"delivery","definition":"asyncapi: 2.6.0\ninfo:\n  title: Deployment events\n  version: 1.1.0\n  description: Each change of a deployment''s state, as it happens.\nservers:\n  production:\n    url: events.platform.example:9092\n    protocol: kafka\nchannels:\n  deployments.v1:\n    description: Keyed by service, so that the events of one service stay in order.\n    subscribe:\n      operationId: onDeploymentChanged\n      message:\n        $ref: ''#/components/messages/DeploymentChanged''\ncomponents:\n  messages:\n    DeploymentChanged:\n      name: DeploymentChanged\n      title: A deployment changed its state\n      contentType: application/json\n      payload:\n        type: object\n        required: [id, service, release, state, at]\n        properties:\n          id:\n            type: string\n            format: uuid\n          service:\n            type: string\n          release:\n            type: string\n          state:\n            type: string\n            enum: [queued, rolling-out, succeeded, rolled-back]\n          at:\n            type: string\n            format: date-time\n"}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:37:10.802599+00', '2026-11-23 07:34:51.036555+00', 'file:/checkout/catalog/deployment-service/apis.yaml', '8d94de9ce41064f951113ae977e9865b0103d23d', 'e5a4465221d668b03ea08aa4d3d14377fc46f4a9'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'group:default/viewers', '{"metadata":{"annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","keycloak.org/id":"00000000-0000-4000-8000-100000000002","keycloak.org/realm":"kubrix"},"name":"viewers"},"apiVersion":"backstage.io/v1beta1","kind":"Group","spec":{"type":"group","profile":{"displayName":"viewers"},"children":[],"members":["demoviewer","wwaiting"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","backstage.io/view-url":"http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002","keycloak.org/id":"00000000-0000-4000-8000-100000000002","keycloak.org/realm":"kubrix"},"name":"viewers","uid":"b09bba77-a3de-4c3f-a1bc-ed1c76cfab19"},"apiVersion":"backstage.io/v1beta1","kind":"Group","spec":{"type":"group","profile":{"displayName":"viewers"},"children":[],"members":["demoviewer","wwaiting"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:35:13.983636+00', '2026-11-23 07:33:15.275044+00', 'keycloak-org-provider:default', 'c22cc249b08c3cdb51ed829a9b9c3e1bd55c6b78', '61dab813932d0c70de71dddf08883605c152e250'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'component:default/metrics-gateway', '{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"metrics-gateway","title":"Metrics gateway","description":"Answers questions about the health of services, and hides where their metrics are kept.","tags":["typescript","graphql"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml"}},"spec":{"type":"service","lifecycle":"production","owner":"group:default/viewers","system":"telemetry","providesApis":["metrics"],"dependsOn":["resource:metrics-store"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/telemetry.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"metrics-gateway","title":"Metrics gateway","description":"Answers questions about the health of services, and hides where their metrics are kept.","tags":["typescript","graphql"],"uid":"0fd96514-4161-461a-84b8-c4a8684e411a"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"service","lifecycle":"production","owner":"group:default/viewers","system":"telemetry","providesApis":["metrics"],"dependsOn":["resource:metrics-store"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:37:10.802599+00', '2026-11-23 07:34:51.036555+00', 'file:/checkout/catalog/telemetry.yaml', '54f669d24fdbb5329a17d0ca90c50353a41689c6', 'c478953b2a40b666939fc7b37d5407f4a3a0c838'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'component:default/kubrix-portal', '{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"kubrix-portal","title":"kubriX portal","description":"The developer portal itself. New colleagues get in on their first login.","annotations":{"backstage.io/techdocs-ref":"dir:.","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog-info.yaml"},"tags":["backstage","keycloak","typescript"]},"spec":{"type":"website","lifecycle":"production","owner":"group:default/admins","system":"developer-portal","dependsOn":["resource:portal-database","resource:keycloak"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog-info.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/techdocs-ref":"dir:."},"name":"kubrix-portal","title":"kubriX portal","description":"The developer portal itself. New colleagues get in on their first login.","tags":["backstage","keycloak","typescript"],"uid":"b665c395-d170-402d-a25b-f1510e30b5b5"},"apiVersion":"backstage.io/v1alpha1","kind":"Component","spec":{"type":"website","lifecycle":"production","owner":"group:default/admins","system":"developer-portal","dependsOn":["resource:keycloak","resource:portal-database"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:36:43.642347+00', '2026-11-23 07:34:51.036555+00', 'file:/checkout/catalog-info.yaml', '6892ece4d77864e94d4ab1c4cf6f20a5c42041e8', 'b2a01a911d98a16cf24e85afffa52ed51cc78953'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'template:default/maintenance-notice', '{"apiVersion":"scaffolder.backstage.io/v1beta3","kind":"Template","metadata":{"name":"maintenance-notice","title":"Maintenance notice","description":"Tells a team that a system will be away for a while.","tags":["operations"],"annotations":{"backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml","backstage.io/managed-by-location":"file:/checkout/catalog/templates/maintenance-notice/template.yaml"}},"spec":{"type":"operations","owner":"group:default/editors","parameters":[{"title":"What is planned?","required":["system","team","reason"],"properties":{"system":{"title":"System","type":"string","ui:field":"EntityPicker","ui:options":{"catalogFilter":{"kind":"System"}}},"team":{"title":"Team to tell","type":"string","ui:field":"OwnerPicker","ui:options":{"catalogFilter":{"kind":"Group"}}},"reason":{"title":"What happens, and when?","type":"string","ui:widget":"textarea"}}}],"steps":[{"id":"notify","name":"Tell the team","action":"notification:send","input":{"recipients":"entity","entityRefs":["${{ parameters.team }}"],"title":"Maintenance of ${{ parameters.system | parseEntityRef | pick(''name'') }}","info":"${{ parameters.reason }}","link":"/catalog/default/system/${{ parameters.system | parseEntityRef | pick(''name'') }}","severity":"high","scope":"${{ parameters.system }}"}}],"output":{"text":[{"title":"Done","content":"Everybody in `${{ parameters.team }}` finds the notice under **Notifications**."}]}}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/templates/maintenance-notice/template.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"maintenance-notice","title":"Maintenance notice","description":"Tells a team that a system will be away for a while.","tags":["operations"],"uid":"cd9bbd81-c18d-43a4-8792-46d5b3eb9b12"},"apiVersion":"scaffolder.backstage.io/v1beta3","kind":"Template","spec":{"type":"operations","owner":"group:default/editors","parameters":[{"title":"What is planned?","required":["system","team","reason"],"properties":{"system":{"title":"System","type":"string","ui:field":"EntityPicker","ui:options":{"catalogFilter":{"kind":"System"}}},"team":{"title":"Team to tell","type":"string","ui:field":"OwnerPicker","ui:options":{"catalogFilter":{"kind":"Group"}}},"reason":{"title":"What happens, and when?","type":"string","ui:widget":"textarea"}}}],"steps":[{"id":"notify","name":"Tell the team","action":"notification:send","input":{"recipients":"entity","entityRefs":["${{ parameters.team }}"],"title":"Maintenance of ${{ parameters.system | parseEntityRef | pick(''name'') }}","info":"${{ parameters.reason }}","link":"/catalog/default/system/${{ parameters.system | parseEntityRef | pick(''name'') }}","severity":"high","scope":"${{ parameters.system }}"}}],"output":{"text":[{"title":"Done","content":"Everybody in `${{ parameters.team }}` finds the notice under **Notifications**."}]}}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:36:43.642347+00', '2026-11-23 07:34:51.036555+00', 'file:/checkout/catalog/templates/maintenance-notice/template.yaml', 'cb0a3c5597e40ea483da2f6b2cde1104704198fe', '686adbb7716de01e4e691bed8aa7c435f1883c2c'),
	('9a983fd3-1036-4761-bdb5-e46da81bada4', 'user:default/demoviewer', '{"metadata":{"annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","keycloak.org/id":"00000000-0000-4000-8000-000000000002","keycloak.org/realm":"kubrix"},"name":"demoviewer"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"email":"demoviewer@kubrix.local","displayName":"Demo Viewer"},"memberOf":["viewers"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","backstage.io/view-url":"http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002","keycloak.org/id":"00000000-0000-4000-8000-000000000002","keycloak.org/realm":"kubrix"},"name":"demoviewer","uid":"9a983fd3-1036-4761-bdb5-e46da81bada4"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"email":"demoviewer@kubrix.local","displayName":"Demo Viewer"},"memberOf":["viewers"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:35:13.983636+00', '2026-11-23 07:33:15.275044+00', 'keycloak-org-provider:default', '20ceddb9cf9e333331183cad1780e7c1f68ac249', 'ee716b87b35652cd9ba85bc582f23f63923b4ee5'),
	('1c174d8c-386b-43c1-80c1-cd58900f9bbe', 'user:default/wwaiting', '{"metadata":{"annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/5d0a9c1e-7c1b-4f0e-9a53-0d6f3f1f7a11","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/5d0a9c1e-7c1b-4f0e-9a53-0d6f3f1f7a11","keycloak.org/id":"5d0a9c1e-7c1b-4f0e-9a53-0d6f3f1f7a11","keycloak.org/realm":"kubrix"},"name":"wwaiting"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"email":"wendy.waiting@kubrix.local","displayName":"Wendy Waiting"},"memberOf":["viewers"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/5d0a9c1e-7c1b-4f0e-9a53-0d6f3f1f7a11","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/5d0a9c1e-7c1b-4f0e-9a53-0d6f3f1f7a11","backstage.io/view-url":"http://keycloak.invalid/admin/realms/kubrix/users/5d0a9c1e-7c1b-4f0e-9a53-0d6f3f1f7a11","keycloak.org/id":"5d0a9c1e-7c1b-4f0e-9a53-0d6f3f1f7a11","keycloak.org/realm":"kubrix"},"name":"wwaiting","uid":"1c174d8c-386b-43c1-80c1-cd58900f9bbe"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"email":"wendy.waiting@kubrix.local","displayName":"Wendy Waiting"},"memberOf":["viewers"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:35:13.983636+00', '2026-11-23 07:33:15.275044+00', 'keycloak-org-provider:default', 'a0e530cb2d2c0e8ac1b9411a300fefc80c742954', '22dffbf1fb99fc915fb9d9f6ddecfae13261e595'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'group:default/admins', '{"metadata":{"annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","keycloak.org/id":"00000000-0000-4000-8000-100000000000","keycloak.org/realm":"kubrix"},"name":"admins"},"apiVersion":"backstage.io/v1beta1","kind":"Group","spec":{"type":"group","profile":{"displayName":"admins"},"children":[],"members":["demoadmin"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","backstage.io/view-url":"http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000","keycloak.org/id":"00000000-0000-4000-8000-100000000000","keycloak.org/realm":"kubrix"},"name":"admins","uid":"cd0fcdc6-150f-4a23-8363-ec78495d0044"},"apiVersion":"backstage.io/v1beta1","kind":"Group","spec":{"type":"group","profile":{"displayName":"admins"},"children":[],"members":["demoadmin"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:35:13.983636+00', '2026-11-23 07:33:15.275044+00', 'keycloak-org-provider:default', '7ce8913f138e7d76fabbcecb0fbafe54558b3470', '5f84fcf20e3caed60c6b439f32273b2668c80e8f'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'group:default/editors', '{"metadata":{"annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","keycloak.org/id":"00000000-0000-4000-8000-100000000001","keycloak.org/realm":"kubrix"},"name":"editors"},"apiVersion":"backstage.io/v1beta1","kind":"Group","spec":{"type":"group","profile":{"displayName":"editors"},"children":[],"members":["demoeditor"]}}', '{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","backstage.io/view-url":"http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001","keycloak.org/id":"00000000-0000-4000-8000-100000000001","keycloak.org/realm":"kubrix"},"name":"editors","uid":"8f3abbba-fc67-4079-8a89-6a4c931efa41"},"apiVersion":"backstage.io/v1beta1","kind":"Group","spec":{"type":"group","profile":{"displayName":"editors"},"children":[],"members":["demoeditor"]}}', '{"ttl":5,"cache":{}}', '[]', '2026-11-23 07:35:13.983636+00', '2026-11-23 07:33:15.275044+00', 'keycloak-org-provider:default', '1f4ce9beea484234a6fb4c251f34bf3e1f8ecb67', '98bfcad58decc1b68b7c8d968bc276c7432ce74c');


--
-- Data for Name: refresh_state_references; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.refresh_state_references VALUES
	(1, 'ConfigLocationProvider', NULL, 'location:default/generated-afb38ca19693ce88df740ff0c31ea0660dde0886'),
	(2, NULL, 'location:default/generated-afb38ca19693ce88df740ff0c31ea0660dde0886', 'location:default/sample-organisation'),
	(22, 'KeycloakOrgEntityProvider:default', NULL, 'user:default/demoadmin'),
	(23, 'KeycloakOrgEntityProvider:default', NULL, 'user:default/demoeditor'),
	(24, 'KeycloakOrgEntityProvider:default', NULL, 'user:default/demoviewer'),
	(25, 'KeycloakOrgEntityProvider:default', NULL, 'user:default/wwaiting'),
	(26, 'KeycloakOrgEntityProvider:default', NULL, 'group:default/admins'),
	(27, 'KeycloakOrgEntityProvider:default', NULL, 'group:default/editors'),
	(28, 'KeycloakOrgEntityProvider:default', NULL, 'group:default/viewers'),
	(29, NULL, 'location:default/sample-organisation', 'domain:default/platform'),
	(30, NULL, 'location:default/sample-organisation', 'system:default/developer-portal'),
	(31, NULL, 'location:default/sample-organisation', 'system:default/delivery'),
	(32, NULL, 'location:default/sample-organisation', 'system:default/telemetry'),
	(33, NULL, 'location:default/sample-organisation', 'resource:default/portal-database'),
	(34, NULL, 'location:default/sample-organisation', 'resource:default/keycloak'),
	(35, NULL, 'location:default/sample-organisation', 'resource:default/deployments-database'),
	(36, NULL, 'location:default/sample-organisation', 'resource:default/event-broker'),
	(37, NULL, 'location:default/sample-organisation', 'resource:default/metrics-store'),
	(38, NULL, 'location:default/sample-organisation', 'component:default/deployment-service'),
	(39, NULL, 'location:default/sample-organisation', 'api:default/deployments'),
	(40, NULL, 'location:default/sample-organisation', 'api:default/deployment-events'),
	(41, NULL, 'location:default/sample-organisation', 'component:default/deployment-cli'),
	(42, NULL, 'location:default/sample-organisation', 'component:default/metrics-gateway'),
	(43, NULL, 'location:default/sample-organisation', 'component:default/status-page'),
	(44, NULL, 'location:default/sample-organisation', 'api:default/metrics'),
	(45, NULL, 'location:default/sample-organisation', 'template:default/new-service'),
	(46, NULL, 'location:default/sample-organisation', 'template:default/maintenance-notice'),
	(47, NULL, 'location:default/sample-organisation', 'component:default/kubrix-portal');


--
-- Data for Name: relations; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.relations VALUES
	('f01f27dc-d84b-4a2b-9858-76cad137d6d5', 'resource:default/portal-database', 'ownedBy', 'group:default/admins'),
	('f01f27dc-d84b-4a2b-9858-76cad137d6d5', 'group:default/admins', 'ownerOf', 'resource:default/portal-database'),
	('f01f27dc-d84b-4a2b-9858-76cad137d6d5', 'resource:default/portal-database', 'partOf', 'system:default/developer-portal'),
	('f01f27dc-d84b-4a2b-9858-76cad137d6d5', 'system:default/developer-portal', 'hasPart', 'resource:default/portal-database'),
	('48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', 'resource:default/keycloak', 'ownedBy', 'group:default/admins'),
	('48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', 'group:default/admins', 'ownerOf', 'resource:default/keycloak'),
	('48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', 'resource:default/keycloak', 'partOf', 'system:default/developer-portal'),
	('48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', 'system:default/developer-portal', 'hasPart', 'resource:default/keycloak'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'system:default/delivery', 'ownedBy', 'group:default/editors'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'group:default/editors', 'ownerOf', 'system:default/delivery'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'system:default/delivery', 'partOf', 'domain:default/platform'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'domain:default/platform', 'hasPart', 'system:default/delivery'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'component:default/deployment-service', 'ownedBy', 'group:default/editors'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'group:default/editors', 'ownerOf', 'component:default/deployment-service'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'component:default/deployment-service', 'providesApi', 'api:default/deployment-events'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'api:default/deployment-events', 'apiProvidedBy', 'component:default/deployment-service'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'component:default/deployment-service', 'providesApi', 'api:default/deployments'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'api:default/deployments', 'apiProvidedBy', 'component:default/deployment-service'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'component:default/deployment-service', 'dependsOn', 'resource:default/deployments-database'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'resource:default/deployments-database', 'dependencyOf', 'component:default/deployment-service'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'component:default/deployment-service', 'dependsOn', 'resource:default/event-broker'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'resource:default/event-broker', 'dependencyOf', 'component:default/deployment-service'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'component:default/deployment-service', 'partOf', 'system:default/delivery'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'system:default/delivery', 'hasPart', 'component:default/deployment-service'),
	('6a83fcae-e1ce-475b-a754-652811b1d708', 'resource:default/metrics-store', 'ownedBy', 'group:default/viewers'),
	('6a83fcae-e1ce-475b-a754-652811b1d708', 'group:default/viewers', 'ownerOf', 'resource:default/metrics-store'),
	('6a83fcae-e1ce-475b-a754-652811b1d708', 'resource:default/metrics-store', 'partOf', 'system:default/telemetry'),
	('6a83fcae-e1ce-475b-a754-652811b1d708', 'system:default/telemetry', 'hasPart', 'resource:default/metrics-store'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'system:default/telemetry', 'ownedBy', 'group:default/viewers'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'group:default/viewers', 'ownerOf', 'system:default/telemetry'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'system:default/telemetry', 'partOf', 'domain:default/platform'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'domain:default/platform', 'hasPart', 'system:default/telemetry'),
	('0ae44f85-69d1-4dda-b1ae-9c4fd799843c', 'resource:default/event-broker', 'ownedBy', 'group:default/editors'),
	('0ae44f85-69d1-4dda-b1ae-9c4fd799843c', 'group:default/editors', 'ownerOf', 'resource:default/event-broker'),
	('0ae44f85-69d1-4dda-b1ae-9c4fd799843c', 'resource:default/event-broker', 'partOf', 'system:default/delivery'),
	('0ae44f85-69d1-4dda-b1ae-9c4fd799843c', 'system:default/delivery', 'hasPart', 'resource:default/event-broker'),
	('2137f9dd-2c6d-40c8-a015-279cb6653f6d', 'domain:default/platform', 'ownedBy', 'group:default/admins'),
	('2137f9dd-2c6d-40c8-a015-279cb6653f6d', 'group:default/admins', 'ownerOf', 'domain:default/platform'),
	('d81358c4-458d-4c45-ba84-4e9305a5ad93', 'resource:default/deployments-database', 'ownedBy', 'group:default/editors'),
	('d81358c4-458d-4c45-ba84-4e9305a5ad93', 'group:default/editors', 'ownerOf', 'resource:default/deployments-database'),
	('d81358c4-458d-4c45-ba84-4e9305a5ad93', 'resource:default/deployments-database', 'partOf', 'system:default/delivery'),
	('d81358c4-458d-4c45-ba84-4e9305a5ad93', 'system:default/delivery', 'hasPart', 'resource:default/deployments-database'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'system:default/developer-portal', 'ownedBy', 'group:default/admins'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'group:default/admins', 'ownerOf', 'system:default/developer-portal'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'system:default/developer-portal', 'partOf', 'domain:default/platform'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'domain:default/platform', 'hasPart', 'system:default/developer-portal'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'api:default/deployments', 'ownedBy', 'group:default/editors'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'group:default/editors', 'ownerOf', 'api:default/deployments'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'api:default/deployments', 'partOf', 'system:default/delivery'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'system:default/delivery', 'hasPart', 'api:default/deployments'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'component:default/metrics-gateway', 'ownedBy', 'group:default/viewers'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'group:default/viewers', 'ownerOf', 'component:default/metrics-gateway'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'component:default/metrics-gateway', 'providesApi', 'api:default/metrics'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'api:default/metrics', 'apiProvidedBy', 'component:default/metrics-gateway'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'component:default/metrics-gateway', 'dependsOn', 'resource:default/metrics-store'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'resource:default/metrics-store', 'dependencyOf', 'component:default/metrics-gateway'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'component:default/metrics-gateway', 'partOf', 'system:default/telemetry'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'system:default/telemetry', 'hasPart', 'component:default/metrics-gateway'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'component:default/status-page', 'ownedBy', 'group:default/viewers'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'group:default/viewers', 'ownerOf', 'component:default/status-page'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'component:default/status-page', 'consumesApi', 'api:default/deployment-events'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'api:default/deployment-events', 'apiConsumedBy', 'component:default/status-page'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'component:default/status-page', 'consumesApi', 'api:default/metrics'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'api:default/metrics', 'apiConsumedBy', 'component:default/status-page'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'component:default/status-page', 'partOf', 'system:default/telemetry'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'system:default/telemetry', 'hasPart', 'component:default/status-page'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'component:default/kubrix-portal', 'ownedBy', 'group:default/admins'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'group:default/admins', 'ownerOf', 'component:default/kubrix-portal'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'component:default/kubrix-portal', 'dependsOn', 'resource:default/keycloak'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'resource:default/keycloak', 'dependencyOf', 'component:default/kubrix-portal'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'component:default/kubrix-portal', 'dependsOn', 'resource:default/portal-database'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'resource:default/portal-database', 'dependencyOf', 'component:default/kubrix-portal'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'component:default/kubrix-portal', 'partOf', 'system:default/developer-portal'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'system:default/developer-portal', 'hasPart', 'component:default/kubrix-portal'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'api:default/deployment-events', 'ownedBy', 'group:default/editors'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'group:default/editors', 'ownerOf', 'api:default/deployment-events'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'api:default/deployment-events', 'partOf', 'system:default/delivery'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'system:default/delivery', 'hasPart', 'api:default/deployment-events'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'component:default/deployment-cli', 'ownedBy', 'group:default/editors'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'group:default/editors', 'ownerOf', 'component:default/deployment-cli'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'component:default/deployment-cli', 'partOf', 'component:default/deployment-service'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'component:default/deployment-service', 'hasPart', 'component:default/deployment-cli'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'component:default/deployment-cli', 'consumesApi', 'api:default/deployments'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'api:default/deployments', 'apiConsumedBy', 'component:default/deployment-cli'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'component:default/deployment-cli', 'partOf', 'system:default/delivery'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'system:default/delivery', 'hasPart', 'component:default/deployment-cli'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'group:default/viewers', 'hasMember', 'user:default/demoviewer'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'user:default/demoviewer', 'memberOf', 'group:default/viewers'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'group:default/viewers', 'hasMember', 'user:default/wwaiting'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'user:default/wwaiting', 'memberOf', 'group:default/viewers'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'template:default/maintenance-notice', 'ownedBy', 'group:default/editors'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'group:default/editors', 'ownerOf', 'template:default/maintenance-notice'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'group:default/admins', 'hasMember', 'user:default/demoadmin'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'user:default/demoadmin', 'memberOf', 'group:default/admins'),
	('e16db972-a965-43be-9243-122455a2c85b', 'api:default/metrics', 'ownedBy', 'group:default/viewers'),
	('e16db972-a965-43be-9243-122455a2c85b', 'group:default/viewers', 'ownerOf', 'api:default/metrics'),
	('e16db972-a965-43be-9243-122455a2c85b', 'api:default/metrics', 'partOf', 'system:default/telemetry'),
	('e16db972-a965-43be-9243-122455a2c85b', 'system:default/telemetry', 'hasPart', 'api:default/metrics'),
	('1c174d8c-386b-43c1-80c1-cd58900f9bbe', 'user:default/wwaiting', 'memberOf', 'group:default/viewers'),
	('1c174d8c-386b-43c1-80c1-cd58900f9bbe', 'group:default/viewers', 'hasMember', 'user:default/wwaiting');
INSERT INTO catalog.relations VALUES
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'template:default/new-service', 'ownedBy', 'group:default/admins'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'group:default/admins', 'ownerOf', 'template:default/new-service'),
	('ca18e2ae-4365-4848-aea3-c091eef389d4', 'user:default/demoadmin', 'memberOf', 'group:default/admins'),
	('ca18e2ae-4365-4848-aea3-c091eef389d4', 'group:default/admins', 'hasMember', 'user:default/demoadmin'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'group:default/editors', 'hasMember', 'user:default/demoeditor'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'user:default/demoeditor', 'memberOf', 'group:default/editors'),
	('9a983fd3-1036-4761-bdb5-e46da81bada4', 'user:default/demoviewer', 'memberOf', 'group:default/viewers'),
	('9a983fd3-1036-4761-bdb5-e46da81bada4', 'group:default/viewers', 'hasMember', 'user:default/demoviewer'),
	('9d766cd4-cff8-48ad-921d-03db7ca15e2a', 'user:default/demoeditor', 'memberOf', 'group:default/editors'),
	('9d766cd4-cff8-48ad-921d-03db7ca15e2a', 'group:default/editors', 'hasMember', 'user:default/demoeditor');


--
-- Data for Name: search; Type: TABLE DATA; Schema: catalog; Owner: -
--

INSERT INTO catalog.search VALUES
	('060f4b66-1f4d-426a-a806-bb0b4e02af3f', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('060f4b66-1f4d-426a-a806-bb0b4e02af3f', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('060f4b66-1f4d-426a-a806-bb0b4e02af3f', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('060f4b66-1f4d-426a-a806-bb0b4e02af3f', 'kind', 'location', 'Location'),
	('060f4b66-1f4d-426a-a806-bb0b4e02af3f', 'spec.type', 'file', 'file'),
	('060f4b66-1f4d-426a-a806-bb0b4e02af3f', 'spec.target', '/checkout/catalog/all.yaml', '/checkout/catalog/all.yaml'),
	('060f4b66-1f4d-426a-a806-bb0b4e02af3f', 'metadata.name', 'generated-afb38ca19693ce88df740ff0c31ea0660dde0886', 'generated-afb38ca19693ce88df740ff0c31ea0660dde0886'),
	('060f4b66-1f4d-426a-a806-bb0b4e02af3f', 'metadata.namespace', 'default', 'default'),
	('060f4b66-1f4d-426a-a806-bb0b4e02af3f', 'metadata.uid', '060f4b66-1f4d-426a-a806-bb0b4e02af3f', '060f4b66-1f4d-426a-a806-bb0b4e02af3f'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'metadata.description', 'the sample organisation of the local portal', 'The sample organisation of the local portal'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'kind', 'location', 'Location'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'spec.targets', './platform.yaml', './platform.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'spec.targets../platform.yaml', 'true', 'true'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'spec.targets', './resources.yaml', './resources.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'spec.targets../resources.yaml', 'true', 'true'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'spec.targets', './deployment-service/catalog-info.yaml', './deployment-service/catalog-info.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'spec.targets../deployment-service/catalog-info.yaml', 'true', 'true'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'spec.targets', './deployment-service/apis.yaml', './deployment-service/apis.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'spec.targets../deployment-service/apis.yaml', 'true', 'true'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'spec.targets', './deployment-cli.yaml', './deployment-cli.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'spec.targets../deployment-cli.yaml', 'true', 'true'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'spec.targets', './telemetry.yaml', './telemetry.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'spec.targets../telemetry.yaml', 'true', 'true'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'spec.targets', './templates/new-service/template.yaml', './templates/new-service/template.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'spec.targets../templates/new-service/template.yaml', 'true', 'true'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'spec.targets', './templates/maintenance-notice/template.yaml', './templates/maintenance-notice/template.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'spec.targets../templates/maintenance-notice/template.yaml', 'true', 'true'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'spec.targets', '../catalog-info.yaml', '../catalog-info.yaml'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'spec.targets.../catalog-info.yaml', 'true', 'true'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'metadata.name', 'sample-organisation', 'sample-organisation'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'metadata.namespace', 'default', 'default'),
	('759e06fd-c231-4e1d-b3a8-7f5052a54e56', 'metadata.uid', '759e06fd-c231-4e1d-b3a8-7f5052a54e56', '759e06fd-c231-4e1d-b3a8-7f5052a54e56'),
	('9d766cd4-cff8-48ad-921d-03db7ca15e2a', 'metadata.annotations.backstage.io/managed-by-location', 'url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001', 'url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001'),
	('9d766cd4-cff8-48ad-921d-03db7ca15e2a', 'metadata.annotations.backstage.io/managed-by-origin-location', 'url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001', 'url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001'),
	('9d766cd4-cff8-48ad-921d-03db7ca15e2a', 'metadata.annotations.backstage.io/view-url', 'http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001', 'http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000001'),
	('9d766cd4-cff8-48ad-921d-03db7ca15e2a', 'metadata.annotations.keycloak.org/id', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001'),
	('9d766cd4-cff8-48ad-921d-03db7ca15e2a', 'metadata.annotations.keycloak.org/realm', 'kubrix', 'kubrix'),
	('9d766cd4-cff8-48ad-921d-03db7ca15e2a', 'apiversion', 'backstage.io/v1beta1', 'backstage.io/v1beta1'),
	('9d766cd4-cff8-48ad-921d-03db7ca15e2a', 'kind', 'user', 'User'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog-info.yaml', 'file:/checkout/catalog-info.yaml'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'metadata.annotations.backstage.io/techdocs-ref', 'dir:.', 'dir:.'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'metadata.title', 'kubrix portal', 'kubriX portal'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'metadata.description', 'the developer portal itself. new colleagues get in on their first login.', 'The developer portal itself. New colleagues get in on their first login.'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'metadata.tags', 'backstage', 'backstage'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'metadata.tags.backstage', 'true', 'true'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'metadata.tags', 'keycloak', 'keycloak'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'metadata.tags.keycloak', 'true', 'true'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'metadata.tags', 'typescript', 'typescript'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'metadata.tags.typescript', 'true', 'true'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'kind', 'component', 'Component'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'spec.type', 'website', 'website'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'spec.lifecycle', 'production', 'production'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'spec.owner', 'group:default/admins', 'group:default/admins'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'spec.system', 'developer-portal', 'developer-portal'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'spec.dependson', 'resource:keycloak', 'resource:keycloak'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'spec.dependson.resource:keycloak', 'true', 'true'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'spec.dependson', 'resource:portal-database', 'resource:portal-database'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'spec.dependson.resource:portal-database', 'true', 'true'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'metadata.name', 'kubrix-portal', 'kubrix-portal'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'metadata.namespace', 'default', 'default'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'metadata.uid', 'b665c395-d170-402d-a25b-f1510e30b5b5', 'b665c395-d170-402d-a25b-f1510e30b5b5'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'relations.dependson', 'resource:default/keycloak', 'resource:default/keycloak'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'relations.dependson', 'resource:default/portal-database', 'resource:default/portal-database'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'relations.ownedby', 'group:default/admins', 'group:default/admins'),
	('b665c395-d170-402d-a25b-f1510e30b5b5', 'relations.partof', 'system:default/developer-portal', 'system:default/developer-portal'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/templates/new-service/template.yaml', 'file:/checkout/catalog/templates/new-service/template.yaml'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'metadata.title', 'new service', 'New service'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'metadata.description', 'writes the first files of a service, catalog entry and docs included, and shows them.', 'Writes the first files of a service, catalog entry and docs included, and shows them.'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'metadata.tags', 'recommended', 'recommended'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'metadata.tags.recommended', 'true', 'true'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'metadata.tags', 'service', 'service'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'metadata.tags.service', 'true', 'true'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'apiversion', 'scaffolder.backstage.io/v1beta3', 'scaffolder.backstage.io/v1beta3'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'kind', 'template', 'Template'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.type', 'service', 'service'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.owner', 'group:default/admins', 'group:default/admins'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.parameters.title', 'your service', 'Your service'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.parameters.required', 'name', 'name'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.parameters.required.name', 'true', 'true'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.parameters.required', 'description', 'description'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.parameters.required.description', 'true', 'true'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.parameters.required', 'owner', 'owner'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.parameters.required.owner', 'true', 'true'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.parameters.properties.name.title', 'name', 'Name'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.parameters.properties.name.description', 'lower-case letters, digits and hyphens', 'Lower-case letters, digits and hyphens'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.parameters.properties.name.type', 'string', 'string'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.parameters.properties.name.pattern', '^[a-z]([a-z0-9-]*[a-z0-9])?$', '^[a-z]([a-z0-9-]*[a-z0-9])?$'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.parameters.properties.name.maxlength', '63', '63'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.parameters.properties.name.ui:autofocus', 'true', 'true'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.parameters.properties.description.title', 'what is it for?', 'What is it for?'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.parameters.properties.description.type', 'string', 'string'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.parameters.properties.owner.title', 'owner', 'Owner'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.parameters.properties.owner.type', 'string', 'string'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.parameters.properties.owner.ui:field', 'ownerpicker', 'OwnerPicker');
INSERT INTO catalog.search VALUES
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.parameters.properties.owner.ui:options.catalogfilter.kind', 'group', 'Group'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.id', 'files', 'files'),
	('d81358c4-458d-4c45-ba84-4e9305a5ad93', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/resources.yaml', 'file:/checkout/catalog/resources.yaml'),
	('d81358c4-458d-4c45-ba84-4e9305a5ad93', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('d81358c4-458d-4c45-ba84-4e9305a5ad93', 'metadata.title', 'deployments database', 'Deployments database'),
	('d81358c4-458d-4c45-ba84-4e9305a5ad93', 'metadata.description', 'postgres with the history of deployments, kept for two years.', 'Postgres with the history of deployments, kept for two years.'),
	('d81358c4-458d-4c45-ba84-4e9305a5ad93', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('d81358c4-458d-4c45-ba84-4e9305a5ad93', 'kind', 'resource', 'Resource'),
	('d81358c4-458d-4c45-ba84-4e9305a5ad93', 'spec.type', 'database', 'database'),
	('d81358c4-458d-4c45-ba84-4e9305a5ad93', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('d81358c4-458d-4c45-ba84-4e9305a5ad93', 'spec.system', 'delivery', 'delivery'),
	('d81358c4-458d-4c45-ba84-4e9305a5ad93', 'metadata.name', 'deployments-database', 'deployments-database'),
	('d81358c4-458d-4c45-ba84-4e9305a5ad93', 'metadata.namespace', 'default', 'default'),
	('d81358c4-458d-4c45-ba84-4e9305a5ad93', 'metadata.uid', 'd81358c4-458d-4c45-ba84-4e9305a5ad93', 'd81358c4-458d-4c45-ba84-4e9305a5ad93'),
	('d81358c4-458d-4c45-ba84-4e9305a5ad93', 'relations.dependencyof', 'component:default/deployment-service', 'component:default/deployment-service'),
	('d81358c4-458d-4c45-ba84-4e9305a5ad93', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('d81358c4-458d-4c45-ba84-4e9305a5ad93', 'relations.partof', 'system:default/delivery', 'system:default/delivery'),
	('2137f9dd-2c6d-40c8-a015-279cb6653f6d', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/platform.yaml', 'file:/checkout/catalog/platform.yaml'),
	('2137f9dd-2c6d-40c8-a015-279cb6653f6d', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('2137f9dd-2c6d-40c8-a015-279cb6653f6d', 'metadata.title', 'platform', 'Platform'),
	('2137f9dd-2c6d-40c8-a015-279cb6653f6d', 'metadata.description', 'what teams build, deploy and observe their software with.', 'What teams build, deploy and observe their software with.'),
	('2137f9dd-2c6d-40c8-a015-279cb6653f6d', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('2137f9dd-2c6d-40c8-a015-279cb6653f6d', 'kind', 'domain', 'Domain'),
	('2137f9dd-2c6d-40c8-a015-279cb6653f6d', 'spec.owner', 'group:default/admins', 'group:default/admins'),
	('2137f9dd-2c6d-40c8-a015-279cb6653f6d', 'metadata.name', 'platform', 'platform'),
	('2137f9dd-2c6d-40c8-a015-279cb6653f6d', 'metadata.namespace', 'default', 'default'),
	('2137f9dd-2c6d-40c8-a015-279cb6653f6d', 'metadata.uid', '2137f9dd-2c6d-40c8-a015-279cb6653f6d', '2137f9dd-2c6d-40c8-a015-279cb6653f6d'),
	('2137f9dd-2c6d-40c8-a015-279cb6653f6d', 'relations.haspart', 'system:default/delivery', 'system:default/delivery'),
	('2137f9dd-2c6d-40c8-a015-279cb6653f6d', 'relations.haspart', 'system:default/developer-portal', 'system:default/developer-portal'),
	('2137f9dd-2c6d-40c8-a015-279cb6653f6d', 'relations.haspart', 'system:default/telemetry', 'system:default/telemetry'),
	('2137f9dd-2c6d-40c8-a015-279cb6653f6d', 'relations.ownedby', 'group:default/admins', 'group:default/admins'),
	('0ae44f85-69d1-4dda-b1ae-9c4fd799843c', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/resources.yaml', 'file:/checkout/catalog/resources.yaml'),
	('0ae44f85-69d1-4dda-b1ae-9c4fd799843c', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('0ae44f85-69d1-4dda-b1ae-9c4fd799843c', 'metadata.title', 'event broker', 'Event broker'),
	('0ae44f85-69d1-4dda-b1ae-9c4fd799843c', 'metadata.description', 'kafka, where deployments are announced.', 'Kafka, where deployments are announced.'),
	('0ae44f85-69d1-4dda-b1ae-9c4fd799843c', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('0ae44f85-69d1-4dda-b1ae-9c4fd799843c', 'kind', 'resource', 'Resource'),
	('0ae44f85-69d1-4dda-b1ae-9c4fd799843c', 'spec.type', 'message-broker', 'message-broker'),
	('0ae44f85-69d1-4dda-b1ae-9c4fd799843c', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('0ae44f85-69d1-4dda-b1ae-9c4fd799843c', 'spec.system', 'delivery', 'delivery'),
	('0ae44f85-69d1-4dda-b1ae-9c4fd799843c', 'metadata.name', 'event-broker', 'event-broker'),
	('0ae44f85-69d1-4dda-b1ae-9c4fd799843c', 'metadata.namespace', 'default', 'default'),
	('0ae44f85-69d1-4dda-b1ae-9c4fd799843c', 'metadata.uid', '0ae44f85-69d1-4dda-b1ae-9c4fd799843c', '0ae44f85-69d1-4dda-b1ae-9c4fd799843c'),
	('0ae44f85-69d1-4dda-b1ae-9c4fd799843c', 'relations.dependencyof', 'component:default/deployment-service', 'component:default/deployment-service'),
	('0ae44f85-69d1-4dda-b1ae-9c4fd799843c', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('0ae44f85-69d1-4dda-b1ae-9c4fd799843c', 'relations.partof', 'system:default/delivery', 'system:default/delivery'),
	('6a83fcae-e1ce-475b-a754-652811b1d708', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/resources.yaml', 'file:/checkout/catalog/resources.yaml'),
	('6a83fcae-e1ce-475b-a754-652811b1d708', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('6a83fcae-e1ce-475b-a754-652811b1d708', 'metadata.title', 'metrics store', 'Metrics store'),
	('6a83fcae-e1ce-475b-a754-652811b1d708', 'metadata.description', 'prometheus with thirteen months of metrics.', 'Prometheus with thirteen months of metrics.'),
	('6a83fcae-e1ce-475b-a754-652811b1d708', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('6a83fcae-e1ce-475b-a754-652811b1d708', 'kind', 'resource', 'Resource'),
	('6a83fcae-e1ce-475b-a754-652811b1d708', 'spec.type', 'database', 'database'),
	('6a83fcae-e1ce-475b-a754-652811b1d708', 'spec.owner', 'group:default/viewers', 'group:default/viewers'),
	('6a83fcae-e1ce-475b-a754-652811b1d708', 'spec.system', 'telemetry', 'telemetry'),
	('6a83fcae-e1ce-475b-a754-652811b1d708', 'metadata.name', 'metrics-store', 'metrics-store'),
	('6a83fcae-e1ce-475b-a754-652811b1d708', 'metadata.namespace', 'default', 'default'),
	('6a83fcae-e1ce-475b-a754-652811b1d708', 'metadata.uid', '6a83fcae-e1ce-475b-a754-652811b1d708', '6a83fcae-e1ce-475b-a754-652811b1d708'),
	('6a83fcae-e1ce-475b-a754-652811b1d708', 'relations.dependencyof', 'component:default/metrics-gateway', 'component:default/metrics-gateway'),
	('6a83fcae-e1ce-475b-a754-652811b1d708', 'relations.ownedby', 'group:default/viewers', 'group:default/viewers'),
	('6a83fcae-e1ce-475b-a754-652811b1d708', 'relations.partof', 'system:default/telemetry', 'system:default/telemetry'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/telemetry.yaml', 'file:/checkout/catalog/telemetry.yaml'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'metadata.title', 'metrics gateway', 'Metrics gateway'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'metadata.description', 'answers questions about the health of services, and hides where their metrics are kept.', 'Answers questions about the health of services, and hides where their metrics are kept.'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'metadata.tags', 'typescript', 'typescript'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'metadata.tags.typescript', 'true', 'true'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'metadata.tags', 'graphql', 'graphql'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'metadata.tags.graphql', 'true', 'true'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'kind', 'component', 'Component'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'spec.type', 'service', 'service'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'spec.lifecycle', 'production', 'production'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'spec.owner', 'group:default/viewers', 'group:default/viewers'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'spec.system', 'telemetry', 'telemetry'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'spec.providesapis', 'metrics', 'metrics'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'spec.providesapis.metrics', 'true', 'true'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'spec.dependson', 'resource:metrics-store', 'resource:metrics-store'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'spec.dependson.resource:metrics-store', 'true', 'true'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'metadata.name', 'metrics-gateway', 'metrics-gateway'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'metadata.namespace', 'default', 'default'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'metadata.uid', '0fd96514-4161-461a-84b8-c4a8684e411a', '0fd96514-4161-461a-84b8-c4a8684e411a'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'relations.dependson', 'resource:default/metrics-store', 'resource:default/metrics-store'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'relations.ownedby', 'group:default/viewers', 'group:default/viewers'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'relations.partof', 'system:default/telemetry', 'system:default/telemetry'),
	('0fd96514-4161-461a-84b8-c4a8684e411a', 'relations.providesapi', 'api:default/metrics', 'api:default/metrics'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/deployment-service/apis.yaml', 'file:/checkout/catalog/deployment-service/apis.yaml'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'metadata.title', 'deployment events', 'Deployment events'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'metadata.description', 'each change of a deployment''s state, as it happens.', 'Each change of a deployment''s state, as it happens.'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'metadata.tags', 'kafka', 'kafka'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'metadata.tags.kafka', 'true', 'true'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'kind', 'api', 'API'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'spec.type', 'asyncapi', 'asyncapi'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'spec.lifecycle', 'production', 'production'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'spec.system', 'delivery', 'delivery'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'spec.definition', NULL, NULL),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'metadata.name', 'deployment-events', 'deployment-events');
INSERT INTO catalog.search VALUES
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'metadata.namespace', 'default', 'default'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'metadata.uid', 'd5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'd5a9e92d-0671-4f68-8eb2-06a06f7e75b2'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'relations.apiconsumedby', 'component:default/status-page', 'component:default/status-page'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'relations.apiprovidedby', 'component:default/deployment-service', 'component:default/deployment-service'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('d5a9e92d-0671-4f68-8eb2-06a06f7e75b2', 'relations.partof', 'system:default/delivery', 'system:default/delivery'),
	('f01f27dc-d84b-4a2b-9858-76cad137d6d5', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/resources.yaml', 'file:/checkout/catalog/resources.yaml'),
	('f01f27dc-d84b-4a2b-9858-76cad137d6d5', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('f01f27dc-d84b-4a2b-9858-76cad137d6d5', 'metadata.title', 'portal database', 'Portal database'),
	('f01f27dc-d84b-4a2b-9858-76cad137d6d5', 'metadata.description', 'postgres, one schema for each plugin of the portal.', 'Postgres, one schema for each plugin of the portal.'),
	('f01f27dc-d84b-4a2b-9858-76cad137d6d5', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('f01f27dc-d84b-4a2b-9858-76cad137d6d5', 'kind', 'resource', 'Resource'),
	('f01f27dc-d84b-4a2b-9858-76cad137d6d5', 'spec.type', 'database', 'database'),
	('f01f27dc-d84b-4a2b-9858-76cad137d6d5', 'spec.owner', 'group:default/admins', 'group:default/admins'),
	('f01f27dc-d84b-4a2b-9858-76cad137d6d5', 'spec.system', 'developer-portal', 'developer-portal'),
	('f01f27dc-d84b-4a2b-9858-76cad137d6d5', 'metadata.name', 'portal-database', 'portal-database'),
	('f01f27dc-d84b-4a2b-9858-76cad137d6d5', 'metadata.namespace', 'default', 'default'),
	('f01f27dc-d84b-4a2b-9858-76cad137d6d5', 'metadata.uid', 'f01f27dc-d84b-4a2b-9858-76cad137d6d5', 'f01f27dc-d84b-4a2b-9858-76cad137d6d5'),
	('f01f27dc-d84b-4a2b-9858-76cad137d6d5', 'relations.dependencyof', 'component:default/kubrix-portal', 'component:default/kubrix-portal'),
	('f01f27dc-d84b-4a2b-9858-76cad137d6d5', 'relations.ownedby', 'group:default/admins', 'group:default/admins'),
	('f01f27dc-d84b-4a2b-9858-76cad137d6d5', 'relations.partof', 'system:default/developer-portal', 'system:default/developer-portal'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/telemetry.yaml', 'file:/checkout/catalog/telemetry.yaml'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'metadata.title', 'status page', 'Status page'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'metadata.description', 'shows everybody what works, what does not, and what was deployed just before.', 'Shows everybody what works, what does not, and what was deployed just before.'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'metadata.tags', 'typescript', 'typescript'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'metadata.tags.typescript', 'true', 'true'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'metadata.tags', 'react', 'react'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'metadata.tags.react', 'true', 'true'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'kind', 'component', 'Component'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'spec.type', 'website', 'website'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'spec.lifecycle', 'experimental', 'experimental'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'spec.owner', 'group:default/viewers', 'group:default/viewers'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'spec.system', 'telemetry', 'telemetry'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'spec.consumesapis', 'deployment-events', 'deployment-events'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'spec.consumesapis.deployment-events', 'true', 'true'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'spec.consumesapis', 'metrics', 'metrics'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'spec.consumesapis.metrics', 'true', 'true'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'metadata.name', 'status-page', 'status-page'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'metadata.namespace', 'default', 'default'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'metadata.uid', '3e8eb381-1300-4f8f-989c-3c16e3239c9b', '3e8eb381-1300-4f8f-989c-3c16e3239c9b'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'relations.consumesapi', 'api:default/deployment-events', 'api:default/deployment-events'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'relations.consumesapi', 'api:default/metrics', 'api:default/metrics'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'relations.ownedby', 'group:default/viewers', 'group:default/viewers'),
	('3e8eb381-1300-4f8f-989c-3c16e3239c9b', 'relations.partof', 'system:default/telemetry', 'system:default/telemetry'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/deployment-service/apis.yaml', 'file:/checkout/catalog/deployment-service/apis.yaml'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'metadata.title', 'deployments', 'Deployments'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'metadata.description', 'create deployments and follow them.', 'Create deployments and follow them.'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'metadata.tags', 'rest', 'rest'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'metadata.tags.rest', 'true', 'true'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'kind', 'api', 'API'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'spec.type', 'openapi', 'openapi'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'spec.lifecycle', 'production', 'production'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'spec.system', 'delivery', 'delivery'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'spec.definition', NULL, NULL),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'metadata.name', 'deployments', 'deployments'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'metadata.namespace', 'default', 'default'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'metadata.uid', '4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', '4861ba55-8b51-4568-a7bf-d6e30dfd3dd5'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'relations.apiconsumedby', 'component:default/deployment-cli', 'component:default/deployment-cli'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'relations.apiprovidedby', 'component:default/deployment-service', 'component:default/deployment-service'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('4861ba55-8b51-4568-a7bf-d6e30dfd3dd5', 'relations.partof', 'system:default/delivery', 'system:default/delivery'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/deployment-cli.yaml', 'file:/checkout/catalog/deployment-cli.yaml'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'metadata.title', 'deployment cli', 'Deployment CLI'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'metadata.description', 'the command deploy, and the go library below it.', 'The command deploy, and the Go library below it.'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'metadata.tags', 'go', 'go'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'metadata.tags.go', 'true', 'true'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'metadata.tags', 'cli', 'cli'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'metadata.tags.cli', 'true', 'true'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'kind', 'component', 'Component'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'spec.type', 'library', 'library'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'spec.lifecycle', 'production', 'production'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'spec.system', 'delivery', 'delivery'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'spec.subcomponentof', 'component:deployment-service', 'component:deployment-service'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'spec.consumesapis', 'deployments', 'deployments'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'spec.consumesapis.deployments', 'true', 'true'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'metadata.name', 'deployment-cli', 'deployment-cli'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'metadata.namespace', 'default', 'default'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'metadata.uid', '5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', '5607653c-2ab2-4ca4-9ef4-278fe3d4fb63'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'relations.consumesapi', 'api:default/deployments', 'api:default/deployments'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'relations.partof', 'component:default/deployment-service', 'component:default/deployment-service'),
	('5607653c-2ab2-4ca4-9ef4-278fe3d4fb63', 'relations.partof', 'system:default/delivery', 'system:default/delivery'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/deployment-service/catalog-info.yaml', 'file:/checkout/catalog/deployment-service/catalog-info.yaml'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'metadata.annotations.backstage.io/techdocs-ref', 'dir:.', 'dir:.'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'metadata.annotations.backstage.io/kubernetes-id', 'deployment-service', 'deployment-service'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'metadata.title', 'deployment service', 'Deployment service'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'metadata.description', 'rolls releases out to the clusters, one stage after the other, and rolls back what does not get healthy.', 'Rolls releases out to the clusters, one stage after the other, and rolls back what does not get healthy.'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'metadata.tags', 'go', 'go'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'metadata.tags.go', 'true', 'true'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'metadata.tags', 'postgres', 'postgres'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'metadata.tags.postgres', 'true', 'true');
INSERT INTO catalog.search VALUES
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'metadata.tags', 'kafka', 'kafka'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'metadata.tags.kafka', 'true', 'true'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'kind', 'component', 'Component'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'spec.type', 'service', 'service'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'spec.lifecycle', 'production', 'production'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'spec.system', 'delivery', 'delivery'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'spec.providesapis', 'deployment-events', 'deployment-events'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'spec.providesapis.deployment-events', 'true', 'true'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'spec.providesapis', 'deployments', 'deployments'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'spec.providesapis.deployments', 'true', 'true'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'spec.dependson', 'resource:deployments-database', 'resource:deployments-database'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'spec.dependson.resource:deployments-database', 'true', 'true'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'spec.dependson', 'resource:event-broker', 'resource:event-broker'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'spec.dependson.resource:event-broker', 'true', 'true'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'metadata.name', 'deployment-service', 'deployment-service'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'metadata.namespace', 'default', 'default'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'metadata.uid', 'a769eaab-6f08-45de-8501-3c9bf01a3d56', 'a769eaab-6f08-45de-8501-3c9bf01a3d56'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'relations.dependson', 'resource:default/deployments-database', 'resource:default/deployments-database'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'relations.dependson', 'resource:default/event-broker', 'resource:default/event-broker'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'relations.haspart', 'component:default/deployment-cli', 'component:default/deployment-cli'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'relations.partof', 'system:default/delivery', 'system:default/delivery'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'relations.providesapi', 'api:default/deployment-events', 'api:default/deployment-events'),
	('a769eaab-6f08-45de-8501-3c9bf01a3d56', 'relations.providesapi', 'api:default/deployments', 'api:default/deployments'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/templates/maintenance-notice/template.yaml', 'file:/checkout/catalog/templates/maintenance-notice/template.yaml'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'metadata.title', 'maintenance notice', 'Maintenance notice'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'metadata.description', 'tells a team that a system will be away for a while.', 'Tells a team that a system will be away for a while.'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'metadata.tags', 'operations', 'operations'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'metadata.tags.operations', 'true', 'true'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'apiversion', 'scaffolder.backstage.io/v1beta3', 'scaffolder.backstage.io/v1beta3'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'kind', 'template', 'Template'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.type', 'operations', 'operations'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.parameters.title', 'what is planned?', 'What is planned?'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.parameters.required', 'system', 'system'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.parameters.required.system', 'true', 'true'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.parameters.required', 'team', 'team'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.parameters.required.team', 'true', 'true'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.parameters.required', 'reason', 'reason'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.parameters.required.reason', 'true', 'true'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.parameters.properties.system.title', 'system', 'System'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.parameters.properties.system.type', 'string', 'string'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.parameters.properties.system.ui:field', 'entitypicker', 'EntityPicker'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.parameters.properties.system.ui:options.catalogfilter.kind', 'system', 'System'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.parameters.properties.team.title', 'team to tell', 'Team to tell'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/platform.yaml', 'file:/checkout/catalog/platform.yaml'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'metadata.title', 'delivery', 'Delivery'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'metadata.description', 'takes a release from the registry to the clusters.', 'Takes a release from the registry to the clusters.'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'kind', 'system', 'System'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'spec.owner', 'group:default/editors', 'group:default/editors'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'spec.domain', 'platform', 'platform'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'metadata.name', 'delivery', 'delivery'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'metadata.namespace', 'default', 'default'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'metadata.uid', 'ace439b2-8bf8-4b76-bafd-77050034a7e9', 'ace439b2-8bf8-4b76-bafd-77050034a7e9'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'relations.haspart', 'api:default/deployment-events', 'api:default/deployment-events'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'relations.haspart', 'api:default/deployments', 'api:default/deployments'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'relations.haspart', 'component:default/deployment-cli', 'component:default/deployment-cli'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'relations.haspart', 'component:default/deployment-service', 'component:default/deployment-service'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'relations.haspart', 'resource:default/deployments-database', 'resource:default/deployments-database'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'relations.haspart', 'resource:default/event-broker', 'resource:default/event-broker'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('ace439b2-8bf8-4b76-bafd-77050034a7e9', 'relations.partof', 'domain:default/platform', 'domain:default/platform'),
	('48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/resources.yaml', 'file:/checkout/catalog/resources.yaml'),
	('48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', 'metadata.title', 'keycloak', 'Keycloak'),
	('48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', 'metadata.description', 'users and groups of everybody, and where they sign in.', 'Users and groups of everybody, and where they sign in.'),
	('48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', 'kind', 'resource', 'Resource'),
	('48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', 'spec.type', 'identity-provider', 'identity-provider'),
	('48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', 'spec.owner', 'group:default/admins', 'group:default/admins'),
	('48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', 'spec.system', 'developer-portal', 'developer-portal'),
	('48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', 'metadata.name', 'keycloak', 'keycloak'),
	('48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', 'metadata.namespace', 'default', 'default'),
	('48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', 'metadata.uid', '48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', '48a1bce1-42e4-4fed-b4c9-abc84ae79d8d'),
	('48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', 'relations.dependencyof', 'component:default/kubrix-portal', 'component:default/kubrix-portal'),
	('48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', 'relations.ownedby', 'group:default/admins', 'group:default/admins'),
	('48a1bce1-42e4-4fed-b4c9-abc84ae79d8d', 'relations.partof', 'system:default/developer-portal', 'system:default/developer-portal'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/platform.yaml', 'file:/checkout/catalog/platform.yaml'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'metadata.title', 'telemetry', 'Telemetry'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'metadata.description', 'collects metrics and shows how services are doing.', 'Collects metrics and shows how services are doing.'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'kind', 'system', 'System'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'spec.owner', 'group:default/viewers', 'group:default/viewers'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'spec.domain', 'platform', 'platform'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'metadata.name', 'telemetry', 'telemetry'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'metadata.namespace', 'default', 'default'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'metadata.uid', '819a6184-0f38-4686-a443-abf231bb4b9c', '819a6184-0f38-4686-a443-abf231bb4b9c'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'relations.haspart', 'api:default/metrics', 'api:default/metrics'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'relations.haspart', 'component:default/metrics-gateway', 'component:default/metrics-gateway'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'relations.haspart', 'component:default/status-page', 'component:default/status-page'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'relations.haspart', 'resource:default/metrics-store', 'resource:default/metrics-store'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'relations.ownedby', 'group:default/viewers', 'group:default/viewers'),
	('819a6184-0f38-4686-a443-abf231bb4b9c', 'relations.partof', 'domain:default/platform', 'domain:default/platform'),
	('ca18e2ae-4365-4848-aea3-c091eef389d4', 'metadata.annotations.backstage.io/managed-by-location', 'url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000', 'url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000');
INSERT INTO catalog.search VALUES
	('ca18e2ae-4365-4848-aea3-c091eef389d4', 'metadata.annotations.backstage.io/managed-by-origin-location', 'url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000', 'url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000'),
	('ca18e2ae-4365-4848-aea3-c091eef389d4', 'metadata.annotations.backstage.io/view-url', 'http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000', 'http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000'),
	('ca18e2ae-4365-4848-aea3-c091eef389d4', 'metadata.annotations.keycloak.org/id', '00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000000'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.parameters.properties.team.type', 'string', 'string'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.parameters.properties.team.ui:field', 'ownerpicker', 'OwnerPicker'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.parameters.properties.team.ui:options.catalogfilter.kind', 'group', 'Group'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.parameters.properties.reason.title', 'what happens, and when?', 'What happens, and when?'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.parameters.properties.reason.type', 'string', 'string'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.parameters.properties.reason.ui:widget', 'textarea', 'textarea'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.steps.id', 'notify', 'notify'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.steps.name', 'tell the team', 'Tell the team'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.steps.action', 'notification:send', 'notification:send'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.steps.input.recipients', 'entity', 'entity'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.steps.input.entityrefs', '${{ parameters.team }}', '${{ parameters.team }}'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.steps.input.entityrefs.${{ parameters.team }}', 'true', 'true'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.steps.input.title', 'maintenance of ${{ parameters.system | parseentityref | pick(''name'') }}', 'Maintenance of ${{ parameters.system | parseEntityRef | pick(''name'') }}'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.steps.input.info', '${{ parameters.reason }}', '${{ parameters.reason }}'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.steps.input.link', '/catalog/default/system/${{ parameters.system | parseentityref | pick(''name'') }}', '/catalog/default/system/${{ parameters.system | parseEntityRef | pick(''name'') }}'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.steps.input.severity', 'high', 'high'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.steps.input.scope', '${{ parameters.system }}', '${{ parameters.system }}'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.output.text.title', 'done', 'Done'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'spec.output.text.content', 'everybody in `${{ parameters.team }}` finds the notice under **notifications**.', 'Everybody in `${{ parameters.team }}` finds the notice under **Notifications**.'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'metadata.name', 'maintenance-notice', 'maintenance-notice'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'metadata.namespace', 'default', 'default'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'metadata.uid', 'cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'cd9bbd81-c18d-43a4-8792-46d5b3eb9b12'),
	('cd9bbd81-c18d-43a4-8792-46d5b3eb9b12', 'relations.ownedby', 'group:default/editors', 'group:default/editors'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/platform.yaml', 'file:/checkout/catalog/platform.yaml'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'metadata.title', 'developer portal', 'Developer portal'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'metadata.description', 'the one place to find software, its owners and its documentation.', 'The one place to find software, its owners and its documentation.'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'kind', 'system', 'System'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'spec.owner', 'group:default/admins', 'group:default/admins'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'spec.domain', 'platform', 'platform'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'metadata.name', 'developer-portal', 'developer-portal'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'metadata.namespace', 'default', 'default'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'metadata.uid', '1447141e-1042-43d0-8701-6eb81f50c8dc', '1447141e-1042-43d0-8701-6eb81f50c8dc'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'relations.haspart', 'component:default/kubrix-portal', 'component:default/kubrix-portal'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'relations.haspart', 'resource:default/keycloak', 'resource:default/keycloak'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'relations.haspart', 'resource:default/portal-database', 'resource:default/portal-database'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'relations.ownedby', 'group:default/admins', 'group:default/admins'),
	('1447141e-1042-43d0-8701-6eb81f50c8dc', 'relations.partof', 'domain:default/platform', 'domain:default/platform'),
	('e16db972-a965-43be-9243-122455a2c85b', 'metadata.annotations.backstage.io/managed-by-location', 'file:/checkout/catalog/telemetry.yaml', 'file:/checkout/catalog/telemetry.yaml'),
	('e16db972-a965-43be-9243-122455a2c85b', 'metadata.annotations.backstage.io/managed-by-origin-location', 'file:/checkout/catalog/all.yaml', 'file:/checkout/catalog/all.yaml'),
	('e16db972-a965-43be-9243-122455a2c85b', 'metadata.title', 'metrics', 'Metrics'),
	('e16db972-a965-43be-9243-122455a2c85b', 'metadata.description', 'health and key figures of services.', 'Health and key figures of services.'),
	('e16db972-a965-43be-9243-122455a2c85b', 'metadata.tags', 'graphql', 'graphql'),
	('e16db972-a965-43be-9243-122455a2c85b', 'metadata.tags.graphql', 'true', 'true'),
	('e16db972-a965-43be-9243-122455a2c85b', 'apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('e16db972-a965-43be-9243-122455a2c85b', 'kind', 'api', 'API'),
	('e16db972-a965-43be-9243-122455a2c85b', 'spec.type', 'graphql', 'graphql'),
	('e16db972-a965-43be-9243-122455a2c85b', 'spec.lifecycle', 'production', 'production'),
	('e16db972-a965-43be-9243-122455a2c85b', 'spec.owner', 'group:default/viewers', 'group:default/viewers'),
	('e16db972-a965-43be-9243-122455a2c85b', 'spec.system', 'telemetry', 'telemetry'),
	('e16db972-a965-43be-9243-122455a2c85b', 'spec.definition', NULL, NULL),
	('e16db972-a965-43be-9243-122455a2c85b', 'metadata.name', 'metrics', 'metrics'),
	('e16db972-a965-43be-9243-122455a2c85b', 'metadata.namespace', 'default', 'default'),
	('e16db972-a965-43be-9243-122455a2c85b', 'metadata.uid', 'e16db972-a965-43be-9243-122455a2c85b', 'e16db972-a965-43be-9243-122455a2c85b'),
	('e16db972-a965-43be-9243-122455a2c85b', 'relations.apiconsumedby', 'component:default/status-page', 'component:default/status-page'),
	('e16db972-a965-43be-9243-122455a2c85b', 'relations.apiprovidedby', 'component:default/metrics-gateway', 'component:default/metrics-gateway'),
	('e16db972-a965-43be-9243-122455a2c85b', 'relations.ownedby', 'group:default/viewers', 'group:default/viewers'),
	('e16db972-a965-43be-9243-122455a2c85b', 'relations.partof', 'system:default/telemetry', 'system:default/telemetry'),
	('ca18e2ae-4365-4848-aea3-c091eef389d4', 'metadata.annotations.keycloak.org/realm', 'kubrix', 'kubrix'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.name', 'write the files', 'Write the files'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.action', 'fetch:template', 'fetch:template'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.input.url', './skeleton', './skeleton'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.input.values.name', '${{ parameters.name }}', '${{ parameters.name }}'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.input.values.description', '${{ parameters.description }}', '${{ parameters.description }}'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.id', 'catalog', 'catalog'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.name', 'write the catalog entry', 'Write the catalog entry'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.action', 'catalog:write', 'catalog:write'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.input.entity.apiversion', 'backstage.io/v1alpha1', 'backstage.io/v1alpha1'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.input.entity.kind', 'component', 'Component'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.input.entity.metadata.name', '${{ parameters.name }}', '${{ parameters.name }}'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.input.entity.metadata.description', '${{ parameters.description }}', '${{ parameters.description }}'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.input.entity.metadata.annotations.backstage.io/techdocs-ref', 'dir:.', 'dir:.'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.input.entity.spec.type', 'service', 'service'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.input.entity.spec.lifecycle', 'experimental', 'experimental'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.input.entity.spec.owner', '${{ parameters.owner }}', '${{ parameters.owner }}'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.id', 'show', 'show'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.name', 'show what was written', 'Show what was written'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.action', 'debug:log', 'debug:log'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.input.message', 'these are the files of ${{ parameters.name }}.', 'These are the files of ${{ parameters.name }}.'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.input.listworkspace', 'with-contents', 'with-contents'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.id', 'notify', 'notify'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.name', 'tell you that it is ready', 'Tell you that it is ready'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.action', 'notification:send', 'notification:send'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.input.recipients', 'entity', 'entity'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.input.entityrefs', '${{ user.ref }}', '${{ user.ref }}'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.input.entityrefs.${{ user.ref }}', 'true', 'true'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.input.title', 'the files of ${{ parameters.name }} are ready', 'The files of ${{ parameters.name }} are ready'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.input.info', 'the log of the template shows them.', 'The log of the template shows them.'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.input.link', '/create/tasks/${{ context.task.id }}', '/create/tasks/${{ context.task.id }}'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.steps.input.severity', 'low', 'low'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.output.text.title', 'next steps', 'Next steps'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.output.text.icon', 'description', 'description'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'spec.output.text.content', NULL, NULL),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'metadata.name', 'new-service', 'new-service'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'metadata.namespace', 'default', 'default'),
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'metadata.uid', '2bd89056-762a-4da2-a79f-9693eb1a26c2', '2bd89056-762a-4da2-a79f-9693eb1a26c2');
INSERT INTO catalog.search VALUES
	('2bd89056-762a-4da2-a79f-9693eb1a26c2', 'relations.ownedby', 'group:default/admins', 'group:default/admins'),
	('9a983fd3-1036-4761-bdb5-e46da81bada4', 'metadata.annotations.backstage.io/managed-by-location', 'url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002', 'url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002'),
	('9a983fd3-1036-4761-bdb5-e46da81bada4', 'metadata.annotations.backstage.io/managed-by-origin-location', 'url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002', 'url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002'),
	('9a983fd3-1036-4761-bdb5-e46da81bada4', 'metadata.annotations.backstage.io/view-url', 'http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002', 'http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000002'),
	('9a983fd3-1036-4761-bdb5-e46da81bada4', 'metadata.annotations.keycloak.org/id', '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000002'),
	('9a983fd3-1036-4761-bdb5-e46da81bada4', 'metadata.annotations.keycloak.org/realm', 'kubrix', 'kubrix'),
	('9a983fd3-1036-4761-bdb5-e46da81bada4', 'apiversion', 'backstage.io/v1beta1', 'backstage.io/v1beta1'),
	('9a983fd3-1036-4761-bdb5-e46da81bada4', 'kind', 'user', 'User'),
	('9a983fd3-1036-4761-bdb5-e46da81bada4', 'spec.profile.email', 'demoviewer@kubrix.local', 'demoviewer@kubrix.local'),
	('9a983fd3-1036-4761-bdb5-e46da81bada4', 'spec.profile.displayname', 'demo viewer', 'Demo Viewer'),
	('9a983fd3-1036-4761-bdb5-e46da81bada4', 'spec.memberof', 'viewers', 'viewers'),
	('9a983fd3-1036-4761-bdb5-e46da81bada4', 'spec.memberof.viewers', 'true', 'true'),
	('9a983fd3-1036-4761-bdb5-e46da81bada4', 'metadata.name', 'demoviewer', 'demoviewer'),
	('9a983fd3-1036-4761-bdb5-e46da81bada4', 'metadata.namespace', 'default', 'default'),
	('9a983fd3-1036-4761-bdb5-e46da81bada4', 'metadata.uid', '9a983fd3-1036-4761-bdb5-e46da81bada4', '9a983fd3-1036-4761-bdb5-e46da81bada4'),
	('9a983fd3-1036-4761-bdb5-e46da81bada4', 'relations.memberof', 'group:default/viewers', 'group:default/viewers'),
	('1c174d8c-386b-43c1-80c1-cd58900f9bbe', 'metadata.annotations.backstage.io/managed-by-location', 'url:http://keycloak.invalid/admin/realms/kubrix/users/5d0a9c1e-7c1b-4f0e-9a53-0d6f3f1f7a11', 'url:http://keycloak.invalid/admin/realms/kubrix/users/5d0a9c1e-7c1b-4f0e-9a53-0d6f3f1f7a11'),
	('1c174d8c-386b-43c1-80c1-cd58900f9bbe', 'metadata.annotations.backstage.io/managed-by-origin-location', 'url:http://keycloak.invalid/admin/realms/kubrix/users/5d0a9c1e-7c1b-4f0e-9a53-0d6f3f1f7a11', 'url:http://keycloak.invalid/admin/realms/kubrix/users/5d0a9c1e-7c1b-4f0e-9a53-0d6f3f1f7a11'),
	('1c174d8c-386b-43c1-80c1-cd58900f9bbe', 'metadata.annotations.backstage.io/view-url', 'http://keycloak.invalid/admin/realms/kubrix/users/5d0a9c1e-7c1b-4f0e-9a53-0d6f3f1f7a11', 'http://keycloak.invalid/admin/realms/kubrix/users/5d0a9c1e-7c1b-4f0e-9a53-0d6f3f1f7a11'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'metadata.annotations.backstage.io/managed-by-location', 'url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000', 'url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'metadata.annotations.backstage.io/managed-by-origin-location', 'url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000', 'url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'metadata.annotations.backstage.io/view-url', 'http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000', 'http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000000'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'metadata.annotations.keycloak.org/id', '00000000-0000-4000-8000-100000000000', '00000000-0000-4000-8000-100000000000'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'metadata.annotations.keycloak.org/realm', 'kubrix', 'kubrix'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'apiversion', 'backstage.io/v1beta1', 'backstage.io/v1beta1'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'kind', 'group', 'Group'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'spec.type', 'group', 'group'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'spec.profile.displayname', 'admins', 'admins'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'spec.members', 'demoadmin', 'demoadmin'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'spec.members.demoadmin', 'true', 'true'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'metadata.name', 'admins', 'admins'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'metadata.namespace', 'default', 'default'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'metadata.uid', 'cd0fcdc6-150f-4a23-8363-ec78495d0044', 'cd0fcdc6-150f-4a23-8363-ec78495d0044'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'relations.hasmember', 'user:default/demoadmin', 'user:default/demoadmin'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'relations.ownerof', 'component:default/kubrix-portal', 'component:default/kubrix-portal'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'relations.ownerof', 'domain:default/platform', 'domain:default/platform'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'relations.ownerof', 'resource:default/keycloak', 'resource:default/keycloak'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'relations.ownerof', 'resource:default/portal-database', 'resource:default/portal-database'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'relations.ownerof', 'system:default/developer-portal', 'system:default/developer-portal'),
	('cd0fcdc6-150f-4a23-8363-ec78495d0044', 'relations.ownerof', 'template:default/new-service', 'template:default/new-service'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'metadata.annotations.backstage.io/managed-by-location', 'url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001', 'url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'metadata.annotations.backstage.io/managed-by-origin-location', 'url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001', 'url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'metadata.annotations.backstage.io/view-url', 'http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001', 'http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000001'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'metadata.annotations.keycloak.org/id', '00000000-0000-4000-8000-100000000001', '00000000-0000-4000-8000-100000000001'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'metadata.annotations.keycloak.org/realm', 'kubrix', 'kubrix'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'apiversion', 'backstage.io/v1beta1', 'backstage.io/v1beta1'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'kind', 'group', 'Group'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'spec.type', 'group', 'group'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'spec.profile.displayname', 'editors', 'editors'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'spec.members', 'demoeditor', 'demoeditor'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'spec.members.demoeditor', 'true', 'true'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'metadata.name', 'editors', 'editors'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'metadata.namespace', 'default', 'default'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'metadata.uid', '8f3abbba-fc67-4079-8a89-6a4c931efa41', '8f3abbba-fc67-4079-8a89-6a4c931efa41'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'relations.hasmember', 'user:default/demoeditor', 'user:default/demoeditor'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'relations.ownerof', 'api:default/deployment-events', 'api:default/deployment-events'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'relations.ownerof', 'api:default/deployments', 'api:default/deployments'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'relations.ownerof', 'component:default/deployment-cli', 'component:default/deployment-cli'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'relations.ownerof', 'component:default/deployment-service', 'component:default/deployment-service'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'relations.ownerof', 'resource:default/deployments-database', 'resource:default/deployments-database'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'relations.ownerof', 'resource:default/event-broker', 'resource:default/event-broker'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'relations.ownerof', 'system:default/delivery', 'system:default/delivery'),
	('8f3abbba-fc67-4079-8a89-6a4c931efa41', 'relations.ownerof', 'template:default/maintenance-notice', 'template:default/maintenance-notice'),
	('ca18e2ae-4365-4848-aea3-c091eef389d4', 'apiversion', 'backstage.io/v1beta1', 'backstage.io/v1beta1'),
	('ca18e2ae-4365-4848-aea3-c091eef389d4', 'kind', 'user', 'User'),
	('ca18e2ae-4365-4848-aea3-c091eef389d4', 'spec.profile.email', 'demoadmin@kubrix.local', 'demoadmin@kubrix.local'),
	('ca18e2ae-4365-4848-aea3-c091eef389d4', 'spec.profile.displayname', 'demo admin', 'Demo Admin'),
	('ca18e2ae-4365-4848-aea3-c091eef389d4', 'spec.memberof', 'admins', 'admins'),
	('ca18e2ae-4365-4848-aea3-c091eef389d4', 'spec.memberof.admins', 'true', 'true'),
	('ca18e2ae-4365-4848-aea3-c091eef389d4', 'metadata.name', 'demoadmin', 'demoadmin'),
	('ca18e2ae-4365-4848-aea3-c091eef389d4', 'metadata.namespace', 'default', 'default'),
	('ca18e2ae-4365-4848-aea3-c091eef389d4', 'metadata.uid', 'ca18e2ae-4365-4848-aea3-c091eef389d4', 'ca18e2ae-4365-4848-aea3-c091eef389d4'),
	('ca18e2ae-4365-4848-aea3-c091eef389d4', 'relations.memberof', 'group:default/admins', 'group:default/admins'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'metadata.annotations.backstage.io/managed-by-location', 'url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002', 'url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'metadata.annotations.backstage.io/managed-by-origin-location', 'url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002', 'url:http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'metadata.annotations.backstage.io/view-url', 'http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002', 'http://keycloak.invalid/admin/realms/kubrix/groups/00000000-0000-4000-8000-100000000002'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'metadata.annotations.keycloak.org/id', '00000000-0000-4000-8000-100000000002', '00000000-0000-4000-8000-100000000002'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'metadata.annotations.keycloak.org/realm', 'kubrix', 'kubrix'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'apiversion', 'backstage.io/v1beta1', 'backstage.io/v1beta1'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'kind', 'group', 'Group'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'spec.type', 'group', 'group'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'spec.profile.displayname', 'viewers', 'viewers'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'spec.members', 'demoviewer', 'demoviewer'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'spec.members.demoviewer', 'true', 'true'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'spec.members', 'wwaiting', 'wwaiting'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'spec.members.wwaiting', 'true', 'true'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'metadata.name', 'viewers', 'viewers'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'metadata.namespace', 'default', 'default'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'metadata.uid', 'b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'b09bba77-a3de-4c3f-a1bc-ed1c76cfab19'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'relations.hasmember', 'user:default/demoviewer', 'user:default/demoviewer'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'relations.hasmember', 'user:default/wwaiting', 'user:default/wwaiting'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'relations.ownerof', 'api:default/metrics', 'api:default/metrics'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'relations.ownerof', 'component:default/metrics-gateway', 'component:default/metrics-gateway'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'relations.ownerof', 'component:default/status-page', 'component:default/status-page'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'relations.ownerof', 'resource:default/metrics-store', 'resource:default/metrics-store'),
	('b09bba77-a3de-4c3f-a1bc-ed1c76cfab19', 'relations.ownerof', 'system:default/telemetry', 'system:default/telemetry'),
	('9d766cd4-cff8-48ad-921d-03db7ca15e2a', 'spec.profile.email', 'demoeditor@kubrix.local', 'demoeditor@kubrix.local'),
	('9d766cd4-cff8-48ad-921d-03db7ca15e2a', 'spec.profile.displayname', 'demo editor', 'Demo Editor'),
	('9d766cd4-cff8-48ad-921d-03db7ca15e2a', 'spec.memberof', 'editors', 'editors'),
	('9d766cd4-cff8-48ad-921d-03db7ca15e2a', 'spec.memberof.editors', 'true', 'true');
INSERT INTO catalog.search VALUES
	('9d766cd4-cff8-48ad-921d-03db7ca15e2a', 'metadata.name', 'demoeditor', 'demoeditor'),
	('9d766cd4-cff8-48ad-921d-03db7ca15e2a', 'metadata.namespace', 'default', 'default'),
	('9d766cd4-cff8-48ad-921d-03db7ca15e2a', 'metadata.uid', '9d766cd4-cff8-48ad-921d-03db7ca15e2a', '9d766cd4-cff8-48ad-921d-03db7ca15e2a'),
	('9d766cd4-cff8-48ad-921d-03db7ca15e2a', 'relations.memberof', 'group:default/editors', 'group:default/editors'),
	('1c174d8c-386b-43c1-80c1-cd58900f9bbe', 'metadata.annotations.keycloak.org/id', '5d0a9c1e-7c1b-4f0e-9a53-0d6f3f1f7a11', '5d0a9c1e-7c1b-4f0e-9a53-0d6f3f1f7a11'),
	('1c174d8c-386b-43c1-80c1-cd58900f9bbe', 'metadata.annotations.keycloak.org/realm', 'kubrix', 'kubrix'),
	('1c174d8c-386b-43c1-80c1-cd58900f9bbe', 'apiversion', 'backstage.io/v1beta1', 'backstage.io/v1beta1'),
	('1c174d8c-386b-43c1-80c1-cd58900f9bbe', 'kind', 'user', 'User'),
	('1c174d8c-386b-43c1-80c1-cd58900f9bbe', 'spec.profile.email', 'wendy.waiting@kubrix.local', 'wendy.waiting@kubrix.local'),
	('1c174d8c-386b-43c1-80c1-cd58900f9bbe', 'spec.profile.displayname', 'wendy waiting', 'Wendy Waiting'),
	('1c174d8c-386b-43c1-80c1-cd58900f9bbe', 'spec.memberof', 'viewers', 'viewers'),
	('1c174d8c-386b-43c1-80c1-cd58900f9bbe', 'spec.memberof.viewers', 'true', 'true'),
	('1c174d8c-386b-43c1-80c1-cd58900f9bbe', 'metadata.name', 'wwaiting', 'wwaiting'),
	('1c174d8c-386b-43c1-80c1-cd58900f9bbe', 'metadata.namespace', 'default', 'default'),
	('1c174d8c-386b-43c1-80c1-cd58900f9bbe', 'metadata.uid', '1c174d8c-386b-43c1-80c1-cd58900f9bbe', '1c174d8c-386b-43c1-80c1-cd58900f9bbe'),
	('1c174d8c-386b-43c1-80c1-cd58900f9bbe', 'relations.memberof', 'group:default/viewers', 'group:default/viewers');


--
-- Data for Name: stitch_queue; Type: TABLE DATA; Schema: catalog; Owner: -
--



--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.backstage_backend_public_keys__keys VALUES
	('d4445160-824b-496f-a0f1-87130e740e3d', '{"kty":"EC","x":"DeRr-_7CjyFMtW4XoaWSUj-tC3j4I_lu53QskeFVpt8","y":"jO9oFAdNzErwlJsYUBfh2b0SHiAyTeOQsxjHWNeCBmM","crv":"P-256","kid":"d4445160-824b-496f-a0f1-87130e740e3d","alg":"ES256"}', '2026-11-23T10:33:25.612Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:32:42.422+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__knex_migrations; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.backstage_backend_tasks__knex_migrations VALUES
	(1, '20210928160613_init.js', 1, '2026-11-23 07:33:03.008+00'),
	(2, '20240712211735_nullable_next_run.js', 1, '2026-11-23 07:33:03.097+00'),
	(3, '20250411000000_last_run.js', 1, '2026-11-23 07:33:03.298+00');


--
-- Data for Name: backstage_backend_tasks__knex_migrations_lock; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.backstage_backend_tasks__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__tasks; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.backstage_backend_tasks__tasks VALUES
	('notification-cleaner', '{"version":2,"cadence":"0 0 * * *","initialDelayDuration":"PT1H","timeoutAfterDuration":"PT1H"}', '2026-11-23 08:33:03.56112+00', NULL, NULL, NULL, NULL, NULL);


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
	(1, '20231215_init.js', 1, '2026-11-23 07:32:47.395+00'),
	(2, '20240221_removeDone.js', 1, '2026-11-23 07:32:48.191+00'),
	(3, '20240313_broadcast.js', 1, '2026-11-23 07:32:52.609+00'),
	(4, '20240808_settings.js', 1, '2026-11-23 07:32:54.028+00'),
	(5, '20240902_addIcon.js', 1, '2026-11-23 07:32:54.214+00'),
	(6, '20250317_addTopic.js', 1, '2026-11-23 07:32:55.633+00');


--
-- Data for Name: knex_migrations_lock; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: notification; Type: TABLE DATA; Schema: notifications; Owner: -
--

INSERT INTO notifications.notification VALUES
	('76db53de-2885-4794-93d9-cbb76ebdeb90', 'user:default/demoadmin', 'The files of billing are ready', 'The log of the template shows them.', 'low', '/create/tasks/b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', 'plugin:scaffolder', NULL, NULL, '2026-11-23 07:33:25.446+00', NULL, NULL, NULL, NULL);


--
-- Data for Name: user_settings; Type: TABLE DATA; Schema: notifications; Owner: -
--



--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: permission; Owner: -
--

INSERT INTO permission.backstage_backend_public_keys__keys VALUES
	('6f05bfbc-6d90-43df-be67-77c6f4087ccc', '{"kty":"EC","x":"uS__aVWPgAnRvBhv-D_Ka-sY6xZpJmxW0aQ07OraO_8","y":"tY6_MFQYFeAZ-fpgmq26oq0pq98PkSvQpfgAS-1iEG8","crv":"P-256","kid":"6f05bfbc-6d90-43df-be67-77c6f4087ccc","alg":"ES256"}', '2026-11-23T10:33:23.253Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: permission; Owner: -
--

INSERT INTO permission.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:32:43.553+00');


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
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:32:47.673+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: proxy; Owner: -
--

INSERT INTO proxy.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.backstage_backend_public_keys__keys VALUES
	('79f4abc2-b466-4873-9115-7c35b0c96339', '{"kty":"EC","x":"m926hdw5PSMVOIHq3ZRTUdqpdxcJUugpN81bNNWZ2ys","y":"MSBQiSD31RLjF5ZnvPDleqWCjXoZA8UvSuseKbtdg_4","crv":"P-256","kid":"79f4abc2-b466-4873-9115-7c35b0c96339","alg":"ES256"}', '2026-11-23T10:33:23.070Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:32:47.887+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: knex_migrations; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.knex_migrations VALUES
	(1, '20210120143715_init.js', 1, '2026-11-23 07:32:58.975+00'),
	(2, '20210409225200_secrets.js', 1, '2026-11-23 07:32:58.979+00'),
	(3, '20220129100000_created_by.js', 1, '2026-11-23 07:32:58.985+00'),
	(4, '20240203232000_state.js', 1, '2026-11-23 07:32:58.991+00'),
	(5, '20240401213200_workspace.js', 1, '2026-11-23 07:32:58.997+00');


--
-- Data for Name: knex_migrations_lock; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: task_events; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.task_events VALUES
	(1, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"Starting up task with 4 steps"}', 'log', '2026-11-23 07:33:24.285286+00'),
	(2, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"Beginning step Write the files","stepId":"files","status":"processing"}', 'log', '2026-11-23 07:33:24.350564+00'),
	(3, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"\u001b[32minfo\u001b[39m: Fetching template content from remote URL","stepId":"files"}', 'log', '2026-11-23 07:33:24.437042+00'),
	(4, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"\u001b[32minfo\u001b[39m: Listing files and directories in template","stepId":"files"}', 'log', '2026-11-23 07:33:24.45313+00'),
	(5, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"\u001b[32minfo\u001b[39m: Processing 4 template files/directories with input values {\"description\":\"Writes invoices\",\"name\":\"billing\"}","stepId":"files"}', 'log', '2026-11-23 07:33:24.476933+00'),
	(6, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"\u001b[32minfo\u001b[39m: Writing file README.md to template output path with mode 33188.","stepId":"files"}', 'log', '2026-11-23 07:33:24.749054+00'),
	(7, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"\u001b[32minfo\u001b[39m: Writing directory docs/ to template output path.","stepId":"files"}', 'log', '2026-11-23 07:33:24.793092+00'),
	(8, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"\u001b[32minfo\u001b[39m: Writing file mkdocs.yml to template output path with mode 33188.","stepId":"files"}', 'log', '2026-11-23 07:33:24.815179+00'),
	(9, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"\u001b[32minfo\u001b[39m: Writing file docs/index.md to template output path with mode 33188.","stepId":"files"}', 'log', '2026-11-23 07:33:24.857103+00'),
	(10, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"\u001b[32minfo\u001b[39m: Template result written to /tmp/b7ef0bb3-db4b-479e-b396-5f5d1687ee4a","stepId":"files"}', 'log', '2026-11-23 07:33:24.872925+00'),
	(11, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"Finished step Write the files","stepId":"files","status":"completed"}', 'log', '2026-11-23 07:33:24.873557+00'),
	(12, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"Beginning step Write the catalog entry","stepId":"catalog","status":"processing"}', 'log', '2026-11-23 07:33:24.89218+00'),
	(13, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"\u001b[32minfo\u001b[39m: Writing catalog-info.yaml","stepId":"catalog"}', 'log', '2026-11-23 07:33:25.061384+00'),
	(14, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"Finished step Write the catalog entry","stepId":"catalog","status":"completed"}', 'log', '2026-11-23 07:33:25.069493+00'),
	(15, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"Beginning step Show what was written","stepId":"show","status":"processing"}', 'log', '2026-11-23 07:33:25.18009+00'),
	(16, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"\u001b[32minfo\u001b[39m: {\n  \"message\": \"These are the files of billing.\",\n  \"listWorkspace\": \"with-contents\"\n}","stepId":"show"}', 'log', '2026-11-23 07:33:25.201706+00'),
	(17, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"\u001b[32minfo\u001b[39m: These are the files of billing.","stepId":"show"}', 'log', '2026-11-23 07:33:25.20725+00'),
	(18, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"Finished step Show what was written","stepId":"show","status":"completed"}', 'log', '2026-11-23 07:33:25.231724+00'),
	(19, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"\u001b[32minfo\u001b[39m: Workspace:\n - README.md:\n\n  # billing\n\nWrites invoices\n\n - catalog-info.yaml:\n\n  apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: billing\n  description: Writes invoices\n  annotations:\n    backstage.io/techdocs-ref: dir:.\n    backstage.io/source-template: template:default/new-service\nspec:\n  type: service\n  lifecycle: experimental\n  owner: group:default/editors\n\n - docs/index.md:\n\n  # billing\n\nWrites invoices\n\n## Who uses it\n\n## How to run it\n\n## What to do when it fails\n\n - mkdocs.yml:\n\n  site_name: billing\nplugins:\n  - techdocs-core\n","stepId":"show"}', 'log', '2026-11-23 07:33:25.231046+00'),
	(20, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"Beginning step Tell you that it is ready","stepId":"notify","status":"processing"}', 'log', '2026-11-23 07:33:25.280436+00'),
	(21, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"\u001b[32minfo\u001b[39m: Sending notification to entity","stepId":"notify"}', 'log', '2026-11-23 07:33:25.331433+00'),
	(22, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"Finished step Tell you that it is ready","stepId":"notify","status":"completed"}', 'log', '2026-11-23 07:33:25.639981+00'),
	(23, 'b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"message":"Run completed with status: completed","output":{"text":[{"title":"Next steps","icon":"description","content":"The log of the step **Show what was written** has the files of `billing`.\n\n1. Copy them to a repository.\n2. Register the address of its `catalog-info.yaml` with **Register existing component**.\n\nIn a portal with an integration of GitHub or GitLab, a template does both by itself, with the actions\n`publish:github` or `publish:gitlab`, and `catalog:register`.\n"}]}}', 'completion', '2026-11-23 07:33:25.671169+00');


--
-- Data for Name: tasks; Type: TABLE DATA; Schema: scaffolder; Owner: -
--

INSERT INTO scaffolder.tasks VALUES
	('b7ef0bb3-db4b-479e-b396-5f5d1687ee4a', '{"apiVersion":"scaffolder.backstage.io/v1beta3","steps":[{"id":"files","name":"Write the files","action":"fetch:template","input":{"url":"./skeleton","values":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}"}}},{"id":"catalog","name":"Write the catalog entry","action":"catalog:write","input":{"entity":{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"${{ parameters.name }}","description":"${{ parameters.description }}","annotations":{"backstage.io/techdocs-ref":"dir:."}},"spec":{"type":"service","lifecycle":"experimental","owner":"${{ parameters.owner }}"}}}},{"id":"show","name":"Show what was written","action":"debug:log","input":{"message":"These are the files of ${{ parameters.name }}.","listWorkspace":"with-contents"}},{"id":"notify","name":"Tell you that it is ready","action":"notification:send","input":{"recipients":"entity","entityRefs":["${{ user.ref }}"],"title":"The files of ${{ parameters.name }} are ready","info":"The log of the template shows them.","link":"/create/tasks/${{ context.task.id }}","severity":"low"}}],"output":{"text":[{"title":"Next steps","icon":"description","content":"The log of the step **Show what was written** has the files of `${{ parameters.name }}`.\n\n1. Copy them to a repository.\n2. Register the address of its `catalog-info.yaml` with **Register existing component**.\n\nIn a portal with an integration of GitHub or GitLab, a template does both by itself, with the actions\n`publish:github` or `publish:gitlab`, and `catalog:register`.\n"}]},"parameters":{"name":"billing","description":"Writes invoices","owner":"group:default/editors"},"user":{"entity":{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","backstage.io/managed-by-origin-location":"url:http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","backstage.io/view-url":"http://keycloak.invalid/admin/realms/kubrix/users/00000000-0000-4000-8000-000000000000","keycloak.org/id":"00000000-0000-4000-8000-000000000000","keycloak.org/realm":"kubrix"},"name":"demoadmin","uid":"ca18e2ae-4365-4848-aea3-c091eef389d4","etag":"14a2dfa79fe047e409a340db9b75cdfe2150a490"},"apiVersion":"backstage.io/v1beta1","kind":"User","spec":{"profile":{"email":"demoadmin@kubrix.local","displayName":"Demo Admin"},"memberOf":["admins"]},"relations":[{"type":"memberOf","targetRef":"group:default/admins"}]},"ref":"user:default/demoadmin"},"templateInfo":{"entityRef":"template:default/new-service","baseUrl":"file:///checkout/catalog/templates/new-service/template.yaml","entity":{"metadata":{"namespace":"default","annotations":{"backstage.io/managed-by-location":"file:/checkout/catalog/templates/new-service/template.yaml","backstage.io/managed-by-origin-location":"file:/checkout/catalog/all.yaml"},"name":"new-service","title":"New service","description":"Writes the first files of a service, catalog entry and docs included, and shows them.","tags":["recommended","service"],"uid":"2bd89056-762a-4da2-a79f-9693eb1a26c2","etag":"d155472ad0c874c07b38fa94e931348f9a61a95b"}}}}', 'completed', '2026-11-23 07:33:23.933311+00', '2026-11-23 07:33:25.06344+00', NULL, 'user:default/demoadmin', '{"state":{"checkpoints":{"v1.task.checkpoint.notify.send.notification.The files of billing are ready":{"status":"success","value":{}}}}}', NULL);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.backstage_backend_public_keys__keys VALUES
	('266a4ff0-a92d-4ea5-9cbe-f1ef0ab41d4c', '{"kty":"EC","x":"4yk8JwEfhuRI34ceg7yhKfQrIjvHcudqSpi9a4HtqNA","y":"P2BTlGiIDgq5EiyhPp2a30mVtlNiqfkPO1tgukT8ZM4","crv":"P-256","kid":"266a4ff0-a92d-4ea5-9cbe-f1ef0ab41d4c","alg":"ES256"}', '2026-11-23T10:33:11.626Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:32:48.192+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__knex_migrations; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.backstage_backend_tasks__knex_migrations VALUES
	(1, '20210928160613_init.js', 1, '2026-11-23 07:33:07.901+00'),
	(2, '20240712211735_nullable_next_run.js', 1, '2026-11-23 07:33:07.918+00'),
	(3, '20250411000000_last_run.js', 1, '2026-11-23 07:33:08.025+00');


--
-- Data for Name: backstage_backend_tasks__knex_migrations_lock; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.backstage_backend_tasks__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_tasks__tasks; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.backstage_backend_tasks__tasks VALUES
	('search_index_techdocs', '{"version":2,"cadence":"PT10M","initialDelayDuration":"PT3S","timeoutAfterDuration":"PT15M"}', '2026-11-23 07:43:11.072381+00', NULL, NULL, NULL, NULL, '2026-11-23 07:33:12.637828+00'),
	('search_index_software_catalog', '{"version":2,"cadence":"PT10M","initialDelayDuration":"PT3S","timeoutAfterDuration":"PT15M"}', '2026-11-23 07:43:11.052902+00', NULL, NULL, NULL, NULL, '2026-11-23 07:33:13.100459+00');


--
-- Data for Name: documents; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.documents VALUES
	('software-catalog', '{"kind": "Location", "text": "", "type": "file", "owner": "", "title": "generated-afb38ca19693ce88df740ff0c31ea0660dde0886", "location": "/catalog/default/location/generated-afb38ca19693ce88df740ff0c31ea0660dde0886", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "location:default/generated-afb38ca19693ce88df740ff0c31ea0660dde0886"}, "componentType": "file"}', DEFAULT, '\x0f0dbb851bb523896a92d3483c9b6daddd3e1b3643b54cc7b9511de463f0e189'),
	('software-catalog', '{"kind": "Location", "text": "The sample organisation of the local portal", "type": "other", "owner": "", "title": "sample-organisation", "location": "/catalog/default/location/sample-organisation", "lifecycle": "", "namespace": "default", "authorization": {"resourceRef": "location:default/sample-organisation"}, "componentType": "other"}', DEFAULT, '\x9778ef5f48ec9d448694f177b20718361da109686f33b17fcfe32a992922ea32');


--
-- Data for Name: knex_migrations; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.knex_migrations VALUES
	(1, '20210311110000_init.js', 1, '2026-11-23 07:32:55.531+00'),
	(2, '20210727180000_delta_update.js', 1, '2026-11-23 07:32:58.929+00');


--
-- Data for Name: knex_migrations_lock; Type: TABLE DATA; Schema: search; Owner: -
--

INSERT INTO search.knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: signals; Owner: -
--

INSERT INTO signals.backstage_backend_public_keys__keys VALUES
	('29d54b84-ced1-4c5f-8018-220bac51a4f7', '{"kty":"EC","x":"9bcqcK9Jj7p50Hz1Zd1MWY8bduX19gyiejLfXLzyYGQ","y":"hqN8VCsbiHbr9b1aEH4V2wjvy98xlo8aMrGubFNYcPs","crv":"P-256","kid":"29d54b84-ced1-4c5f-8018-220bac51a4f7","alg":"ES256"}', '2026-11-23T10:32:55.650Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: signals; Owner: -
--

INSERT INTO signals.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:32:54.819+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: signals; Owner: -
--

INSERT INTO signals.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: techdocs; Owner: -
--



--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: techdocs; Owner: -
--

INSERT INTO techdocs.backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:32:55.512+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: techdocs; Owner: -
--

INSERT INTO techdocs.backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: backstage_backend_public_keys__keys; Type: TABLE DATA; Schema: user-settings; Owner: -
--

INSERT INTO "user-settings".backstage_backend_public_keys__keys VALUES
	('a614eecf-b424-4d27-873f-819dd0f12ada', '{"kty":"EC","x":"AZXK_Z1qEpIu8OvRy7Wz7ylLWYxyOyUHM1ilyAs62pA","y":"XLCBkH7YBzhW3zy_9PZizzogQSe94t75v9X_yP0YwG4","crv":"P-256","kid":"a614eecf-b424-4d27-873f-819dd0f12ada","alg":"ES256"}', '2026-11-23T10:33:22.944Z');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations; Type: TABLE DATA; Schema: user-settings; Owner: -
--

INSERT INTO "user-settings".backstage_backend_public_keys__knex_migrations VALUES
	(1, '20240327104803_public_keys.js', 1, '2026-11-23 07:32:59.013+00');


--
-- Data for Name: backstage_backend_public_keys__knex_migrations_lock; Type: TABLE DATA; Schema: user-settings; Owner: -
--

INSERT INTO "user-settings".backstage_backend_public_keys__knex_migrations_lock VALUES
	(1, 0);


--
-- Data for Name: knex_migrations; Type: TABLE DATA; Schema: user-settings; Owner: -
--

INSERT INTO "user-settings".knex_migrations VALUES
	(1, '20220824183000_init.js', 1, '2026-11-23 07:33:03.287+00');


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
-- Name: knex_migrations_id_seq; Type: SEQUENCE SET; Schema: auth; Owner: -
--

SELECT pg_catalog.setval('auth.knex_migrations_id_seq', 12, true);


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: auth; Owner: -
--

SELECT pg_catalog.setval('auth.knex_migrations_lock_index_seq', 1, true);


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

SELECT pg_catalog.setval('catalog.knex_migrations_id_seq', 37, true);


--
-- Name: knex_migrations_lock_index_seq; Type: SEQUENCE SET; Schema: catalog; Owner: -
--

SELECT pg_catalog.setval('catalog.knex_migrations_lock_index_seq', 1, true);


--
-- Name: location_update_log_id_seq; Type: SEQUENCE SET; Schema: catalog; Owner: -
--

SELECT pg_catalog.setval('catalog.location_update_log_id_seq', 1, false);


--
-- Name: refresh_state_references_id_seq; Type: SEQUENCE SET; Schema: catalog; Owner: -
--

SELECT pg_catalog.setval('catalog.refresh_state_references_id_seq', 47, true);


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
-- Name: search_entity_id_idx; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX search_entity_id_idx ON catalog.search USING btree (entity_id);


--
-- Name: search_key_original_value_idx; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX search_key_original_value_idx ON catalog.search USING btree (key, original_value);


--
-- Name: search_key_value_idx; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX search_key_value_idx ON catalog.search USING btree (key, value);


--
-- Name: stitch_queue_next_stitch_at_idx; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX stitch_queue_next_stitch_at_idx ON catalog.stitch_queue USING btree (next_stitch_at);


--
-- Name: update_log_location_id_idx; Type: INDEX; Schema: catalog; Owner: -
--

CREATE INDEX update_log_location_id_idx ON catalog.location_update_log USING btree (location_id);


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


