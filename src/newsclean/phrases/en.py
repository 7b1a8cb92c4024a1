"""English."""

WHOLE = {
    "related": ("related articles", "related stories", "read more"),
    "share": ("share", "share this", "share on facebook share on twitter"),
}
OPENING = {
    "related": ("read also", "also read", "read more"),
    "share": ("share on", "share this"),
}
WITHIN = {
    "footer": ("all rights reserved",),
}
BY = ("by",)
PUBLISHED = ("published", "posted on")
UPDATED = ("updated", "last updated")
