"""The Recraft API on localhost, free of charge: an HTTP server and an engine that draws."""
