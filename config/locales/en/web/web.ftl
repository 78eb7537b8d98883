# What is the same on every page.

web-skip = Skip to content
web-offline = There is no connection. Nothing was sent, and what you typed stays here. Press again when the connection is back.

# Where there is no page of ours.
no-page-name = Buurtbot
no-page-what-title = This page does not exist
no-page-what = Is the address right? One wrong letter is enough.
no-page-form-title = This was not sent
no-page-form = Something went wrong with the form. Go to the page, and do it there again.
no-page-large-title = This is too large
no-page-large = Nothing was sent. Make it shorter, or choose a smaller file.
no-page-broken-title = This went wrong
no-page-broken = It is our fault, not yours. Wait a minute. Then look on the page whether it worked after all.
no-page-desk = To the web desk
no-page-where = Where do you live?
no-page-bot = Buurtbot { $neighbourhood } in Telegram
no-page-staff = Do you work at a desk?
