# Een buurtbot stopt
closing-told =
    De buurtbot van { $name } stopt.
    Wat nog open is, ligt nu bij { $organisation }. U hoeft niets te doen. Wat u met een buur hebt afgesproken, gaat gewoon door.
    Vragen? Bel { $phone }.
    Is er nu gevaar? Bel nu:
    { $emergency }
closed-goodbye =
    De buurtbot van { $name } is gestopt. Wat ik van u wist, is gewist.
    Hebt u hulp nodig? Bel { $organisation }: { $phone }.
    Is er nu gevaar? Bel nu:
    { $emergency }
    Denkt u aan zelfmoord? Bel:
    { $suicide_line }
closed-bot =
    De buurtbot van { $name } is gestopt. Hier kunt u niets nieuws meer vragen.
    Hebt u hulp nodig? Bel { $organisation }: { $phone }.
    Is er nu gevaar? Bel nu:
    { $emergency }
    Denkt u aan zelfmoord? Bel:
    { $suicide_line }

# Voor de balie
desk-closing =
    De buurtbot van { $name } stopt.
    { $people ->
        [0] Niemand hoeft dat nog van mij te horen.
        [one] Nog 1 mens hoort dat van mij.
       *[other] Nog { $people } mensen horen dat van mij.
    } { $cases ->
        [0] Er is geen open melding.
        [one] Er is 1 open melding. Rond die hier af.
       *[other] Er zijn { $cases } open meldingen. Rond die hier af.
    }
    Is een melding klaar? Dan wis ik wat ik van die persoon weet.
desk-file-gone =
    De buurtbot van { $name } staat uit: het bestand van deze buurt is weg. Ik ken nog { $people ->
        [one] 1 mens
       *[other] { $people } mensen
    }{ $cases ->
        [0] .
        [one] , en 1 open melding.
       *[other] , en { $cases } open meldingen.
    }
    Is dat een vergissing? Bel dan nu de beheerder. Tot { $until } wacht ik met berichten aan hen. Daarna is de buurt gesloten.
    De open meldingen blijven hier.
