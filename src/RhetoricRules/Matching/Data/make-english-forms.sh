#!/bin/sh
# Makes english-forms.txt from the WordNet 3.0 database (Debian: wordnet-base).
#
#   ./make-english-forms.sh [folder of WordNet, /usr/share/wordnet] > english-forms.txt
#
# Needs only a POSIX awk and sort; equal input gives equal bytes. A line of the output is
#
#   lemma flags [irregular form ...]
#
# and a line without flags is a noun that inflects regularly.
#
# Parts of speech, small letters:  n noun, v verb, a adjective, r adverb,
#                                  c closed class: stands for itself and the forms listed, nothing else
# How it inflects, capitals:       S no regular past     P no regular plural
#                                  D doubles its last letter (stopped)     E may double it (travelled, traveled)
#                                  G has -er and -est    X is itself an irregular form of another word
#                                  K as an adjective written with a capital (Polish)     N as a noun (a Muslim),
#                                  in at least half of its senses
# How common it is:                a digit behind a part of speech counts the binary digits of how often WordNet's tagged texts
#                                  (cntlist.rev) have the word as that: n7 is 64 to 127 times, 9 is 256 and more, none is never
#
# Words of one piece, of small letters a to z only. Nouns that are only names of one thing (Paris), abbreviations (DNA)
# or capitalised names of animals, plants, wares, substances and languages (Bos, Viagra, Latin) are left out: as written in
# a rule they stand for themselves.
set -eu
export LC_ALL=C
wordnet=${1:-/usr/share/wordnet}

cat <<'HEADER'
# English lemmas with their parts of speech and irregular forms, sorted, made by make-english-forms.sh (which explains the
# format) from WordNet 3.0 of Princeton University. WordNet's licence goes with every copy, so it stands here too.
#
HEADER
sed 's/^/# /; s/ $//' "$(dirname "$0")/WORDNET-LICENSE.txt"

awk '
# "a b c" -> keys of a set
function put(set, words,   n, i, part) { n = split(words, part, /[ \n]+/); for (i = 1; i <= n; i++) if (part[i] != "") set[part[i]] = 1 }
function hex(h) { return 16 * (index("0123456789abcdef", substr(h, 1, 1)) - 1) + index("0123456789abcdef", substr(h, 2, 1)) - 1 }
function last(word) { return substr(word, length(word)) }
function note(word, form) { if (!((word, form) in noted)) { noted[word, form] = 1; forms[word] = forms[word] " " form } }
function mark(word, flag) { if (index(marks[word], flag) == 0) marks[word] = marks[word] flag }
# closed word and its forms
function closed(words,   n, i, part) { n = split(words, part, " "); closing[part[1]] = 1
    for (i = 2; i <= n; i++) { note(part[1], part[i]); source[part[i]] = source[part[i]] " " part[1] } }
function strongStem(verb,   i) {
    if (verb in weak) return 0
    if (verb in strong) return 1
    for (i = 2; i <= length(verb) - 1; i++) if (substr(verb, i) in strong) return 1
    return 0 }

BEGIN {
    # Verbs without a regular past; with a prefix (retell) too when verb.exc knows their past.
    put(strong, "arise awake bear beat become beget begin behold bend beset bid bind bite bleed blow break breed bring build \
        burst buy cast catch choose cling come cost creep cut deal dig do draw drink drive eat fall feed feel fight find flee fling \
        fly forbid forget forgive forgo forsake freeze get give go grind grow have hear hide hit hold hurt keep know lay lead \
        leave lend let lose make mean meet pay put read rend ride ring rise run say see seek sell send set shake shed shoot \
        shrink shut sing sink sit slay sleep slide sling slink slit smite speak spend spin split spread spring stand steal stick sting \
        stink stride strike string swear sweep swim swing take teach tear tell think throw thrust tread wear weep \
        win wind wring write")
    put(weak, "plead misplead interplead cleave floodlight")
    # Their past is the base form, so verb.exc does not list them; or it would be another word (feed, weed).
    put(invariant, "fee wee beset burst cast cost crosscut cut hit hurt let miscast misread offset outbid overbid put read recast \
        reread reset set shed shut slit split spread thrust typeset undercut underbid upset")
    # Doublings which verb.exc leaves out; those of one syllable follow the rule below.
    put(doubles, "backlog backslap backstop bebop defat lollygag bedhop bespot blacktop bobsled bootstrap bulldog \
        caravan crosscut defog dogsled namedrop offset outbid outrun overbid overrun rejig rerun reship \
        shrinkwrap suntan typeset undercut underbid unclip unknot unstrap upset \
        wiretap begin forbid beget forget besot reallot readmit resubmit reset format input")
    put(single, "bus sic gas")
    put(either, "apparel backpedal imperil instil remodel snorkel teetotal outrival trammel kidnap worship program \
        benefit focus bias combat target format input arc talc bus gas frivol")
    # Short adjectives that take -er and -est; adj.exc has only those that change their spelling.
    put(gradable, "blind blond blunt bold bright brief brisk broad calm cheap clean clear clever close coarse cold cool \
        crisp crude cruel cute damp dark dear deep dense dull dumb fair faint false fast few fierce fine firm fond \
        frail frank free fresh full gentle grand grave great green gross hard harsh high hoarse humble keen kind large late lame \
        lax lean light long loose loud low mean meek mild moist narrow near neat new nice noble odd old pale plain polite poor proud \
        pure quaint quick quiet rare rash rich ripe rough round rude safe sane scarce severe shallow sharp short shrewd shrill \
        simple sincere slack sleek slick slight slow small smart smooth soft sore sparse stale stark steep stern stiff strange strict \
        strong stout subtle sure sweet swift tall tame tender tense terse thick tight tough true vague vast vile warm weak \
        weird white wide wild wise young black blue bleak bland blank brave remote obscure profound soon stable secure")
    # Errors of the exception lists, and forms that nearly always are another word.
    put(wrong, "address:addrest grip:gript transfix:transfixt curse:curst fee:fed fee:feed singe:singing cry:crying cry:cryings off:offer \
        off:offest hind:hinder dry:dryer dry:dryest colon:cola \
        opus:opera ban:bani real:reis solo:soli sent:senti sent:lisente lat:lati lat:latu lit:litai guilde:guilder guilde:guilders \
        gin:gan ken:kent dow:dought agendum:agenda coordinate:co reave:reft reeve:rove bund:bunde diva:dive brent:brants \
        geld:gelt arse:arses pasquinade:pasquils lustre:lustra may:might program:programmes stamen:stamina \
        mere:mera os:ora os:osar os:ossa real:rei halfway:halfways prologue:prologed prologue:prologing prologue:prologs")

    # In -man, but not with the plural in -men, which WordNet knows by rule.
    put(notMen, "alabaman ataman brahman burman caiman cayman desman dolman dragoman german hanuman hetman human infrahuman inhuman \
        leman mussulman nonhuman norman ottoman pitman pullman roman shaman subhuman superhuman talisman toman \
        turcoman turkoman unhuman yuman")
    # Nouns so rare that the word they would be the singular of is never their plural.
    put(dropped, "genu")

    # Words of the closed classes: WordNet has many of them as rare nouns (can, no, in) whose forms nobody means.
    closed("be am are been being is was were \047m \047re"); closed("have had has having \047ve")
    closed("do did does doing done"); closed("can ca"); closed("will \047ll wo"); closed("shall sha"); closed("not n\047t")
    put(closing, "a about above across after again against ago all almost along already also although always amid among an and another any \
        anybody anyone anything around as aside at away because before behind below beneath besides between beyond both but by could \
        despite down during each either else enough especially even ever every everybody everyone everything except for from \
        he hence her here hers herself him himself his how however i if in inside instead into it its itself just least less \
        many may maybe me might more most much must my myself neither never no nobody none nor nothing now of off often on \
        once one oneself only onto or otherwise ought our ours ourselves out outside over per perhaps quite rather she should \
        since so some somebody someone something sometimes still such than that the their theirs them themselves then there therefore \
        these they this those though through throughout thus till to together too toward towards under unless until up upon us very via \
        we well what whatever when whenever where wherever whether which whichever while who whoever whom whose why with \
        within without would yes yet you your yours yourself yourselves")
}

FILENAME ~ /cntlist\.rev$/ {                     # sense key, number of the sense, how often the tagged texts have it
    i = index($1, "%")
    part = substr("nvara", substr($1, i + 1, 1), 1)
    if (part != "") often[part, substr($1, 1, i - 1)] += $3
    next
}
FILENAME ~ /data\.adj$/ {
    if (/^  /) next
    count = hex($4)
    for (i = 0; i < count; i++) {
        word = $(5 + 2 * i)
        sub(/\(.*/, "", word)
        capital["a", tolower(word)] += word ~ /^[A-Z]/ ? 1 : -1
    }
    next
}
FILENAME ~ /data\.noun$/ {                       # which nouns are worth a line
    if (/^  /) next
    single_thing = / @i /
    count = hex($4)
    for (i = 0; i < count; i++) {
        word = $(5 + 2 * i)
        if (word !~ /^[A-Za-z]+$/) continue
        if (!single_thing) capital["n", tolower(word)] += word ~ /^[A-Z]/ ? 1 : -1
        ware = $2 ~ /^(05|06|10|20|27)$/ && word ~ /^[A-Z]/
        abbreviation = word ~ /.[A-Z]/ || (length(word) < 3 && word !~ /^(ox|ad|ax|pa|ma)$/)
        if (!single_thing && !ware && !abbreviation && word !~ /^[IVXLC]+$/) noun[tolower(word)] = 1
    }
    next
}
FILENAME ~ /index\.(noun|verb|adj|adv)$/ {
    if ($1 !~ /^[a-z]+$/ || $1 in closing || $1 in dropped) next
    if ($2 == "n" && !($1 in noun)) next
    if ($2 != "n" && $1 ~ /^[ivxlc][ivxlc]*$/ && $1 !~ /^(civil|ill|vivi|mix|livid|vivid|ci)$/) next
    part = $2 == "s" ? "a" : $2
    kind[$1] = kind[$1] part digit(often[part, $1])
    if ((part, $1) in capital && capital[part, $1] >= 0) mark($1, part == "a" ? "K" : "N")
    is[$2, $1] = 1
    next
}
FILENAME ~ /\.exc$/ {
    part = FILENAME ~ /noun/ ? "n" : FILENAME ~ /verb/ ? "v" : FILENAME ~ /adj/ ? "a" : "r"
    form = $1
    if (form !~ /^[a-z]+$/) next
    for (i = 2; i <= NF; i++) {
        word = $i
        if (word == form || !((part, word) in is) || (word ":" form) in wrong) continue
        if (part == "n") plural(word, form)
        else if (part == "v") verb(word, form)
        else comparison(word, form)
    }
}
function plural(word, form) {
    if (form == word "s" || form == word "es" || form == substr(word, 1, length(word) - 1) "ies") return
    irregular(word, form)
    if (form ~ /men$/ && word ~ /man$/) mark(word, "P")
    else if (form ~ /es$/ && word ~ /is$/) mark(word, "P")
    else if (word ~ /(child|foot|tooth|goose|mouse|louse|datum|criterion|phenomenon)$/ || word == "ox") mark(word, "P")
    else if (form ~ /ves$/ && word !~ /^(dwarf|hoof|scarf|turf|wharf|beef|.*staff|roof|behoof)$/) mark(word, "P")
}
function verb(word, form,   end) {
    end = last(word) == "c" ? "k" : last(word)
    if (form == word end "ed" || form == word end "ing") {
        if (word !~ /^[^aeiou]*[aeiouy][^aeiou]$/ && word ~ /[aeiouy][^aeiou]*[aeiou]l$/) mark(word, "E")
        else if (!(word in either)) mark(word, "D")
        return
    }
    if (form == word "s" || form == word "es" || form == word "ed" || form == word "ing") return
    if (form == substr(word, 1, length(word) - 1) "ied" || form == substr(word, 1, length(word) - 1) "ies") return
    if ((form == word "d" && last(word) == "e") || form == substr(word, 1, length(word) - 1) "ing") return
    if (form ~ /ying$/ && word ~ /ie$/) return
    irregular(word, form)
    if (form !~ /(ing|s)$/ && strongStem(word)) mark(word, "S")
}
function comparison(word, form,   stem) {
    stem = form
    if (sub(/(er|est)$/, "", stem)) {
        if (stem == word || stem "e" == word || stem == word last(word)) { mark(word, "G"); return }
        if (sub(/i$/, "y", stem) && stem == word) { mark(word, "G"); return }
    }
    irregular(word, form)
}
function irregular(word, form) { note(word, form); source[form] = source[form] " " word }

END {
    for (word in strong) if (("v", word) in is && word in invariant) mark(word, "S")
    for (word in invariant) if (("v", word) in is) mark(word, "S")
    for (word in doubles) if (("v", word) in is && !(word in either)) mark(word, "D")
    for (word in either) if (("v", word) in is) mark(word, "E")
    for (word in gradable) if (("a", word) in is || ("s", word) in is || ("r", word) in is) mark(word, "G")
    for (word in kind) {
        if (("n", word) in is && word ~ /man$/ && !(word in notMen)) plural(word, substr(word, 1, length(word) - 2) "en")
        if (("v", word) in is && word ~ /^([^aeiou]*|[^aeiou]*qu)[aeiou][bdfgklmnprtvz]$/ && !(word in single)) mark(word, "D")
        if (!(("v", word) in is) && word in source) mark(word, "X")
    }
    for (word in closing) kind[word] = "c"
    for (word in kind) {
        flags = kind[word] ordered(marks[word]) forms[word]
        print flags == "n" ? word : word " " flags
    }
}
function digit(times,   n) {
    for (n = 0; times >= 1 && n < 9; n++) times /= 2
    return n == 0 ? "" : n
}
function ordered(flags,   out, i, flag) {
    for (i = 1; i <= 8; i++) { flag = substr("DEGKNPSX", i, 1); if (index(flags, flag)) out = out flag }
    return out
}
' "$wordnet/cntlist.rev" "$wordnet/data.adj" "$wordnet/data.noun" "$wordnet/index.noun" "$wordnet/index.verb" "$wordnet/index.adj" "$wordnet/index.adv" \
  "$wordnet/noun.exc" "$wordnet/verb.exc" "$wordnet/adj.exc" "$wordnet/adv.exc" | sort
