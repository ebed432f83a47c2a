"""Tables, views, migrations and writes, on SQLite and PostgreSQL."""
