"""What a visitor takes away from a page: pictures, files, sentence, table, link."""
