-- Keycloak's own data, beside the portal's in the same server; Postgres runs this when it initialises.
\getenv password KEYCLOAK_DB_PASSWORD
CREATE ROLE keycloak LOGIN PASSWORD :'password';
CREATE DATABASE keycloak OWNER keycloak;
