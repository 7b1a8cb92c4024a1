"""Writing: an article's blocks → text, Markdown, HTML and plain records."""
