"""What databases hand to each other: records that name rows by their keys, one JSON object a line. Pure."""
