# The menu
menu = Buurtbot { $neighbourhood }. What would you like to do?
menu-and =
    { $more }

    { $menu }
menu-volunteer = You are ready to help. You will get a message here when an invitation suits you.
menu-waits-for-desk = The desk would like to get to know you first. You do not get invitations yet.
menu-paused = You are taking a break. You will get no invitations until you start again.
menu-paused-until = You are taking a break until { $at }. Until then you will get no invitations.
menu-no-volunteer = You do not get invitations.
menu-more = What would you like to do?
menu-together = Together in the neighbourhood. What would you like to do?
menu-together-off = Doing things together is switched off here for now. The desk decided that. You can still ask for help, or help others. Press “{ button-to-menu }”.
stop-what = All right. What would you like to stop?
button-ask-for-help = I need help
button-offer-help = I want to help
button-my-requests = { $count ->
        [one] How is my request going?
       *[other] How are my requests going? ({ $count })
    }
button-change-offer = Change how I help
button-what-i-did = What I did
button-more-choices = More: language, data, numbers
button-language = Taal / Language
button-together = Together in the neighbourhood
button-my-data = What do you know about me?
button-forget-me = Forget me
button-stop-offering = Stop helping
button-helplines = Phone numbers for help
button-to-menu = Back to the menu

# Help lines
helplines =
    Is there danger now? Call:
    { $emergency }

    Are you thinking about suicide? Calling is free, day and night:
    { $suicide_line }
    { $suicide_free }

    Veilig Thuis, about violence at home. Free, day and night:
    { $safe_home }

    De Luisterlijn (someone to listen), day and night:
    { $listening }

    Kindertelefoon (for children), free:
    { $children }

    Police, if it is not urgent:
    { $police }

    { $organisation }:
    { $phone }
