# The menu
menu = Buurtbot { $neighbourhood }. What do you want to do?
menu-and =
    { $more }

    { $menu }
menu-volunteer = You are ready to help. Does an invitation suit you? Then you will hear it here.
menu-waits-for-desk = The desk first gets to know you. You do not get invitations yet.
menu-paused = You have paused. You get no invitations until you start again.
menu-paused-until = You have paused until { $at }. Until then you get no invitations.
menu-no-volunteer = You get no invitations.
menu-more = What do you want to do?
menu-together = Together in the neighbourhood. What would you like to do?
stop-what = All right. What do you want to stop?
button-ask-for-help = I need help
button-offer-help = I want to help
button-my-requests = { $count ->
        [one] How is my question doing?
       *[other] How are things? ({ $count })
    }
button-change-offer = Change how I help
button-what-i-did = What I did
button-more-choices = More: language, data, numbers
button-language = Taal / Language
button-together = Together here
button-my-data = What do you know about me?
button-forget-me = Forget me
button-stop-offering = Stop helping
button-helplines = Phone numbers for help
button-to-menu = To the menu

# Help lines
helplines =
    Is there danger now? Call:
    { $emergency }

    Do you think about suicide? Calling is free, day and night:
    { $suicide_line }
    { $suicide_free }

    Veilig Thuis, for violence. Free, day and night:
    { $safe_home }

    De Luisterlijn (listening line), day and night:
    { $listening }

    Kindertelefoon (for children), free:
    { $children }

    Police, not urgent:
    { $police }

    { $organisation }:
    { $phone }
