"""What people take along: the rows that the terminal shows, as files for other programs and documents."""
