# Asking on: one light, open question, and not each time
ask-on = Good that this worked out. Is anything else difficult right now? It can be something small.
ask-on-check-in = And is anything else difficult right now? It can be something small.
ask-on-words = Tell me in your own words. Anything is fine, big or small.
ask-on-reader = Thank you for telling me. Who may help with it? { $organisation } only reads it if you choose that.
ask-on-begun = A neighbour can help with that. I have a few more short questions. Nothing has been sent yet.
ask-on-good = Good. If something comes up later, you are always welcome.
button-ask-on-yes = Yes, there is something else
button-ask-on-no = No, that is all
button-ask-on-desk = Someone at { $organisation }
button-ask-on-neighbour = A neighbour
