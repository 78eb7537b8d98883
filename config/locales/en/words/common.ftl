# Days, months and times: "tomorrow, Tuesday 24 November, 10:00"
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
moment-today = today at { $time }
moment-tomorrow = tomorrow, { $weekday } { $day } { $month }, at { $time }
moment-day = { $weekday } { $day } { $month }, at { $time }
clock-hour = { $hour }:00
clock-time = { $time }

# Kinds of help
kind-groceries = Groceries
kind-medicines = Picking up medicines
kind-cooking = A meal
kind-dog = Walking the dog
kind-company = Company
kind-chores = A small job
kind-going_along = Going along (bus, hospital)
kind-paperwork = Paperwork or computer
kind-other = Something else

daypart-morning = Morning
daypart-afternoon = Afternoon
daypart-evening = Evening

language-nl = Nederlands
language-en = English

# In every talk
button-back = ← Back
button-stop = Stop
button-person = I want a person
button-ready = Ready
button-skip = Skip
button-yes = Yes
button-no = No
