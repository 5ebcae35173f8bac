using System.Collections.Frozen;

namespace RhetoricRules.Matching;

/// <summary>Spellings that no rule makes: a British form and its American one, lemmas only.</summary>
internal static class SpellingPairs
{
    private const string Pairs = """
        centre/center epicentre/epicenter theatre/theater amphitheatre/amphitheater metre/meter kilometre/kilometer
        centimetre/centimeter millimetre/millimeter litre/liter millilitre/milliliter fibre/fiber calibre/caliber spectre/specter
        sombre/somber lustre/luster lacklustre/lackluster meagre/meager sabre/saber manoeuvre/maneuver manoeuvrable/maneuverable
        sceptre/scepter sepulchre/sepulcher mitre/miter ochre/ocher
        defence/defense defenceless/defenseless offence/offense licence/license pretence/pretense practice/practise
        programme/program cheque/check tyre/tire grey/gray kerb/curb draught/draft gaol/jail
        mould/mold mouldy/moldy smoulder/smolder plough/plow axe/ax annexe/annex disc/disk cosy/cozy cosily/cozily
        sceptic/skeptic sceptical/skeptical sceptically/skeptically scepticism/skepticism
        aluminium/aluminum aeroplane/airplane pyjamas/pajamas moustache/mustache artefact/artifact
        catalogue/catalog dialogue/dialog analogue/analog monologue/monolog travelogue/travelog
        judgement/judgment misjudgement/misjudgment acknowledgement/acknowledgment abridgement/abridgment ageing/aging
        fulfil/fulfill fulfilment/fulfillment instil/instill distil/distill enrol/enroll enrolment/enrollment
        enthral/enthrall instalment/installment appal/appall skilful/skillful skilfully/skillfully
        wilful/willful wilfully/willfully jewellery/jewelry woollen/woolen tranquillity/tranquility
        encyclopaedia/encyclopedia encyclopaedic/encyclopedic paediatric/pediatric paediatrician/pediatrician paediatrics/pediatrics
        paedophile/pedophile paedophilia/pedophilia orthopaedic/orthopedic anaesthesia/anesthesia anaesthetic/anesthetic
        anaesthetist/anesthetist haemorrhage/hemorrhage haemoglobin/hemoglobin haemophilia/hemophilia leukaemia/leukemia
        anaemia/anemia anaemic/anemic oestrogen/estrogen foetus/fetus foetal/fetal diarrhoea/diarrhea mediaeval/medieval
        archaeology/archeology archaeological/archeological archaeologist/archeologist gynaecology/gynecology
        gynaecologist/gynecologist caesarean/cesarean aesthetic/esthetic primaeval/primeval
        sulphur/sulfur sulphate/sulfate sulphuric/sulfuric mollusc/mollusk cypher/cipher whisky/whiskey yoghurt/yogurt
        doughnut/donut omelette/omelet gramme/gram kilogramme/kilogram chequered/checkered behove/behoove
        speciality/specialty phoney/phony likeable/likable liveable/livable sizeable/sizable
        adviser/advisor protester/protestor enquire/inquire enquiry/inquiry tsar/czar tsarist/czarist
        """;

    private static readonly FrozenDictionary<string, string> American = Read(toAmerican: true);
    private static readonly FrozenDictionary<string, string> British = Read(toAmerican: false);

    /// <summary>The other spelling of a folded word; null where the list has none.</summary>
    public static string? Of(string word) => American.GetValueOrDefault(word) ?? British.GetValueOrDefault(word);

    private static FrozenDictionary<string, string> Read(bool toAmerican)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string pair in Pairs.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            int slash = pair.IndexOf('/');
            (string british, string american) = (pair[..slash], pair[(slash + 1)..]);
            pairs.Add(toAmerican ? british : american, toAmerican ? american : british);
        }

        return pairs.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
