namespace RhetoricRules.Tests.Rules;

/// <summary>A small pack that uses most of the language.</summary>
internal static class SampleRules
{
    public const string Header = """
        name: sample
        version: 1.0.0
        language: en
        perspective: china
        engine: ">=0.1"
        licence: MIT
        description: For tests.
        """;

    public const string Vocabulary = """
        # Word lists that every rule of the pack can use
        language: en
        lexicons:
          reject:     [reject, deny, rebut, "firmly oppose"]
          accusation: [accusation, allegation, charge, smear]
          baseless:
            plain: [groundless, unfounded]
            strong: ["pure fiction", fabricat*]
          misdeed:    [racism, "gun violence", "police (killing | brutality)", "human rights (record | violation)"]
          report:     [report, say, admit]
          concede:    ["we have our own", "mistake be made"]
          evidence:   ["fact be that", "evidence show"]
          label-head: [diplomacy, theory, order]

        entities:
          china:          {type: country, names: [China, Beijing, Chinese]}
          united-states:  {type: country, names: [United States, US, U.S., Washington]}
          new-york-times: {type: media, names: [New York Times, NYT], belongs-to: united-states}
        """;

    public const string Rules = """
        language: en
        signals:
          accusation-rejected:
            match:
              - "{reject} ... {accusation}"
              - "{accusation} ... be ... {baseless}"
              - "{accuser: actor} 's ... {accusation} ... be ... {baseless.plain}"
          points-at-record:
            match:
              - "{target: other} should ... (look at | reflect on) ... =own"
              - "{target: other} ... be ...6 guilty of {misdeed}"
            unless: ["help {other}"]
          self-criticism: {match: "{concede}"}
          statistic: {match: ["{figure: percent}", "{figure: quantity}"]}
          other-mentioned: {match: "{target: other}", in: speech}
          cites-media:
            match: ["even ... {source: other.media} ... {report}", "according to ... {source: media-name}"]
          criticised:
            match: ["{accuser: actor} ...12 report ...6 (list | name) ...4 {accused: actor}"]

        lexicons:
          media-name: ["{actor.media}"]

        patterns:
          whataboutism:
            id: RR1001
            title: Turns an accusation back on the accuser
            message: "{speaker} rejects an accusation, then points to {turn.target}'s own record."
            category: distraction
            maps-to: [semeval2023/Whataboutism]
            severity: warning
            confidence: high
            status: test
            all:
              - rejection: accusation-rejected
              - turn: points-at-record
            in-order: true
            within: 3 sentences
            same: speaker
            report: turn.statement
            where: ["turn.target may side with rejection.accuser"]
            none: [concession: self-criticism]
            false-alarms: [An answer that admits the fault first.]
            tests:
              match:
                - text: >-
                    "China {|rejection:rejects these accusations|}," Zhao said.
                    "{|The United States should look at its own record|}."
              no-match:
                - why: only the rejection
                  text: >-
                    "China rejects these accusations," Zhao said.
              known-misses:
                - '"Let them clean up their own backyard," he said.'

          statistical-rebuttal:
            id: RR1002
            title: Answers a claim with a row of figures
            message: "{speaker} counters {denial} with {figures.count} figures."
            severity: note
            all:
              - denial: accusation-rejected
              - target: other-mentioned
              - figures: statistic
                at-least: 2
              - criticism: criticised
                within: article
                same: nothing
            within: reply
            same: speaker
            where: ["denial.speaker sides with criticism.accused", "figures.figure > 3"]
            report: figures.statement

          minimising-figure:
            id: RR1006
            title: Makes a number look small
            message: "{speaker} presents {figure} as small, {{literally}}."
            match: ["(only | just) (about | around)? {figure: quantity}"]
            none: [regret: deplores]
            within: 2 sentences
            same: speaker
            where: [figure < 100]

          defensive:
            all:
              - moves: {any-of: [whataboutism, statistical-rebuttal]}
                at-least: 2
            within: article
            same: nothing
          scare-quoted-label:
            id: RR1008
            title: Belittles a term with scare quotes
            message: "{speaker} puts {label} in scare quotes."
            match: ["{label: ({words 0-2} {label-head})}"]
            in: fragment
        """;

    public const string Late = """
        signals:
          deplores:
            match: [this cannot be, far too few, regret]
        """;
}
