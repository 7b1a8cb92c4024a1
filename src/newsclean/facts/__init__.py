"""Facts: what a page declares about its article (JSON-LD, Open Graph, meta) and what it shows."""
