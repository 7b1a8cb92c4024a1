"""`newsclean bulk`: from crawl archives, tables and folders of pages to files of articles. Needs `newsclean[bulk]`."""
