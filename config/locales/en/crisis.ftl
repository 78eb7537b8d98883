# When words worry us: one short, warm message, one question, a person. Never judge.
# Numbers come as $emergency, $suicide_line, $safe_home, $child_line, $sexual_violence_line, $fraud_line.

crisis-acute_danger = Is there danger now? Call { $emergency }. Do that first, I will wait here. Can you not talk? Use the 112 app. I have also warned the team. { $by_when }
crisis-suicide = It is good that you write this. It sounds heavy. You do not have to be alone with it. At { $suicide_line } someone listens now: free, day and night, without your name. Someone of the team reads your message too. { $by_when } Are you safe now?
crisis-violence = How awful that this happens. It is not your fault. Is there danger now? Call { $emergency }. You can talk to Veilig Thuis day and night: { $safe_home }, free. Someone of the team reads your message too. { $by_when } Are you safe now?
crisis-child = It is good that you say this. Is there danger now? Call { $emergency }. A child can call the Kindertelefoon: { $child_line }, free. An adult can call Veilig Thuis: { $safe_home }, day and night. The team reads this too. { $by_when } Is everybody safe now?
crisis-sexual_violence = How awful that this happened. It is not your fault. Is there danger now? Call { $emergency }. The Centrum Seksueel Geweld helps day and night: { $sexual_violence_line }, free. The team reads your message too. { $by_when } Are you safe now?
crisis-threat_to_others = I read that you are very angry or desperate. Is something happening now, or are you afraid it will go wrong? Call { $emergency }. Someone of the team reads your message and would like to talk with you. { $by_when }
crisis-lost = Has someone lost their way, or do you not know where you are? Call { $emergency } if that is outside or if it does not feel safe. Stay where you are. I have warned the team. { $by_when }
crisis-scam = This may be a scam. Never give your bank card, PIN or a code from your phone. Not even to someone who says they are from the bank or from us. Did you give something? Call your bank at once. The Fraudehelpdesk helps: { $fraud_line }. { $by_when }

# Within a day of the long message: never everything again
crisis-again-acute_danger = Call { $emergency } now. The team has this message too.
crisis-again-suicide = Thank you for talking on. The team has this message too. { $suicide_line } is there now, day and night. Are you safe now?
crisis-again-violence = Thank you for talking on. The team has this message too. Is there danger now? Call { $emergency }. Are you safe now?
crisis-again-child = The team has this message too. Is there danger now? Call { $emergency }. Is everybody safe now?
crisis-again-sexual_violence = Thank you for talking on. The team has this message too. Is there danger now? Call { $emergency }. Are you safe now?
crisis-again-threat_to_others = The team has this message too and would like to talk with you. Is it going wrong now? Call { $emergency }.
crisis-again-lost = The team has this message too. Does it not feel safe? Call { $emergency }.
crisis-again-scam = The team has this message too. Do not give anyone your bank card or codes.

button-113-call = Call 113
button-113-chat = Chat with 113
button-safe-yes = Yes, I am safe
button-safe-no = No
button-call-me = Someone may call or write to me

crisis-safe = It is good that you say so. You can go on writing here, as much as you like. { $by_when } Does it get too heavy? { $suicide_line } is there day and night, and in danger { $emergency }.
crisis-not-safe = Thank you for being honest. Call { $emergency } now, or call { $suicide_line }. Go to someone, or ask someone to come. Move away from what is dangerous for you. I have warned the team again. { $by_when } Do keep writing.
crisis-call-me = I will tell the team. { $by_when } You can start writing here. Do you want to be called? Then write your number. Is there danger now? Call { $emergency }.
crisis-desk-knows = The team knows.

# About the hours of the team, in short
crisis-desk-is-there = I am a computer. The team is there now. You will hear from us, at the latest { $by }.
crisis-desk-is-back = I am a computer. The team is back { $at }.
