# An exact place does not stay in the chat
location-taken-away = I am removing the message with your location from this chat.
home-location-rounded = Thank you. I rounded the place to about 25 metres. I am removing the message with your location from this chat.
