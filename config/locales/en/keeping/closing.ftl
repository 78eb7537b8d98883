# A neighbourhood's bot stops
closing-told =
    The buurtbot of { $name } is stopping.
    Anything still open is now with { $organisation }. You do not have to do anything. What you agreed with a neighbour simply goes on.
    Questions? Call { $phone }.
    Is there danger now? Call now:
    { $emergency }
closed-goodbye =
    The buurtbot of { $name } has stopped. What I knew about you has been erased.
    Do you need help? Call { $organisation }: { $phone }.
    Is there danger now? Call now:
    { $emergency }
    Are you thinking about suicide? Call:
    { $suicide_line }
closed-bot =
    The buurtbot of { $name } has stopped. You can no longer ask for anything here.
    Do you need help? Call { $organisation }: { $phone }.
    Is there danger now? Call now:
    { $emergency }
    Are you thinking about suicide? Call:
    { $suicide_line }

# For the desk
desk-closing =
    The buurtbot of { $name } is stopping.
    { $people ->
        [0] There is nobody left for me to tell.
        [one] There is 1 person left for me to tell.
       *[other] There are { $people } people left for me to tell.
    } { $cases ->
        [0] There are no open cases.
        [one] There is 1 open case. Please finish it here.
       *[other] There are { $cases } open cases. Please finish them here.
    }
    When a case is done, I erase what I know about that person.
desk-file-gone =
    The buurtbot of { $name } is off: the file of this neighbourhood is gone. I still know { $people ->
        [one] 1 person
       *[other] { $people } people
    }{ $cases ->
        [0] .
        [one] , and 1 open case.
       *[other] , and { $cases } open cases.
    }
    Is that a mistake? Then call the administrator now. I hold back messages to them until { $until }. After that the neighbourhood is closed.
    The open cases stay here.
