"""What all our pages look like, and what goes with each answer.

    from handlers.web_pages.look import Look, HEADERS, static_routes

    look = Look(Path(__file__).parent / "templates")     # yours, beside those of this folder
    html = look.html("case.html", language="nl", title="Melding M-4K7P", say=say, ...)
    response = look.page("case.html", language="nl", title=..., say=say, status=200, ...)

A template begins with `{% extends "base.html" %}` and fills `main` (and `top`, `nav`, `bottom`).
`say` gives a sentence by its key. What is in `static/` is served by `static_routes()` at
/own/<name>, and named in a template by `own("style.css")`. Without a program in the browser all
works; `live.js` keeps the element #live fresh, and what was typed.
"""
