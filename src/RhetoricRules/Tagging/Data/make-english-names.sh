#!/bin/sh
# Makes english-names.txt from the WordNet 3.0 database (Debian: wordnet-base).
#
#   ./make-english-names.sh [folder of WordNet, /usr/share/wordnet] > english-names.txt
#
# Needs only a POSIX awk and sort; equal input gives equal bytes. A line of the output is the name of a place, or a star and a
# first name.
#
# Places are what WordNet has as single things among locations and objects of nature: cities, states, rivers, seas; without
# abbreviations (AL) and names of two letters. First names are the first words of names of at least two people in WordNet,
# titles and nicknames left out, and those of the list below, written for this file: WordNet's people are of the past.
set -eu
export LC_ALL=C
wordnet=${1:-/usr/share/wordnet}

cat <<'HEADER'
# Names of places, and first names (with a star), sorted, made by make-english-names.sh (which explains the format) from
# WordNet 3.0 of Princeton University. WordNet's licence goes with every copy, so it stands here too.
#
HEADER
sed 's/^/# /; s/ $//' "$(dirname "$0")/../../Matching/Data/WORDNET-LICENSE.txt"

awk '
function put(set, words,   n, i, part) { n = split(words, part, /[ \n]+/); for (i = 1; i <= n; i++) if (part[i] != "") set[part[i]] = 1 }
function hex(h) { return 16 * (index("0123456789abcdef", substr(h, 1, 1)) - 1) + index("0123456789abcdef", substr(h, 2, 1)) - 1 }
BEGIN {
    put(noFirstName, "Admiral Al Apostle August Babe Baron Baroness Big Bishop Black Captain Cardinal Chevalier Commodore Comte Count Czar Dame \
        De Dean Doctor Don Du Duc Duchess Duke Earl El Emperor Father Fats First Fourth General Gentleman Grace Great Guy Holbein Holy Horace \
        Innocent Iron Israel Jupiter King La Lady Le Little Lord Madame Marquis Marquise Marshal Mother Old Pearl Pitt Pliny President Prince \
        Princess Queen Robinson Saint Santa Second Shah Sir Strauss Sun The Third Uncle Urban Van Vicomte Virginia Viscount Walker Will")
    put(first, "Abdul Aisha Alejandro Alexandra Ali Alison Amanda Amina Amir Amit Angela Ann Anita Anwar Ashley Barack Beth Brandon Brenda \
        Brian Bruce Carol Caroline Cheryl Chloe Chris Christina Christine Chuck Claire Claudia Craig Cynthia Dan Danielle Darren Deborah Debra \
        Denise Dennis Derek Diana Diane Donna Doug Elena Ellen Emmanuel Eric Erica Erin Ethan Fatima Fiona Francesca Gavin Geoff Giulia Gordon \
        Graham Greg Hannah Hassan Heather Hillary Holly Hussein Ibrahim Imran Ingrid Irene Irina Jamal James Jamie Janet Jason Javier Jeff \
        Jeffrey Jennifer Jeremy Jessica Jill Jodie Jordan Joseph Joshua Joyce Judith Judy Justin Karim Kathleen Kathy Katrina Keith Kelly \
        Kevin Khalid Kim Kumar Kyle Laura Lauren Leila Liam Linda Lisa Liz Louise Luca Lukas Lynn Mahmoud Marco Marina Mario Matt Megan \
        Melanie Melissa Mike Mohamed Mohammad Mustafa Nadia Naomi Natalia Natalie Natasha Nick Nicole Nigel Nikki Nina Noah Nuno Oleg Olga Olivia \
        Pam Pamela Pat Patricia Pedro Pete Phil Philippe Rachel Rahul Rajesh Ravi Raul Renee Ricardo Rick Rita Rob Robin Rodrigo Ron Rosie \
        Ross Russell Ryan Sadiq Samantha Samir Sandra Sanjay Sara Scott Sean Sergio Shane Shannon Sharon Shaun Shirley Silvia Sonia Sophia \
        Sophie Stacey Stefano Stuart Sue Suzanne Sylvia Tamara Tanya Tara Teresa Terry Theresa Tim Tina Todd Tony Tracy Trevor Valerie \
        Vanessa Veronica Vincent Wayne Wendy Yasmin Yousef Yusuf Zoe")
    for (name in first) print "*" name
}
/^  / || !/ @i / { next }
{
    count = hex($4)
    for (i = 0; i < count; i++) {
        name = $(5 + 2 * i)
        if ($2 == "18") person(name)
        else if ($2 == "15" || $2 == "17") place(name)
    }
}
function place(name) {
    gsub(/_/, " ", name)
    if (name ~ /^[A-Z][A-Za-z .-]*[a-z]$/ && length(name) > 2 && !(name in placed)) { placed[name] = 1; print name }
}
function person(name,   part) {
    if (split(name, part, "_") < 2 || part[1] !~ /^[A-Z][a-z]+$/ || part[1] in noFirstName || part[1] in first) return
    if (part[1] in bearer && bearer[part[1]] != $1 && !(part[1] in known)) { known[part[1]] = 1; print "*" part[1] }
    bearer[part[1]] = $1
}
' "$wordnet/data.noun" | sort
