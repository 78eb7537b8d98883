"""How a worker signs in at the web desk: a link by mail, then a code of their telephone.

    from handlers.signing_in.door import Door, SignedIn
    from handlers.signing_in.routes import sign_in_routes

    door = Door(store, context, texts, letters, now, base="https://bot.example.org")
    app.add_routes(sign_in_routes(door))
    who = await door.signed_in(request)        # SignedIn(worker, here, mark), or None
    if who is None:
        return door.turn_away(request)         # to /desk/sign-in, and back here afterwards

Whoever is not listed (any more) is nobody, at every request. Each form holds `who.mark` in a
field named `mark`; `is_meant(who, form)` looks at it. A page that asks for its news by itself
keeps nobody signed in.
"""
