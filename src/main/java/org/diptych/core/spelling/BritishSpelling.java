package org.diptych.core.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an American dictionary would spell a British word, by the rules in which both differ. Only what is regular: each
 * answer still has to be a word. Stateless.
 */
final class BritishSpelling {
    /** In {@code -our}; so that {@code majour} is no word. */
    private static final Set<String> OUR = Set.of(
            "arb", "ard", "arm", "behavi", "cand", "clam", "clang", "col", "dem", "dol", "enam", "endeav", "fav",
            "ferv", "flav", "glam", "harb", "hon", "hum", "lab", "neighb", "od", "parl", "ranc", "rig", "rum", "sav",
            "savi", "splend", "succ", "tum", "val", "vap", "vig");

    private static final Pattern OUR_WORD = Pattern.compile(
            "((?:dis|un|re|mis|over|multi|self|tri|bi|de)?)([a-z]{2,7})our(s|ed|ing|ings|er|ers|ist|ists|ite|ites|able|ably|ful|fully|less|y|al|ally|hood|hoods|ly|ation|ism|isms|fulness)?");

    private static final Map<String, String> ENDS = Map.ofEntries(
            Map.entry("[a-z]{3}(?:isations?|isers?|ised?|ises|ising|isational|isable)", "is>iz"),
            Map.entry("[a-z]{2}(?:ysed?|ysers?|yses|ysing|ysable)", "ys>yz"),
            Map.entry("[a-z]{2}l(?:led|ling|lings|ler|lers|lous|lor|lors|lery)", "ll>l"),
            Map.entry("ogues?|ogued|oguing", "ogue>og"),
            Map.entry("(?:cen|thea|spec|lus|mi|goi|ni)tres?|(?:fi|cali|sa|som)bres?|meagre|ochres?", "re>er"),
            Map.entry("(?:def|off|pret|lic)ences?", "ence>ense"),
            Map.entry("(?:kilo|centi|milli|nano|micro|deci)?metres?", "metre>meter"),
            Map.entry("(?:kilo|milli|centi)?litres?", "litre>liter"));

    /** What follows no rule. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("grey", "gray"),
            Map.entry("greys", "grays"),
            Map.entry("greyer", "grayer"),
            Map.entry("greyish", "grayish"),
            Map.entry("programme", "program"),
            Map.entry("programmes", "programs"),
            Map.entry("cheque", "check"),
            Map.entry("cheques", "checks"),
            Map.entry("tyre", "tire"),
            Map.entry("tyres", "tires"),
            Map.entry("plough", "plow"),
            Map.entry("ploughs", "plows"),
            Map.entry("draught", "draft"),
            Map.entry("mould", "mold"),
            Map.entry("moulds", "molds"),
            Map.entry("moustache", "mustache"),
            Map.entry("storey", "story"),
            Map.entry("storeys", "stories"),
            Map.entry("sceptic", "skeptic"),
            Map.entry("sceptics", "skeptics"),
            Map.entry("sceptical", "skeptical"),
            Map.entry("scepticism", "skepticism"),
            Map.entry("manoeuvre", "maneuver"),
            Map.entry("manoeuvres", "maneuvers"),
            Map.entry("manoeuvring", "maneuvering"),
            Map.entry("judgement", "judgment"),
            Map.entry("judgements", "judgments"),
            Map.entry("acknowledgement", "acknowledgment"),
            Map.entry("acknowledgements", "acknowledgments"),
            Map.entry("ageing", "aging"),
            Map.entry("fulfil", "fulfill"),
            Map.entry("fulfils", "fulfills"),
            Map.entry("fulfilment", "fulfillment"),
            Map.entry("enrol", "enroll"),
            Map.entry("enrols", "enrolls"),
            Map.entry("enrolment", "enrollment"),
            Map.entry("instalment", "installment"),
            Map.entry("skilful", "skillful"),
            Map.entry("skilfully", "skillfully"),
            Map.entry("wilful", "willful"),
            Map.entry("wilfully", "willfully"),
            Map.entry("distil", "distill"),
            Map.entry("instil", "instill"),
            Map.entry("practise", "practice"),
            Map.entry("practised", "practiced"),
            Map.entry("practises", "practices"),
            Map.entry("practising", "practicing"),
            Map.entry("aeroplane", "airplane"),
            Map.entry("aeroplanes", "airplanes"),
            Map.entry("aluminium", "aluminum"),
            Map.entry("artefact", "artifact"),
            Map.entry("artefacts", "artifacts"),
            Map.entry("cosy", "cozy"),
            Map.entry("pyjamas", "pajamas"),
            Map.entry("sulphur", "sulfur"),
            Map.entry("whilst", "while"),
            Map.entry("learnt", "learned"),
            Map.entry("spelt", "spelled"),
            Map.entry("dreamt", "dreamed"),
            Map.entry("burnt", "burned"),
            Map.entry("maths", "math"),
            Map.entry("encyclopaedia", "encyclopedia"),
            Map.entry("anaesthetic", "anesthetic"),
            Map.entry("paediatric", "pediatric"),
            Map.entry("foetus", "fetus"),
            Map.entry("oestrogen", "estrogen"),
            Map.entry("haemoglobin", "hemoglobin"));

    private static final List<Ending> ENDINGS = ENDS.entrySet().stream()
            .map(entry -> new Ending(
                    Pattern.compile("[a-z]*?(?:" + entry.getKey() + ")"),
                    entry.getValue().split(">")[0],
                    entry.getValue().split(">")[1]))
            .toList();

    private BritishSpelling() {}

    private record Ending(Pattern word, String british, String american) {}

    /** American spellings that {@code word} may stand for, in small letters; none where no rule fits. */
    static List<String> american(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        if (WORDS.containsKey(small)) {
            found.add(WORDS.get(small));
        }
        Matcher our = OUR_WORD.matcher(small);
        if (our.matches() && OUR.contains(our.group(2))) {
            found.add(our.group(1) + our.group(2) + "or" + (our.group(3) == null ? "" : our.group(3)));
        }
        for (Ending ending : ENDINGS) {
            int at = small.lastIndexOf(ending.british());
            if (at >= 0 && ending.word().matcher(small).matches()) {
                found.add(small.substring(0, at)
                        + ending.american()
                        + small.substring(at + ending.british().length()));
            }
        }
        return found;
    }
}
