-- Keycloak's own data, beside the portal's in the same server; Postgres runs this when it initialises.
CREATE ROLE keycloak LOGIN PASSWORD 'keycloak';
CREATE DATABASE keycloak OWNER keycloak;
