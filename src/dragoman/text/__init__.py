"""From files, pages and tables to articles with clean text, and from text to sentences. Nothing is loaded at import."""
