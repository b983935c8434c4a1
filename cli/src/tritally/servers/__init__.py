"""The servers Tritally stands on, started without Docker: PostgreSQL, Kafka, an embedded broker, Caddy."""
