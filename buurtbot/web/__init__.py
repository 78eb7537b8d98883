"""Updates in, over HTTP: webhooks and polling; health."""
