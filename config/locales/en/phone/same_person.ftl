# Is who rings the same as whom we know already? Read by who answers the telephone
same-person = This number is here already, with another name. Is this the same person? Ask: more people may share one number.
same-person-yes = Yes, this is { $name }
same-person-new = No, someone else
intake-person-known = This person is here already. The request is added to that.
