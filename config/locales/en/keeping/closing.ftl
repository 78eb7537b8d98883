# A neighbourhood's bot stops
closing-told =
    The neighbourhood bot of { $name } stops.
    What is still open is with { $organisation } now. You need not do anything. What you agreed with a neighbour goes on as agreed.
    Questions? Call { $phone }.
    Are you in danger now? Call now:
    { $emergency }
closed-goodbye =
    The neighbourhood bot of { $name } has stopped. What I knew of you is erased.
    Do you need help? Call { $organisation }: { $phone }.
    Are you in danger now? Call now:
    { $emergency }
    Do you think of suicide? Call:
    { $suicide_line }
closed-bot =
    The neighbourhood bot of { $name } has stopped. You cannot ask anything new here.
    Do you need help? Call { $organisation }: { $phone }.
    Are you in danger now? Call now:
    { $emergency }
    Do you think of suicide? Call:
    { $suicide_line }

# For the desk
desk-closing =
    The neighbourhood bot of { $name } stops.
    { $people ->
        [0] Nobody has to hear that from me any more.
        [one] I still tell 1 person.
       *[other] I still tell { $people } people.
    } { $cases ->
        [0] There is no open case.
        [one] There is 1 open case. Finish it here.
       *[other] There are { $cases } open cases. Finish those here.
    }
    Is a case done? Then I erase what I know of that person.
desk-file-gone =
    The neighbourhood bot of { $name } is off: the file of this neighbourhood is gone. I still know { $people ->
        [one] 1 person
       *[other] { $people } people
    }{ $cases ->
        [0] .
        [one] , and 1 open case.
       *[other] , and { $cases } open cases.
    }
    Is that a mistake? Then call the administrator now. Until { $until } I wait with messages to them. After that the neighbourhood is closed.
    The open cases stay here.
