namespace RhetoricRules.Text;

/// <summary>Closed classes and nouns of English news that reading an article needs, one string a class.</summary>
internal static class WordLists
{
    public const string Articles = "a an the";
    public const string Determiners =
        "this these those his her its their our my your some many several any all both each every another other others no such most few more "
        + "various numerous certain";
    public const string Possessives = "his her their its";
    /// <summary>Words that count people by themselves: <c>Several said</c>.</summary>
    public const string Quantifiers = "several both most few another all";
    public const string HeShe = "he she";
    public const string They = "they";
    public const string It = "it";
    public const string FirstPerson = "i we";
    public const string OtherPronouns = "you me us him them himself herself itself themselves one someone somebody everyone everybody nobody anyone";
    public const string Relatives = "which who whom whose where what";
    public const string Prepositions =
        "in on at by for from with of to into onto about against during under over between among through within without near across "
        + "toward towards upon via per behind beyond inside outside around above below throughout regarding concerning amid amidst beside besides "
        + "like unlike off out up down despite including versus as";
    public const string Coordinators = "and or but nor yet";
    public const string Subordinators = "after before because while when since although though until once unless as amid following despite whereas even so however meanwhile but where if than";
    /// <summary>Links of a clause that is no part of the object before it.</summary>
    public const string ClauseLinks = "after before while when although though until amid following despite";
    /// <summary>Links of a clause that never is what was said.</summary>
    public const string TimeLinks = "when after before while until as because";
    public const string TimeOpeners = "last this earlier late early later next that two all one";
    public const string DayParts = "morning afternoon evening night";
    public const string IfWhether = "if whether";
    public const string Have = "have has had having 've";
    public const string Be = "is are was were be been being am 're 'm";
    public const string Modals = "will would can could may might shall should must do does did 'll 'd ca wo";
    public const string Negators = "not no never n't neither nor none cannot nobody nothing without";
    public const string Adverbs =
        "also further again later then still even just once already earlier recently now today often always meanwhile instead "
        + "therefore thus moreover furthermore however too soon sometimes never ever not n't rather quite separately yet almost "
        + "pre first finally long himself herself itself themselves since back";
    public const string Months =
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
        + "jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.";
    public const string Weekdays = "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays";
    public const string NearDays = "today yesterday tomorrow tonight";
    public const string NumberWords =
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
        + "twenty thirty forty fifty sixty seventy eighty ninety zero half";
    public const string Scales = "hundred thousand million billion trillion dozen mn bn m";
    public const string VagueNumbers = "dozens scores hundreds thousands millions billions trillions tens twice thrice twofold threefold fourfold fivefold tenfold countless";
    public const string OrdinalWords =
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
        + "seventeenth eighteenth nineteenth twentieth thirtieth hundredth";
    public const string DurationUnits =
        "second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries weekend weekends quarter quarters yr yrs hrs";
    public const string MoneyUnits =
        "dollar dollars euro euros pound pounds yuan renminbi rmb yen rupee rupees ruble rubles rouble roubles cent cents franc francs peso pesos won usd eur gbp cny jpy";
    public const string PercentWords = "percent pct percentage";
    public const string Units =
        "long tall wide deep high old km kilometer kilometers kilometre kilometres mile miles meter meters metre metres kilogram kilograms kg "
        + "ton tons tonne tonnes gram grams foot feet inch inches degree degrees acre acres hectare hectares liter liters litre litres "
        + "square cubic mph gb mb";
    public const string Titles =
        "mr mr. mrs mrs. ms ms. dr dr. sen sen. rep rep. gov gov. gen gen. lt lt. col col. prof prof. sir lord lady president minister premier "
        + "chancellor secretary ambassador senator governor mayor general colonel captain king queen prince princess pope justice judge "
        + "congressman congresswoman representative chairman chairwoman chairperson director professor spokesman spokeswoman spokesperson "
        + "commissioner attorney chief ceo candidate nominee leader lawyer officer reporter detective sgt sgt. capt. reverend rev. adm. maj. lt. envoy "
        + "deputy vice speaker whip dictator";
    public const string RoleNouns =
        "spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons official officials minister ministers president presidents premier chancellor "
        + "secretary ambassador ambassadors senator senators governor governors mayor mayors general diplomat diplomats envoy expert experts "
        + "analyst analysts economist economists scholar scholars professor professors researcher researchers scientist scientists author "
        + "authors writer writers journalist journalists reporter reporters correspondent editor editors lawyer lawyers attorney attorneys "
        + "judge judges prosecutor prosecutors officer officers detective chief director directors chairman chairwoman chair head leader "
        + "leaders lawmaker lawmakers politician politicians candidate candidates nominee activist activists campaigner campaigners advocate "
        + "advocates critic critics opponent opponents supporter supporters source sources witness witnesses resident residents man woman men "
        + "women people person father mother son daughter brother sister wife husband doctor doctors nurse nurses teacher teachers student "
        + "students worker workers farmer farmers victim victims survivor survivors observer observers insider insiders aide aides adviser "
        + "advisers advisor advisors strategist strategists representative representatives member members congressman congresswoman "
        + "democrats republicans conservatives liberals voters voter pollster pollsters commander soldier soldiers "
        + "executive executives manager managers ceo founder owner boss investor investors trader traders commentator commentators "
        + "blogger anchor host hosts moderator pundit pundits historian historians billionaire businessman mogul magnate operative operatives staffer staffers user users "
        + "friend friends neighbor neighbors player players coach prince princess king queen pope priest bishop imam rapporteur commissioner "
        + "speaker others many some americans chinese russians two three fm negotiator negotiators epidemiologist epidemiologists principal parents father-in-law winner loser star actor actress singer";
    public const string BodyNouns =
        "ministry ministries government governments administration department departments agency agencies office offices bureau committee "
        + "council commission congress senate house parliament court courts police army military navy force forces party parties group groups organization "
        + "organisation organizations association union unions university college institute center centre foundation fund company companies "
        + "corporation firm firms bank banks board campaign authority authorities embassy consulate embassies state states country countries "
        + "nation nations city county province team club church coalition alliance network side pentagon kremlin nato eu un unicef fbi cia nsa "
        + "who imf wto hrw ngo ngos world community league federation assembly cabinet service services fda epa irs gop dnc rnc secretariat mission "
        + "ltd inc corp co inc. corp. co. ltd. society center staff jury panel regime industry public majority camp";
    public const string MediaNouns =
        "newspaper newspapers magazine website websites media press outlet outlets times post journal guardian news daily herald tribune "
        + "telegraph cnn bbc nbc cbs abc fox ap afp reuters xinhua politico bloomberg msnbc npr cnbc tass sputnik ria breitbart buzzfeed axios newsweek atlantic observer "
        + "broadcaster channel radio television tv paper papers tabloid site app page blog wire globe hill examiner chronicle gazette mail wikileaks slate vox usatoday";
    public const string DocumentNouns =
        "polling report reports statement statements document documents study studies survey surveys poll polls statistics statistic data figure figures "
        + "research evidence information article articles letter letters memo email emails e-mail e-mails book record records filing filings results result list law bill act "
        + "complaint lawsuit indictment affidavit resolution communique editorial column release paper papers transcript video footage ad ads "
        + "tweet post analysis assessment review findings file files index census researches edition editions rule constitution policy order charter treaty agreement "
        + "transcripts testimony message statute verdict audit chart map numbers";
    /// <summary>What one speaks in or on.</summary>
    public const string Occasions =
        "interview interviews statement statements email e-mail emails speech speeches letter tweet tweets memo debate rally conference briefing "
        + "remarks editorial op-ed column essay post hearing testimony twitter facebook phone telephone podcast conversation address broadcast "
        + "session";
    public const string Places =
        "china us u.s. u.s uk u.k. usa u.s.a. america britain england scotland wales ireland france germany italy spain portugal russia ukraine poland japan korea "
        + "taiwan india pakistan iran iraq israel syria turkey egypt saudi canada mexico brazil argentina cuba venezuela australia vietnam "
        + "thailand laos myanmar cambodia indonesia malaysia philippines singapore afghanistan belarus greece sweden norway finland denmark "
        + "netherlands belgium austria hungary serbia switzerland zimbabwe nigeria kenya ethiopia libya yemen qatar lebanon jordan pyongyang "
        + "washington beijing moscow london paris berlin tokyo seoul brussels tehran kiev kyiv delhi hk europe africa asia eu un hksar dprk "
        + "ankara canberra ottawa jerusalem damascus havana caracas minsk riyadh taipei turkey";
    /// <summary>Words in -ly that are no adverbs.</summary>
    public const string NoAdverbs =
        "early family daily weekly monthly yearly likely unlikely reply supply july italy assembly ally rally elderly bully friendly deadly kelly "
        + "anomaly monopoly costly lonely ugly holy sally emily billy lily molly folly belly apply rely imply comply multiply butterfly only";
    public const string Verbs =
        "is are was were has have had will would can could may might do does did get gets got make makes made take takes took come comes came "
        + "go goes went give gives gave keep kept let lets put set run ran became become remain remains need needs help helped helps";
}
