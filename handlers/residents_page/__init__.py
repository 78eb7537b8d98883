"""The page for residents at /b/<neighbourhood>: the same talks in a browser, without an account.

Shows what stands on somebody's page, and hands their forms to `handlers/pages`. Decides nothing.
"""
