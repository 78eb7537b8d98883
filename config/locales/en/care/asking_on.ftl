# Asking on: one light, open question, and not each time
ask-on = How nice that this worked out. Is something else hard just now? It may be something small.
ask-on-check-in = And is anything else hard just now? It may be something small.
ask-on-words = Tell it in your own words. Anything is fine, big or small.
ask-on-reader = Thank you for telling it. Who may help with it? { $organisation } reads it only when you choose that.
ask-on-begun = A neighbour can help with that. I ask a few short questions more. Nothing has been sent yet.
ask-on-good = Good. Is there something later? Then you are always welcome.
button-ask-on-yes = Yes, there is something
button-ask-on-no = No, it is fine like this
button-ask-on-desk = A person of { $organisation }
button-ask-on-neighbour = A neighbour
