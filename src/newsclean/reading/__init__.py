"""Reading: what comes in (bytes, markup, rendered text) becomes a `Page` of segments."""
