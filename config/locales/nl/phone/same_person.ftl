# Is wie belt dezelfde als wie we al kennen? Dit leest wie de telefoon opneemt
same-person = Dit nummer staat er al, bij een andere naam. Is dit dezelfde persoon? Vraag het: op één nummer wonen soms meer mensen.
same-person-yes = Ja, dit is { $name }
same-person-new = Nee, iemand anders
intake-person-known = Deze persoon staat er al. De vraag komt daarbij.
