"""The local stack: PostgreSQL, a broker, five services and Caddy, with all their state in one directory."""
