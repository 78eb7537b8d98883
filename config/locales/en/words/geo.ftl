# An exact place does not stay in the chat
location-taken-away = I am removing the message with your location from this chat.
home-near = About where do you live? Then I can see who lives nearby. Type your postcode and house number. If you see a button to share your location, you can use that too. I round the place to about 25 metres. I do not keep your address itself.
desk-home-near = About where does the caller live? Then it is seen who lives nearby. Type the postcode and house number. Only the place is kept, rounded to about 25 metres. Not the address itself.
home-location-rounded = Thank you. I rounded the place to about 25 metres. I am removing the message with your location from this chat.
