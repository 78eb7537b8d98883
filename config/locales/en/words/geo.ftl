# An exact place does not stay in the chat
location-taken-away = I take the message with your location away from this chat.
home-location-rounded = Thank you. I rounded the place to about 25 metres. I take the message with your location away from this chat.
