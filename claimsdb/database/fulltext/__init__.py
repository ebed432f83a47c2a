"""Full text on both databases: FTS5 on SQLite, `tsvector` and GIN on PostgreSQL, both fed by the same triggers.

The texts of claims and of quotes stand in `search_texts`; those of articles where they are. Words are compared by their
English stems, without case, accents and punctuation, and stop words are left out.
"""
