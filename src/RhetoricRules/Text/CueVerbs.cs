namespace RhetoricRules.Text;

/// <summary>
/// The verbs that show that somebody speaks, by what follows them. A regular verb stands by its base form; an irregular one as
/// <c>base/s-form/past/ing-form</c>, with a second past after a plus sign. An asterisk marks one whose base and s-form are nouns too.
/// </summary>
internal static class CueVerbs
{
    /// <summary>A clause follows, or the words said stand before.</summary>
    public const string Says =
        "say/says/said/saying add claim* note* stress* emphasize emphasise reiterate maintain insist assert argue contend allege "
        + "state* declare announce acknowledge admit/admits/admitted/admitting concede confirm affirm explain comment* remark* observe reply* respond "
        + "answer* counter* retort* quip/quips/quipped/quipping joke* write/writes/wrote+written/writing tweet* post* opine conclude caution* "
        + "warn predict forecast/forecasts/forecast/forecasting* suggest signal* hint* imply recall* recount lament* complain boast* vow* pledge* promise* swear/swears/swore+sworn/swearing "
        + "threaten testify disclose reveal proclaim underline underscore highlight* repeat clarify elaborate continue quote* "
        + "charge* agree disagree mention* specify/specifies/specified/specifying speculate profess deny estimate* propose recommend "
        + "declaim whisper* shout* yell* scream* mutter murmur exclaim interject chime tease* relay narrate describe "
        + "echo* muse* brag gripe* grumble* plead/pleads/pleaded+pled/pleading reason* reaffirm restate reassert surmise theorize posit insinuate marvel fume gush sigh* "
        + "summarize email* text* retweet* rule* foresee/foresees/foresaw+foreseen/foreseeing reckon foretell/foretells/foretold/foretelling volunteer* "
        + "fire* shoot/shoots/shot/shooting* push* speak/speaks/spoke/speaking weigh sum* make/makes/made/making lay/lays/laid/laying spell* "
        + "point* hold/holds/held/holding stipulate announce blog/blogs/blogged/blogging* ask wonder inquire query* question* ";

    /// <summary>Somebody is told: the hearer stands between cue and content.</summary>
    public const string Tells = "tell/tells/told/telling inform remind assure reassure advise notify brief* ask warn convince persuade promise* caution* ";

    /// <summary>The object is what the speaker stands for or against.</summary>
    public const string Stance =
        "oppose reject refute rebut/rebuts/rebutted/rebutting rebuke* deny denounce condemn criticize criticise slam/slams/slammed/slamming blast* "
        + "accuse attack* dismiss decry protest* dispute* challenge* lambast lambaste deplore praise* applaud commend hail* defend "
        + "welcome* support* endorse thank congratulate blame* ridicule* mock rap/raps/rapped/rapping* chide scold lash object* resent regret/regrets/regretted/regretting* "
        + "question* contradict repudiate disavow scoff rail* mourn chastise berate castigate label/labels/labeled+labelled/labeling+labelling* brand* dub/dubs/dubbed/dubbing "
        + "bash* bemoan rubbish* assail skewer* disparage belittle deride vilify demonize trash* laud extol taunt* insult* jeer* heckle lampoon* scorn* malign depict "
        + "portray characterize characterise champion* backs/backs/backed/backing refuse* decline* approve disapprove tout hit/hits/hit/hitting ";

    /// <summary>Somebody is to do something.</summary>
    public const string Urges =
        "urge* demand* appeal* implore beg/begs/begged/begging exhort request* order* invite* propose recommend advise ask instruct call* "
        + "warn encourage vow* pledge* promise* threaten plan* intend offer* seek/seeks/sought/seeking ";

    /// <summary>What papers, media and offices do: where none but them does it, it only cites.</summary>
    public const string Finds =
        "report* show/shows/showed+shown/showing* find/finds/found/finding disclose reveal indicate estimate* list* document* record* "
        + "suggest detail* describe cite* demonstrate prove/proves/proved+proven/proving project* ";

    /// <summary>What somebody holds without saying it.</summary>
    public const string Thinks =
        "believe think/thinks/thought/thinking hope* fear* expect consider feel/feels/felt/feeling know/knows/knew+known/knowing "
        + "understand/understands/understood/understanding doubt* worry* want* hold/holds/held/holding learn assume suspect* guess* realize recognize "
        + "wish* plan* intend anticipate see/sees/saw+seen/seeing conclude decide determine ";

    /// <summary>A person cites: the words after <c>saying that</c> are still the person's.</summary>
    public const string Cites = "quote* cite* ";

    /// <summary>Verbs with so many other uses that only <c>that</c>, a colon or a quotation shows them to be cues.</summary>
    public const string Weak =
        "hold/holds/held/holding write/writes/wrote+written/writing continue describe repeat point* answer* signal* suggest post* respond reply* "
        + "recall* highlight* observe* comment* narrate conclude know/knows/knew+known/knowing see/sees/saw+seen/seeing find/finds/found/finding "
        + "feel/feels/felt/feeling learn understand/understands/understood/understanding decide determine realize recognize relay "
        + "mention* joke* laugh* hint* imply repeat object* agree disagree show/shows/showed+shown/showing guess* assure convince persuade "
        + "invite* offer* seek/seeks/sought/seeking order* record* prove/proves/proved+proven/proving project* detail* demonstrate indicate advise brief* state* "
        + "shout* yell* scream* whisper* murmur tease* chime complain testify speculate fire* shoot/shoots/shot/shooting* push* speak/speaks/spoke/speaking weigh sum* make/makes/made/making "
        + "lay/lays/laid/laying spell* echo* reason* text* email* rule* volunteer* plead/pleads/pleaded+pled/pleading reaffirm reassure consider hail* remind notify ";

    /// <summary>A bare infinitive with <c>to</c> may follow: vowed to, wants to.</summary>
    public const string Infinitive =
        "vow* pledge* promise* threaten want* hope* plan* intend expect wish* offer* seek/seeks/sought/seeking refuse* decline* agree propose "
        + "swear/swears/swore+sworn/swearing claim* ";

    /// <summary>A feeling or a stance follows: expressed strong opposition to.</summary>
    public const string Expresses = "express voice* lodge* convey issue* reaffirm reiterate raise* ";

    /// <summary>The nouns that <see cref="Expresses"/> takes.</summary>
    public const string Feelings =
        "opposition dissatisfaction concern concerns regret indignation condemnation support hope anger outrage doubt doubts gratitude thanks "
        + "protest representations appreciation optimism confidence skepticism frustration disappointment worry worries sympathy condolences "
        + "objection objections reservations displeasure dismay alarm satisfaction solidarity position stance view views belief opinion "
        + "commitment fear fears interest willingness readiness criticism shock sadness ";

    /// <summary>Verbs that speak only with their particles: a verb's forms, a colon, the particles that do, parted by commas.</summary>
    public const string WithParticle =
        "point/points/pointed/pointing:out hit/hits/hit/hitting:back,out fire/fires/fired/firing:back shoot/shoots/shot/shooting:back "
        + "push/pushes/pushed/pushing:back lash/lashes/lashed/lashing:out,back lay/lays/laid/laying:out spell/spells/spelled/spelling:out "
        + "speak/speaks/spoke/speaking:out rail/rails/railed/railing:against weigh/weighs/weighed/weighing:in sum/sums/summed/summing:up "
        + "chime/chimes/chimed/chiming:in make/makes/made/making:clear ";

    /// <summary>Nouns that report what somebody holds or says when a possessor stands before them and <c>that</c> behind.</summary>
    public const string Nouns =
        "claim claims allegation allegations assertion assertions accusation accusations argument arguments belief complaint complaints contention "
        + "conclusion concern concerns fear fears view suggestion promise pledge vow warning warnings statement remark remarks comment comments "
        + "announcement insistence denial admission prediction hope hopes charge charges assurance assurances acknowledgment declaration "
        + "testimony finding findings opinion conviction worry worries ";
}
