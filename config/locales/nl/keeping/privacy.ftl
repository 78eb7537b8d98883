# Wat er bewaard wordt, waarom en hoe lang: in de bot en op een pagina

privacy-page-title = Wat de buurtbot bewaart
privacy-head = Dit bewaart de buurtbot van u, waarom, en hoe lang. { $organisation } zorgt ervoor. Vragen of een klacht? Bel { $phone }.
privacy-section =
    { "" }
    { $title }
    { $words }
privacy-title-you = Wie u bent
privacy-you = Uw naam, uw taal, en hoe u te bereiken bent. Helpt u? Dan ook wat u aanbiedt, en ongeveer waar u woont. Waarom: zodat buren elkaar kunnen vinden. Hoe lang: tot u zegt dat ik u moet vergeten. Of na { $silent_person_days } dagen stilte.
privacy-title-asked = Wat u vraagt
privacy-asked = Wat u vroeg, het adres en de afspraak. Waarom: zodat een buur u kan helpen. Hoe lang: het adres { $address_days } dagen na de hulp. Uw woorden { $words_days } dagen. De rest { $request_days } dagen.
privacy-title-desk = Wat u met de balie bespreekt
privacy-desk = Waar het over ging, en wat ervan kwam. Waarom: zodat u het niet opnieuw hoeft te vertellen. Hoe lang: { $case_days } dagen na het einde. Een belafspraak { $call_days } dagen. Waar u terecht kon { $referral_days } dagen.
privacy-title-talk = Uw gesprek met de buurtbot
privacy-talk = Een gesprek dat nog niet af is. Wat u aan een buur schrijft, geef ik door. Daarna bewaar ik het niet. Hoe lang: { $talk_days } dagen na uw laatste antwoord.
privacy-title-together = Samen in de buurt
privacy-together = Voor een belcirkel, nabellen, een maatje of delen: alleen wat daarvoor nodig is. Hoe lang: tot u stopt. Wat u deelde { $share_days } dagen. Een antwoord bij nabellen { $course_days } dagen. Noemde iemand u? Dan { $named_days } dagen.
privacy-title-signal = Een zorg om iemand
privacy-signal = Wat iemand vertelt uit zorg om een ander. Eén persoon leest het, en elke keer wordt dat opgeschreven. Hoe lang: { $signal_days } dagen. Volgt er iets op? Dan { $signal_follows_days } dagen.
privacy-title-mail = E-mail
privacy-mail = Wilt u een e-mail als er iets nieuws is? Dan uw e-mailadres, tot u stopt. En dat een e-mail niet aankwam, zodat er niet steeds iets naartoe gaat. Hoe lang: { $mailbox_days } dagen.
privacy-title-nobody = Wat van niemand is
privacy-nobody = Aantallen, en wat in een buurt aan of uit staat. Wie wat deed, zonder namen, { $audit_days } dagen. Na vergeten blijft alleen een nummer. Niemand kan zien van wie dat was.
privacy-ground-consent = Grond: u zei ja toen u begon. U kunt stoppen wanneer u wilt.
privacy-ground-organisation = Grond: dat vertelt { $organisation } u.
privacy-telegram =
    { "" }
    Telegram kan zelf meelezen met wat u daar schrijft. Op onze eigen pagina kan Telegram dat niet.
privacy-link = Alles van { $organisation } leest u hier: { $link }
privacy-you-can = U kunt alles zien en laten wissen. Kies in de buurtbot “{ button-my-data }” of “{ button-forget-me }”. Of bel.
privacy-here = { $place }: { $organisation }, { $phone }
privacy-who = Wie ervoor zorgt, per buurt
privacy-page-head = Dit bewaart de buurtbot, waarom, en hoe lang.
privacy-ground-organisation-here = Grond: dat vertelt de organisatie in uw buurt.
